import type { TextRange } from '../../text/position';
import type { Quotation } from '../quotations';
import { trimmed } from '../quotedText';
import type { QuotedTurn } from '../quotes/quotationReader';
import type { Place } from './besideQuotation';
import type { Named, Naming } from './naming';

/** Who speaks, and where words name them; null when a pronoun or a verb alone does. */
export interface Spoken {
  readonly named: Named;
  readonly at: Named | null;
}

export interface Found {
  readonly naming: Naming;
  /** Document-wide offset of the text in which the naming was read. */
  readonly base: number;
  /** Offset in the line after the quotation and its attribution. */
  readonly end: number;
  readonly where: 'before' | 'after';
}

/** What stands between the marks, document-wide. */
export function inLine({ line }: Place, { open, close }: Quotation): TextRange {
  const inner = trimmed(line.text, open + 1, close);
  return { start: line.start + inner.start, end: line.start + inner.end };
}

/** The turn of a quotation beside which nobody is named. */
export const contextTurn = (place: Place, { mention }: Named, speech: readonly TextRange[]): QuotedTurn => ({
  line: place.index,
  label: false,
  mention,
  attribution: null,
  speech,
  confidence: 0.72,
  reason: 'The context tells who speaks',
});

/** The turn of a quotation whose speaker was found. */
export function turnOf(
  place: Place,
  found: Found,
  { named, at }: Spoken,
  speech: readonly TextRange[],
  closed: boolean,
): QuotedTurn {
  const direct = at !== null;
  const sure = !direct || at.anaphor || at.weak ? 0.78 : named.full ? 0.95 : 0.88;
  const reason = direct
    ? `${found.where === 'before' ? 'Speaker before' : 'Speaker after'} a quotation${closed ? '' : ' that is never closed'}`
    : 'A quotation that goes on with the one spoken of before';
  return {
    line: place.index,
    label: false,
    mention: named.mention,
    attribution: at && { start: found.base + at.start, end: found.base + at.end },
    speech,
    confidence: closed ? sure : Math.round((sure - 0.06) * 100) / 100,
    reason,
  };
}
