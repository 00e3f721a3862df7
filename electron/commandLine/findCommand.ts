import { nearestOf } from '@shared/base/nearestOf';
import { ok, type Result, refuse } from '@shared/base/result';
import { counted, quoted, sameName } from '@shared/project/names';
import type { ProjectState } from '@shared/project/projectState';
import { saidHits } from '@shared/query/saidHits';
import type { FoundText, SearchScope } from '@shared/query/textQuery';
import { documentText } from '@shared/text/documentText';
import { launchSearchThread } from '../searching/launchSearchThread';
import { ProjectSearch } from '../searching/projectSearch';
import { threadEntry } from '../threads/threadEntry';
import { findDocument } from './namedCodings';
import { printJson, printLine } from './output';
import type { RunCommand } from './runCommand';
import { withProject } from './withProject';

/** `find WORDS --project DIR`: where words stand, with document-wide offsets as `annotate` takes them. False when nowhere. */
export const findCommand: RunCommand = ({ files, options, switches, json }, context) =>
  withProject(options['project'] ?? '', context, async ({ state }) => {
    const scope = scopeOf(state, options);
    if (!scope.ok) return scope;
    const query = {
      words: files.join(' '),
      isExpression: switches.has('regex'),
      matchCase: switches.has('case'),
      wholeWords: switches.has('words'),
      ignoreAccents: switches.has('accents'),
    };
    const search = new ProjectSearch(launchSearchThread(threadEntry('searching')));
    const found = await search.find(state, query, scope.value, 'find', Number.MAX_SAFE_INTEGER);
    search.end();
    if (!found.ok) return found;
    const documents = placed(state, saidHits(state, found.value));
    if (json) printJson('find', { total: found.value.total, documents });
    else
      for (const { document, hits } of documents) {
        printLine(`${document}: ${counted(hits.length, 'hit')}`);
        for (const { start, before, words, after, speakers } of hits) {
          const who = speakers.length === 0 ? '' : `  (${speakers.join(', ')})`;
          printLine(`  ${start}  ${`${before}[${words}]${after}`.replace(/\s/g, ' ')}${who}`);
        }
      }
    return ok(found.value.total > 0);
  });

function placed(state: ProjectState, { documents }: FoundText) {
  return documents.map(({ document, lines }) => {
    const text = documentText(state.blocks(document));
    const hits = lines.map(({ block, start: offset, before, words, after, speakers = [] }) => {
      const start = text.offsetOf({ block, offset }) ?? 0;
      const names = speakers.flatMap((id) => state.speaker(id)?.name ?? []);
      return { start, end: start + words.length, before, words, after, speakers: names };
    });
    return { document: state.document(document)?.title ?? '', hits };
  });
}

function scopeOf(
  state: ProjectState,
  { document, theme, speaker }: Readonly<Record<string, string>>,
): Result<SearchScope> {
  const inDocument = document === undefined ? ok(null) : findDocument(state, document);
  if (!inDocument.ok) return inDocument;
  const inTheme = theme === undefined ? ok(null) : named('theme', state.themes(), theme);
  if (!inTheme.ok) return inTheme;
  const bySpeaker = speaker === undefined ? ok(null) : named('speaker', state.speakers(), speaker);
  if (!bySpeaker.ok) return bySpeaker;
  return ok({
    documents: inDocument.value && [inDocument.value.id],
    theme: inTheme.value,
    speaker: bySpeaker.value,
  });
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** The id of the one that is meant; refused when there is none of this name, or more than one. */
function named(kind: 'theme' | 'speaker', records: readonly Named[], name: string): Result<string> {
  const [found, another] = records.filter(
    (each) => each.id === name || [each.name, ...(each.aliases ?? [])].some((known) => sameName(known, name)),
  );
  if (found === undefined) {
    const near = nearestOf(
      name,
      records.map((each) => each.name),
    );
    const hint = near === undefined ? '' : ` Did you mean ${quoted(near)}?`;
    return refuse(`unknown-${kind}`, `There is no ${kind} ${quoted(name)} in this project.${hint}`);
  }
  if (another === undefined) return ok(found.id);
  return refuse(`ambiguous-${kind}`, `Several ${kind}s are called ${quoted(name)}. Use an id.`);
}
