import type { TextRange } from '../../text/position';
import { trimmed } from '../quotedText';
import { type Attributed, endOf } from './attributed';
import type { Marked } from './passages';
import { isSpoken, type Reading } from './reading';
import { isSpace, type Token } from './tokens';
import type { Told } from './told';
import { toldAfter } from './toldAfter';
import { leadingVerb } from './verbOfSaying';

/** Where no dash is on the keyboard, a hyphen between spaces stands for one behind a sign. */
const insideSign =
  /(?<=\p{L})(?=\s[—–]\s\p{Ll})|[,?!…](?=\s+(?:[—–-]\s+)?\p{L})|(?:\s|(?<=[?!….,]))[—–](?=\p{Ll})|[.](?=\s+[—–-]\s+\p{Ll})/gu;
const anyDash = /[—–]|\s-\s/u;

/** `«…, — сказал X. — …»`, `« …, a déclaré X. … »`, `—… —dice X—. …`: the attribution stands inside what is said. */
export function attributionInside(reading: Reading, quotation: Marked): Attributed | null {
  if (!isSpoken(reading, quotation)) return null;
  const inner = reading.text.slice(quotation.open + 1, quotation.close);
  if (!/[,?!….]\s|[—–]/u.test(inner)) return null;
  const to = reading.tokenAt(quotation.close);
  const parts: TextRange[] = [];
  let told: Told | null = null;
  let from = quotation.open + 1;
  let dashed = false;
  for (const match of inner.matchAll(insideSign)) {
    const at = quotation.open + 1 + match.index;
    if (at < from) continue;
    const token = reading.tokenAt(at + 1);
    const first = reading.tokens[token];
    if (first === undefined || token >= to) break;
    const lead = reading.text.slice(at, first.start);
    if (!isInsertion(reading, token, to)) continue;
    const dash = anyDash.test(lead);
    const found = insideClause(reading, token, to, {
      dash,
      tight: /[—–]$/u.test(lead),
      closing: quotation.close,
    });
    if (found === null) continue;
    if (told !== null && (found.told.subject?.kind === 'person' || (dashed && !dash))) {
      if (!dash) continue;
    }
    const own = reading.text[at] ?? '';
    const first_end = /[?!…]/.test(own) || (own === '.' && !dash) ? at + 1 : at;
    parts.push(trimmed(reading.text, from, first_end));
    from = found.end;
    dashed ||= dash;
    if (told === null || (told.subject === null && found.told.subject !== null)) told = found.told;
    else if (told.subject?.kind === 'pronoun' && found.told.subject?.kind === 'person') told = found.told;
  }
  if (told === null) return null;
  parts.push(trimmed(reading.text, from, quotation.close));
  const speech = parts.filter((range) => range.end > range.start);
  if (speech.length === 0) return null;
  const confidence = told.says ? 0.94 : 0.82;
  return {
    told,
    speech,
    end: quotation.close + 1,
    confidence,
    reason: 'Verb of saying and speaker inside a quotation',
    label: false,
    follows: true,
  };
}

/** `“Koltuk konuşur – diye anlatıyor ustası – lafını bırakırım.”`: dashes alone set off the author's words where a verb of saying opens them. */
function isInsertion(reading: Reading, from: number, to: number): boolean {
  if (!/^\s+[—–]\s+$/u.test(reading.tokens[from]?.gap ?? '')) return true;
  return (
    reading.lexicon.verbLast &&
    leadingVerb(reading, from, to) !== null &&
    clauseEnd(reading, from, to, { tight: false, closing: 0 }).token < to
  );
}

function insideClause(
  reading: Reading,
  from: number,
  to: number,
  way: { dash: boolean; tight: boolean; closing: number },
): { told: Told; end: number } | null {
  const { text, tokens } = reading;
  if (!way.dash) {
    const verb = leadingVerb(reading, from, Math.min(to, from + 8));
    if (verb === null || (tokens[from] as Token).capital) return null;
    const told = toldAfter(reading, from, to, { linked: false, dash: false });
    if (told === null || told.subject === null) return null;
    const end = manner(reading, endOf(reading, told), to);
    const close = /^\)?\s*([.,;:!?…]|$)\s*/u.exec(text.slice(end, Math.min(end + 6, way.closing)));
    if (!close || (close[0] === '' && end < way.closing)) return null;
    if (told.subject.kind !== 'pronoun' && !told.subject.definite && told.subject.kind === 'role')
      return null;
    return { told, end: end + close[0].length };
  }
  const close = clauseEnd(reading, from, to, way);
  const told = toldAfter(reading, from, close.token, { linked: true, dash: true });
  return told === null ? null : { told, end: close.offset };
}

/** `« …, prévient Anne Roux sans lever les yeux. … »`: behind the subject a preposition leads to how it is said, up to the next sign. */
function manner(reading: Reading, end: number, to: number): number {
  const { lexicon, tokens } = reading;
  const from = reading.tokenAt(end);
  const first = tokens[from];
  if (first === undefined || from >= to || !isSpace(first.gap)) return end;
  if (!lexicon.prepositions.has(first.key) && !lexicon.adverbial.has(first.key)) return end;
  let at = from + 1;
  while (at < to && at < from + longestManner && isSpace(tokens[at]?.gap ?? '')) at++;
  return at - from < longestManner ? (tokens[at - 1] as Token).end : end;
}

/** No such phrase has more words. */
const longestManner = 14;

/** Where the words between dashes end: at the next dash that opens speech again, or with the quotation. */
function clauseEnd(
  reading: Reading,
  from: number,
  to: number,
  way: { tight: boolean; closing: number },
): { token: number; offset: number } {
  const { tokens } = reading;
  for (let at = from + 1; at < to && at < from + 60; at++) {
    const gap = (tokens[at] as Token).gap;
    const tight = /^[—–][.,;:!?…]*\s*[«“"‘¿¡]*/u.exec(gap);
    const loose = /^\)?[.,;:!?…]*(?:\s*[—–]|\s+-)\s+[«“"‘¿¡]*/u.exec(gap);
    const dash = way.tight ? tight : loose;
    if (dash) {
      const start = (tokens[at - 1] as Token).end;
      const marks = /[«“"‘¿¡]*$/u.exec(dash[0])?.[0].length ?? 0;
      return { token: at, offset: start + dash[0].length - marks };
    }
  }
  return { token: to, offset: way.closing };
}
