import { percent } from '../../query/saidInWords';
import type { ReportDocument, ReportModel, ReportPassage, ReportVoice } from '../reportModel';
import { counted, reportWords, writtenDay } from './reportWords';

/** The day, and what is in the report: `23 November 2026 · 2 documents · 41 codings`. */
export function reportFacts({ language, totals, now }: ReportModel): string {
  const { counted: forms } = reportWords(language);
  const facts = [
    { number: totals.documents, of: forms.documents },
    { number: totals.speakers, of: forms.speakers },
    { number: totals.passages, of: forms.codedPassages },
    { number: totals.codings, of: forms.codings },
  ].filter(({ number }) => number > 0);
  return joined(' · ', [
    writtenDay(language, now.slice(0, 10)),
    ...facts.map(({ number, of }) => counted(language, number, of)),
  ]);
}

/** How the texts were worked on, told from the project itself. */
export function toldMethod({ language, totals, themes }: ReportModel): string {
  const { methodNote, counted: forms } = reportWords(language);
  const used = themes.filter(({ codings }) => codings > 0).length;
  const numbers: Readonly<Record<string, string>> = {
    documents: counted(language, totals.documents, forms.documents),
    words: counted(language, totals.words, forms.words),
    themes: counted(language, used, forms.themes),
    speakers: counted(language, totals.speakers, forms.speakers),
  };
  return methodNote.replace(/\{(\w+)\}/g, (_, name: string) => numbers[name] ?? '');
}

/** Date, source and file of a document, as far as they are known. */
export const documentSource = (
  { date, provenance, fileName }: ReportDocument,
  { language }: ReportModel,
): string => joined(' · ', [date === '' ? '' : writtenDay(language, date), provenance, fileName]);

/** `Ann Lind, Engineer` */
export const voiceText = ({ name, role }: Pick<ReportVoice, 'name' | 'role'>): string =>
  joined(', ', [name, role]);

/** Who says a passage; of several, each with the share: `Ann Lind, Engineer (60 %); Bob Roy (40 %)`. */
export const saidBy = ({ speakers }: ReportPassage): string =>
  speakers
    .map((voice) => voiceText(voice) + (voice.share === null ? '' : ` (${percent(voice.share)})`))
    .join('; ');

/** Where a passage stands: `First hearing, ¶ 7, turn 3`; without the title where that is said already. */
export function passagePlace(
  { document, paragraphs, turns }: ReportPassage,
  { language, documents }: ReportModel,
  withTitle: boolean,
): string {
  const { paragraph, turn } = reportWords(language);
  return joined(', ', [
    withTitle ? (documents[document]?.title ?? '') : '',
    paragraphs === '' ? '' : `${paragraph} ${paragraphs}`,
    turns === '' ? '' : `${turn} ${turns}`,
  ]);
}

/** Those that say something, with a sign between them. */
export const joined = (between: string, parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(between);
