import { ok, type Result } from '@shared/base/result';
import { counted } from '@shared/project/names';
import type { ProjectState } from '@shared/project/projectState';
import { saidHits } from '@shared/query/saidHits';
import type { FoundText, SearchScope } from '@shared/query/textQuery';
import { documentText } from '@shared/text/documentText';
import { launchSearchThread } from '../searching/launchSearchThread';
import { ProjectSearch } from '../searching/projectSearch';
import { threadEntry } from '../threads/threadEntry';
import { findDocument } from './namedCodings';
import { findSpeaker, findTheme } from './namedRecords';
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
  const inTheme = theme === undefined ? ok(null) : findTheme(state, theme);
  if (!inTheme.ok) return inTheme;
  const bySpeaker = speaker === undefined ? ok(null) : findSpeaker(state, speaker);
  if (!bySpeaker.ok) return bySpeaker;
  return ok({
    documents: inDocument.value && [inDocument.value.id],
    theme: inTheme.value,
    speaker: bySpeaker.value,
  });
}
