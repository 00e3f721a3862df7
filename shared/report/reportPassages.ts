import type { AnnotationRecord } from '../project/records';
import { type PassageSpeaker, passageSpeakers } from '../query/passageSpeakers';
import { documentText } from '../text/documentText';
import { blockLanguage } from './blockLanguage';
import { firstWord } from './firstWord';
import { fromTo, turnNumbers } from './placeNumbers';
import { annotationsOf, type ReportContext, voiceOf } from './reportContext';
import type { ReportPassage, ReportPassageCoding, ReportSaid } from './reportModel';

/** Where a document stands in the report. */
export interface DocumentPlace {
  readonly id: string;
  /** Index of the document. */
  readonly document: number;
  /** Number of blocks in the documents before it. */
  readonly firstBlock: number;
}

/**
 * The passages of one document that the report shows: those with a theme, and those with a memo or a speaker set by hand.
 *
 * @param numbers paragraph number of each block; null: it has none
 */
export function reportPassages(
  context: ReportContext,
  { id, document, firstBlock }: DocumentPlace,
  numbers: readonly (number | null)[],
): ReportPassage[] {
  const { state, memoOf } = context;
  const blocks = state.blocks(id);
  const text = documentText(blocks);
  const turns = state.turns(id);
  const said = passageSpeakers(blocks, turns);
  const turnsAt = turnNumbers(turns, text);
  const language = state.document(id)?.language ?? '';
  return annotationsOf(context, id).flatMap((annotation) => {
    const range = text.rangeOf(annotation);
    const codings = codingsOf(context, annotation);
    const memo = memoOf(annotation);
    if (range === null || (codings.length === 0 && memo === '' && annotation.speaker === null)) return [];
    const words = text.slice(range);
    const first = text.numberOf(annotation.start.block);
    const last = text.numberOf(annotation.end.block);
    const word = firstWord(annotation, text, blocks);
    return {
      id: annotation.id,
      document,
      start: { block: firstBlock + first, at: annotation.start.offset },
      end: { block: firstBlock + last, at: annotation.end.offset },
      text: words,
      language: blockLanguage(words, language),
      word: { block: firstBlock + word.number, at: word.offset },
      codings,
      speakers: saidBy(context, id, said(annotation).speakers),
      paragraphs: fromTo(numbers.slice(word.number, last + 1).flatMap((number) => number ?? [])),
      turns: fromTo(turnsAt(range)),
      memo,
      by: annotation.createdBy,
      at: annotation.createdAt,
    };
  });
}

/** The codings that are shown, one for each theme, in the order of the codebook. */
function codingsOf(
  { themeIndex, meant }: ReportContext,
  { codings }: Pick<AnnotationRecord, 'codings'>,
): ReportPassageCoding[] {
  const byTheme = new Map<number, ReportPassageCoding>();
  for (const { id, theme, by, at, origin } of codings) {
    const index = themeIndex.get(theme);
    if (index !== undefined && meant.theme(theme) && !byTheme.has(index))
      byTheme.set(index, { id, theme: index, by, at, origin });
  }
  return [...byTheme.values()].sort((a, b) => a.theme - b.theme);
}

function saidBy(context: ReportContext, document: string, said: readonly PassageSpeaker[]): ReportSaid[] {
  return said.flatMap(({ speaker, share }) => {
    const voice = voiceOf(context, speaker, document);
    return voice === null ? [] : [{ ...voice, share: said.length > 1 ? share : null }];
  });
}
