import type { ProjectState } from '../project/projectState';
import type { AnnotationRecord } from '../project/records';
import { passageSpeakers } from '../query/passageSpeakers';
import { documentText } from '../text/documentText';
import { type Cited, citation } from './citation';
import { escapeHtml } from './escapeHtml';
import { firstWord } from './firstWord';
import { fromTo, paragraphNumbers, turnNumbers } from './placeNumbers';
import { roleOf } from './reportContext';
import type { ReportLanguage } from './reportLanguage';

/** Words with where they are from, for texts of all kinds. */
export interface Quotation {
  /** `“The sluice is safe.” — Ann Lind, in: First hearing, turn 3, ¶ 7` */
  readonly plain: string;
  /** A quotation and, below it, where it is from. */
  readonly html: string;
}

/**
 * A passage of a document to be quoted elsewhere; null when it is not in its text.
 *
 * @param passage `speaker`: who is said by hand to speak; null: as the turns have it
 */
export function quotation(
  state: ProjectState,
  document: string,
  passage: Pick<AnnotationRecord, 'start' | 'end' | 'speaker'>,
  language: ReportLanguage,
): Quotation | null {
  const blocks = state.blocks(document);
  const text = documentText(blocks);
  const range = text.rangeOf(passage);
  const record = state.document(document);
  if (range === null || record === undefined) return null;
  const turns = state.turns(document);
  const first = firstWord(passage, text, blocks).number;
  const numbers = paragraphNumbers(blocks).slice(first, text.numberOf(passage.end.block) + 1);
  const cited: Cited = {
    speakers: passageSpeakers(
      blocks,
      turns,
    )(passage).speakers.flatMap(({ speaker: id }) => {
      const speaker = state.speaker(id);
      return speaker === undefined ? [] : [{ name: speaker.name, role: roleOf(speaker, document) }];
    }),
    title: record.title,
    date: record.date,
    turns: fromTo(turnNumbers(turns, text)(range)),
    paragraphs: fromTo(numbers.flatMap((number) => number ?? [])),
  };
  return quoted(text.slice(range).trim(), citation(cited, language));
}

function quoted(words: string, source: string): Quotation {
  const paragraphs = words.split('\n').filter((line) => line.trim() !== '');
  const quote = paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  return {
    plain: `“${words}” — ${source}`,
    html: `<blockquote>${quote}</blockquote><p>— ${escapeHtml(source)}</p>`,
  };
}
