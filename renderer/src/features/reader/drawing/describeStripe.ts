import type { AnnotationRecord, ThemeRecord } from '@shared/project/records';
import { shortQuote } from './describePassage';

/** A passage with its place on the page, px from the page's top. */
export interface PlacedPassage {
  readonly annotation: AnnotationRecord;
  readonly top: number;
  readonly bottom: number;
  /** The names of those who say it; null: nobody known. */
  readonly speaker: string | null;
}

/** A coding in words: `Trust: “golden bridge…”, Beisenbayev`. */
export function describeStripe({ annotation, speaker }: PlacedPassage, theme: ThemeRecord | null): string {
  const said = speaker === null ? '' : `, ${speaker}`;
  const memo = theme && annotation.memo !== '' ? ', with a memo' : '';
  return `${theme?.name ?? 'Memo'}: ${shortQuote(annotation)}${said}${memo}`;
}
