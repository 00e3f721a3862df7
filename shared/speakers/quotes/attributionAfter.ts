import { type Attributed, beginsSentence, endOf } from './attributed';
import type { Marked } from './passages';
import { isSurely } from './personSpan';
import { isSpoken, type Reading, speechOf } from './reading';
import type { Told } from './told';
import { toldAfter } from './toldAfter';
import { leadingVerb } from './verbOfSaying';

const closeSigns = /^[\s,.]*(?:[—–-]\s*)?$/u;

/** `"…," said X`, `«…», — сказал X`, `“…” diyen X`. */
export function attributionAfter(
  reading: Reading,
  quotation: Marked,
  consumed: number,
  limit: number,
): Attributed | null {
  const { tokens, text, lexicon } = reading;
  const begins = beginsSentence(reading, quotation, consumed);
  if (!quotation.closed || quotation.dash || !(begins || lexicon.verbLast)) return null;
  const from = reading.tokenAt(quotation.close + 1);
  const first = tokens[from];
  if (first === undefined || first.start >= limit) return null;
  const gap = text.slice(quotation.close + 1, first.start);
  if (!closeSigns.test(gap) || /\n/.test(gap)) return null;
  if (
    !isSpoken(reading, quotation) &&
    !(lexicon.verbLast && leadingVerb(reading, from, reading.tokenAt(limit)) !== null)
  )
    return null;
  const inner = text.slice(quotation.open + 1, quotation.close).trimEnd();
  const dash = /[—–]/.test(gap);
  const stopped = /\./.test(gap) && !dash;
  // Where a dash or a verb leads to the speaker, a capital begins the next sentence.
  if (first.capital && !dash && (stopped || lexicon.genitiveAfter || lexicon.verbLast)) return null;
  const linked = dash || /,/.test(gap) || /[,?!…—–-]['’‘›”"]*$/u.test(inner);
  const to = reading.sentenceEnd(from, reading.tokenAt(limit));
  const apart = first.capital && !dash && !/,/.test(gap);
  const told = toldAfter(reading, from, to, { linked, dash: dash && /[,—–]/.test(gap), apart });
  if (told === null || leadsOn(reading, told, to, limit)) return null;
  if (!begins && !closesClause(reading, told)) return null;
  const end = endOf(reading, told);
  const says = told.says;
  const reason = says
    ? 'Verb of saying and speaker after a quotation'
    : 'Speaker after a quotation and a dash';
  return {
    told,
    speech: [speechOf(reading, quotation)],
    end,
    confidence: says ? 0.95 : 0.82,
    reason,
    label: false,
    follows: true,
  };
}

/** `«A?» — министр ответила так: «B»`: the words after the quotation lead to the next one. */
function leadsOn(reading: Reading, told: Told, to: number, limit: number): boolean {
  const last = reading.tokens[to - 1];
  return (
    last !== undefined &&
    told.next <= to &&
    limit < reading.text.length &&
    /^[)\s]*:\s*$/u.test(reading.text.slice(last.end, limit))
  );
}

/** `Konuşmasını “…” sözleriyle bitiren Ayşe Kaya, …`: within a clause that tells of the speaker by name, in the first case, behind it. */
function closesClause(reading: Reading, { subject, says }: Told): boolean {
  if (!says || subject?.kind !== 'person' || !isSurely(reading, subject)) return false;
  const last = reading.tokens[subject.next - 1];
  return last !== undefined && !/['’]/u.test(last.text);
}
