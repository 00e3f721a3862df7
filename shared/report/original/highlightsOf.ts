import { memoText } from '../../memo/memoText';
import type {
  ReportModel,
  ReportPassage,
  ReportPassageCoding,
  ReportPlace,
  ReportSaid,
} from '../reportModel';
import type { Highlight, HighlightedDocument } from './highlight';

/** What carries a memo and no theme. */
const memoColor = '#f2c230';

/**
 * What of a report is to be highlighted in the PDF of one of its documents: each coding, and each memo on a passage without one.
 *
 * @param number index of the document in the report
 */
export function highlightsOf(model: ReportModel, number: number): HighlightedDocument {
  const blocks = model.documents[number]?.blocks ?? [];
  const first = blocks[0]?.index ?? 0;
  const place = ({ block, at }: ReportPlace) => ({ block: block - first, offset: at });
  const passages = model.passages.flatMap((passage) => {
    if (passage.document !== number) return [];
    const highlights = highlightsOn(model, passage);
    return highlights.length === 0
      ? []
      : [{ start: place(passage.start), end: place(passage.end), highlights }];
  });
  return { blocks: blocks.map(({ text }) => text), passages };
}

function highlightsOn(model: ReportModel, passage: ReportPassage): Highlight[] {
  const memo = memoText(passage.memo).trim();
  const told = [passage.speakers.map(saidBy).join('; '), memo];
  if (passage.codings.length > 0) return passage.codings.map((coding) => highlightOf(model, coding, told));
  if (memo === '') return [];
  const { id, by: author, at } = passage;
  return [{ id, color: memoColor, author, at, subject: '', words: paragraphs(told) }];
}

function highlightOf(
  model: ReportModel,
  { id, theme: index, by: author, at }: ReportPassageCoding,
  told: readonly string[],
): Highlight {
  const theme = model.themes[index];
  const subject = [...(theme?.above ?? []), theme?.name ?? ''].join(' › ');
  const title = `${theme?.key ?? ''} ${subject}`;
  return { id, color: theme?.color ?? memoColor, author, at, subject, words: paragraphs([title, ...told]) };
}

const paragraphs = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n\n');

function saidBy({ name, role, share }: ReportSaid): string {
  const who = role === '' ? name : `${name}, ${role}`;
  return share === null ? who : `${who} (${Math.round(share * 100)} %)`;
}
