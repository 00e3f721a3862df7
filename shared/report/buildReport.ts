import type { ProjectState } from '../project/projectState';
import { type PassageSpeaker, passageSpeakers } from '../query/passageSpeakers';
import { documentText } from '../text/documentText';
import { blockLanguage } from './blockLanguage';
import { firstWord } from './firstWord';
import { linkedPlaces } from './linkedPlaces';
import { type MemoOf, type PreparedDocument, reportDocument, roleOf } from './reportDocument';
import type { ReportBlock, ReportExcerpt, ReportExcerpts, ReportModel } from './reportModel';
import type { ReportOptions } from './reportOptions';
import { reportPeople } from './reportPeople';
import { reportThemes } from './reportThemes';
import { themesOf } from './themesOf';

/**
 * Everything the annotated report of a project shows. Documents that the options name and the project does not have are left out.
 *
 * @param now ISO 8601 instant; its date is printed
 */
export function buildReport(state: ProjectState, options: ReportOptions, now: string): ReportModel {
  const documents = wantedDocuments(state, options);
  const codings = countCodings(state, documents);
  const themes = reportThemes(state.themes(), codings);
  const themeIndex = new Map(themes.map((theme, index) => [theme.id, index]));
  const memoOf = options.parts.memos ? trimmedMemo : noMemo;
  const prepared: PreparedDocument[] = [];
  let blocks = 0;
  for (const id of documents) {
    const next = reportDocument(state, id, blocks, themeIndex, memoOf);
    blocks += next.document.blocks.length;
    prepared.push(next);
  }
  const people = reportPeople(state, documents);
  const passages = documents.flatMap((id) =>
    state.annotations(id).filter(({ codings: all }) => all.length > 0),
  );
  return {
    title: options.title.trim() || state.project().name,
    date: now.slice(0, 10),
    paper: options.paper,
    color: options.color,
    totals: {
      documents: documents.length,
      speakers: people.length,
      passages: passages.length,
      codings: [...codings.values()].reduce((sum, count) => sum + count, 0),
    },
    themes,
    people,
    documents: prepared.map(({ document }) => document),
    excerpts: options.parts.excerptsByTheme ? excerptsByTheme(state, prepared, themeIndex, memoOf) : [],
    parts: options.parts,
    linked: options.parts.documents
      ? linkedPlaces(
          state,
          prepared.map(({ document }) => document),
          memoOf,
        )
      : new Map(),
    lanes: Math.max(0, ...prepared.map(({ lanes }) => lanes)),
  };
}

const trimmedMemo: MemoOf = ({ memo }) => memo.trim();
/** Working notes may be kept from the reader. */
const noMemo: MemoOf = () => '';

function wantedDocuments(state: ProjectState, options: ReportOptions): string[] {
  if (options.documents.length === 0) return state.documents().map(({ id }) => id);
  return [...new Set(options.documents)].filter((id) => state.document(id) !== undefined);
}

function countCodings(state: ProjectState, documents: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents)
    for (const { codings } of state.annotations(document))
      for (const { theme } of codings) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
}

function excerptsByTheme(
  state: ProjectState,
  prepared: readonly PreparedDocument[],
  themeIndex: ReadonlyMap<string, number>,
  memoOf: MemoOf,
): ReportExcerpts[] {
  const passages: ReportExcerpt[][] = [...themeIndex].map(() => []);
  for (const { document } of prepared) {
    const blocks = state.blocks(document.id);
    const text = documentText(blocks);
    const said = passageSpeakers(blocks, state.turns(document.id));
    for (const annotation of state.annotations(document.id)) {
      const range = text.rangeOf(annotation);
      const themes = themesOf(annotation, themeIndex);
      if (range === null || themes.length === 0) continue;
      const words = text.slice(range);
      const word = firstWord(annotation, text, blocks);
      const excerpt: ReportExcerpt = {
        text: words,
        language: blockLanguage(words, state.document(document.id)?.language ?? ''),
        speakers: voicesOf(state, document.id, said(annotation).speakers),
        document: document.title,
        paragraphs: paragraphs(document.blocks.slice(word.number, text.numberOf(annotation.end.block) + 1)),
        memo: memoOf(annotation),
        block: document.blocks[word.number]?.index ?? 0,
        at: word.offset,
      };
      for (const theme of themes) passages[theme]?.push(excerpt);
    }
  }
  return passages.flatMap((list, theme) => (list.length === 0 ? [] : [{ theme, passages: list }]));
}

function voicesOf(
  state: ProjectState,
  document: string,
  said: readonly PassageSpeaker[],
): ReportExcerpt['speakers'] {
  return said.flatMap(({ speaker: id, share }) => {
    const speaker = state.speaker(id);
    if (speaker === undefined) return [];
    return [{ name: speaker.name, role: roleOf(speaker, document), share: said.length > 1 ? share : null }];
  });
}

/** `7`, or `7–9` over several; empty when none of the blocks is numbered. */
function paragraphs(blocks: readonly ReportBlock[]): string {
  const numbers = blocks.flatMap(({ number }) => number ?? []);
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? `${first}` : `${first}–${last}`;
}
