import { ok, type Result } from '../base/result';
import type { CommandContext } from '../project/command';
import { runCommand } from '../project/commands';
import { KnownPeople } from '../project/knownPeople';
import { cleanName, counted, nameKey, quoted } from '../project/names';
import type { ProjectState } from '../project/projectState';
import type { SpeakerRecord } from '../project/records';
import { attributeLabels, difference, misfits, valueDifferences } from '../tables/previewedValues';
import type { ReadPeople } from './readPeople';

export interface PeopleChoice {
  /** Who is not in the project becomes a speaker. */
  readonly adds: boolean;
  /** What the file says takes the place of what is there. */
  readonly replaces: boolean;
}

/** What an import would do with one speaker, or with somebody of the file who becomes none. */
export interface PreviewLine {
  readonly id: string;
  readonly name: string;
  readonly change: 'added' | 'changed' | 'kept' | 'unknown' | 'unclear';
  /** What would be another: `Party: Old → New`. */
  readonly details: readonly string[];
}

export interface PreviewedPeople {
  /** Those that change first. */
  readonly lines: readonly PreviewLine[];
  readonly added: number;
  readonly changed: number;
  /** Attributes that would be made. */
  readonly attributes: readonly string[];
  readonly warnings: readonly string[];
}

/** What the command `importPeople` would do, person by person; nothing is changed. */
export function previewPeople(
  state: ProjectState,
  read: ReadPeople,
  choice: PeopleChoice,
  context: CommandContext,
): Result<PreviewedPeople> {
  const { attributes, people } = read;
  const proposed = runCommand(state, 'importPeople', { attributes, people, ...choice }, context);
  if (!proposed.ok) return proposed;
  const { diff } = proposed.value;
  const labels = attributeLabels(state, 'speaker', diff);
  const touched = diff.flatMap(({ before, after }): PreviewLine[] => {
    if (after?.type !== 'speaker') return [];
    const was = before?.type === 'speaker' ? before : null;
    const change = was === null ? 'added' : 'changed';
    return [{ id: after.id, name: after.name, change, details: differences(was, after, labels) }];
  });
  const known = new KnownPeople(state.speakers());
  const news = new KnownPeople(diff.flatMap(({ after }) => (after?.type === 'speaker' ? [after] : [])));
  const ids = new Set(touched.map(({ id }) => id));
  const left = new Map<string, PreviewLine>();
  for (const { name } of people) {
    const before = known.find(name);
    // A name of nobody yet may be that of several who are new.
    const meant = before.kind === 'nobody' && choice.adds ? news.find(name) : before;
    if (meant.kind === 'known') {
      const { id, name: own } = meant.speaker;
      if (!ids.has(id)) left.set(id, { id, name: own, change: 'kept', details: [] });
    } else if (meant.kind === 'unclear' || !choice.adds) {
      const change = meant.kind === 'unclear' ? 'unclear' : 'unknown';
      left.set(nameKey(name), { id: `name ${nameKey(name)}`, name: cleanName(name), change, details: [] });
    }
  }
  return ok({
    lines: [...touched, ...left.values()],
    added: touched.filter(({ change }) => change === 'added').length,
    changed: touched.filter(({ change }) => change === 'changed').length,
    attributes: diff.flatMap(({ after }) => (after?.type === 'attribute' ? [after.name] : [])),
    warnings: [
      ...read.warnings,
      ...repeatedNames(read),
      ...misfits(state, 'speaker', read.attributes, people),
    ],
  });
}

function differences(
  before: SpeakerRecord | null,
  after: SpeakerRecord,
  labels: ReadonlyMap<string, string>,
): string[] {
  const news = after.aliases.filter((alias) => before?.aliases.includes(alias) !== true);
  return [
    ...difference('Role', before?.role ?? '', after.role),
    ...difference('Affiliation', before?.affiliation ?? '', after.affiliation),
    ...difference('Pseudonym', before?.pseudonym ?? '', after.pseudonym),
    ...(news.length === 0 ? [] : [`Also called: ${news.join('; ')}`]),
    ...valueDifferences(before, after, labels),
    ...(before === null || before.color === after.color ? [] : ['Colour']),
    ...(before === null || before.memo === after.memo ? [] : ['Memo']),
  ];
}

/** As many names as are told of. */
const most = 3;

/** Names that several rows have, which may be those of several people. */
function repeatedNames({ people }: ReadPeople): string[] {
  const rows = new Map<string, { readonly name: string; count: number }>();
  for (const { name } of people) {
    const row = rows.get(nameKey(name));
    if (row === undefined) rows.set(nameKey(name), { name: cleanName(name), count: 1 });
    else row.count += 1;
  }
  const several = [...rows.values()].filter(({ count }) => count > 1);
  const shown = several
    .slice(0, most)
    .map(
      ({ name, count }) =>
        `${quoted(name)} stands in ${count.toLocaleString('en')} rows: they are taken as one person, of whom the later rows say what counts.`,
    );
  const more = several.length - shown.length;
  return more > 0
    ? [...shown, `${counted(more, 'more name')} ${more === 1 ? 'stands' : 'stand'} in several rows.`]
    : shown;
}
