import { type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import { directionOf } from '../../../text/direction';
import { writable } from '../../writable';

export type RunLook = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** Words in one look; line ends break the line. */
export function runs(text: string, look: RunLook = {}): TextRun[] {
  return writable(text)
    .split('\n')
    .flatMap((line, index) => {
      if (line === '' && index === 0) return [];
      return [new TextRun(index === 0 ? { ...look, text: line } : { ...look, text: line, break: 1 })];
    });
}

/** What of the look of words follows from their language and direction. */
export function spoken(language: string | null, rtl: boolean): RunLook {
  const direction = rtl ? { rightToLeft: true } : {};
  if (language === null) return direction;
  if (rtl) return { ...direction, language: { bidirectional: language } };
  return { language: /^(?:zh|ja|ko)\b/.test(language) ? { eastAsia: language } : { value: language } };
}

/** A paragraph of such words runs from right to left. */
export const runsLeft = (text: string): boolean => directionOf(text) === 'rtl';

/** Several lists of words with a sign between them; empty ones are left out. */
export const between = (sign: string, lists: readonly (readonly ParagraphChild[])[]): ParagraphChild[] =>
  lists
    .filter((list) => list.length > 0)
    .flatMap((list, index) => (index === 0 ? list : [new TextRun(sign), ...list]));
