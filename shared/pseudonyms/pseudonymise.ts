import type { WordReplacement } from '../anchoring/mapReplacements';
import { movedEnds, replaceWords } from '../anchoring/mapReplacements';
import { noOriginal } from '../project/noOriginal';
import { ProjectRecords } from '../project/projectRecords';
import type { ProjectState } from '../project/projectState';
import type {
  AnyRecord,
  AttributeRecord,
  BlockRecord,
  DocumentRecord,
  SpeakerRecord,
  ThemeRecord,
} from '../project/records';
import { documentText } from '../text/documentText';
import { NameFinder } from './NameFinder';
import { type DoubtfulPlace, NameReplacer } from './NameReplacer';
import type { PseudonymOptions } from './pseudonymOptions';
import { pseudonymPlaced } from './pseudonymPlaced';
import { pseudonymsOf } from './pseudonymsOf';
import { type Secret, secretsOf } from './secretNames';
import { spansThroughNames } from './spansThroughNames';

export interface Pseudonymised {
  /** The project with other words: every record is there under its id, but for rules for speakers and kinds of reports. It does not hold the map. */
  readonly state: ProjectRecords;
  /** What is not in it any more, to look for in what is made of it. */
  readonly secrets: readonly Secret[];
  /** Places of names that were replaced. */
  readonly replaced: number;
  readonly doubtful: readonly DoubtfulPlace[];
  /** Replaces the names in words from elsewhere that go with the project: the title of a report. */
  readonly text: (words: string) => string;
}

/**
 * A copy of a project in which every form of a speaker's name, and the project's other names, are replaced: in the texts, where all
 * passages and turns keep their words, and in titles, sources, memos, themes, attributes and quotes.
 *
 * @param word before the number of who has no chosen pseudonym, in the language of the export
 */
export function pseudonymise(
  state: ProjectState,
  options: Pick<PseudonymOptions, 'roles'>,
  word?: string,
): Pseudonymised {
  const pseudonyms = pseudonymsOf(state, word);
  const secrets = secretsOf(state, pseudonyms);
  const finder = new NameFinder(secrets);
  for (const { id } of state.documents()) for (const { text } of state.blocks(id)) finder.learn(text);
  const replacer = new NameReplacer(finder);
  const records: AnyRecord[] = [
    { ...withoutNames(state.project(), replacer, ['name', 'memo']), otherNames: [] },
    ...[...state.attributes('speaker'), ...state.attributes('document')].map((attribute) =>
      withoutNames(attribute, replacer, ['name']),
    ),
    ...state.themes().map((theme) => withoutNames(theme, replacer, themeWords)),
    ...state.speakers().map((speaker) => pseudonymousSpeaker(speaker, pseudonyms, options, replacer)),
    ...state.documents().flatMap((document) => pseudonymousDocument(state, document, replacer)),
  ];
  return {
    state: ProjectRecords.from(records),
    secrets,
    replaced: replacer.replaced,
    doubtful: replacer.doubtful,
    text: replacer.text,
  };
}

const themeWords = ['name', 'description', 'inclusion', 'exclusion', 'example', 'memo'] as const;

function withoutNames<Held extends ThemeRecord | AttributeRecord | ReturnType<ProjectState['project']>>(
  record: Held,
  replacer: NameReplacer,
  fields: readonly (keyof Held)[],
): Held {
  const changed: Partial<Held> = {};
  for (const field of fields) {
    const words = record[field];
    if (typeof words === 'string') changed[field] = replacer.text(words) as Held[typeof field];
  }
  return { ...record, ...changed };
}

const textValues = (
  values: Readonly<Record<string, string>>,
  replacer: NameReplacer,
): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, replacer.text(value)]));

function pseudonymousSpeaker(
  speaker: SpeakerRecord,
  pseudonyms: ReadonlyMap<string, string>,
  { roles }: Pick<PseudonymOptions, 'roles'>,
  replacer: NameReplacer,
): SpeakerRecord {
  const keeps = roles === 'keep';
  return {
    ...speaker,
    name: pseudonyms.get(speaker.id) ?? replacer.text(speaker.name),
    aliases: [],
    pseudonym: '',
    role: keeps ? replacer.text(speaker.role) : '',
    affiliation: keeps ? replacer.text(speaker.affiliation) : '',
    roles: keeps ? textValues(speaker.roles, replacer) : {},
    attributes: textValues(speaker.attributes, replacer),
    memo: replacer.text(speaker.memo),
  };
}

function pseudonymousDocument(
  state: ProjectState,
  document: DocumentRecord,
  replacer: NameReplacer,
): AnyRecord[] {
  const { id, language } = document;
  const speaking = new Set(state.turns(id).map(({ speaker }) => speaker));
  const known = { language, speaking };
  const text = (words: string) => replacer.text(words, known);
  const replacements = new Map<string, readonly WordReplacement[]>();
  const blocks = state.blocks(id).map((block): BlockRecord => {
    const changes = replacer.in(block.text, { ...known, document: id, block: block.id });
    if (changes.length > 0) replacements.set(block.id, changes);
    return pseudonymousBlock(block, changes, text);
  });
  // How the file was read serves reading it again, which a copy without the file cannot.
  const { options: _options, ...source } = document.source;
  return [
    {
      ...document,
      title: text(document.title),
      source: { ...source, sha256: noOriginal, size: 0, fileName: text(source.fileName) },
      provenance: text(document.provenance),
      attributes: textValues(document.attributes, replacer),
      warnings: document.warnings.map(text),
      memo: text(document.memo),
    },
    ...blocks,
    ...pseudonymPlaced(state, id, documentText(blocks), spansThroughNames(replacements), text),
  ];
}

/** A link whose address holds a name is one no longer. */
function pseudonymousBlock(
  block: BlockRecord,
  changes: readonly WordReplacement[],
  text: (words: string) => string,
): BlockRecord {
  const ends = movedEnds(changes);
  const marks = block.marks
    .filter(({ href }) => href === undefined || text(decoded(href)) === decoded(href))
    .map((mark) => ({ ...mark, start: ends.start(mark.start), end: ends.end(mark.end) }))
    .filter(({ start, end }) => start < end);
  return { ...block, text: replaceWords(block.text, changes), marks };
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
