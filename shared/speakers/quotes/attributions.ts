import type { TextRange } from '../../text/position';
import { parsePersonPhrase } from '../personPhrase';
import { trimmed } from '../quotedText';
import { isNotSpeaker, isRoleWord } from '../wordKinds';
import { wordsOf } from '../words';
import {
  freePeople,
  hasWritten,
  leadingVerb,
  sourceAfter,
  sourceBefore,
  startsClause,
  type Told,
  toldAfter,
  toldBefore,
} from './clause';
import type { Marked } from './passages';
import { describedAt, genderOf, isJoined, isSurely, type PersonSpan, personAt } from './personSpan';
import { isSentence, isSpoken, type Reading, speechOf } from './reading';
import type { Token } from './tokens';

/** A quotation with what the words beside it tell of its speaker. Offsets into the passage. */
export interface Attributed {
  readonly told: Told;
  readonly speech: readonly TextRange[];
  /** After the quotation and its attribution. */
  readonly end: number;
  readonly confidence: number;
  readonly reason: string;
  readonly label: boolean;
  /** The attribution follows the quotation, so that a further one may go on with it. */
  readonly follows: boolean;
}

const closeSigns = /^[\s,.]*(?:[—–-]\s*)?$/u;

/** `"…," said X`, `«…», — сказал X`, `“…” diyen X`. */
export function attributionAfter(
  reading: Reading,
  quotation: Marked,
  consumed: number,
  limit: number,
): Attributed | null {
  if (!quotation.closed || quotation.dash || !beginsSentence(reading, quotation, consumed)) return null;
  const { tokens, text, lexicon } = reading;
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
  if (stopped && first.capital) return null;
  const linked = dash || /,/.test(gap) || /[,?!…—–-]$/u.test(inner);
  const to = reading.sentenceEnd(from, reading.tokenAt(limit));
  const told = toldAfter(reading, from, to, { linked, dash: dash && /[,—–]/.test(gap) });
  if (told === null || leadsOn(reading, told, to, limit)) return null;
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

const endOf = (reading: Reading, told: Told): number =>
  Math.max(told.subject?.end ?? 0, reading.tokens[told.next - 1]?.end ?? 0);

/** Nothing, the end of a sentence, or a sign that leads to speech stands before the quotation. */
export function beginsSentence(reading: Reading, quotation: Marked, consumed: number): boolean {
  const before = reading.text.slice(Math.max(consumed, quotation.open - 12), quotation.open).trimEnd();
  return before === '' || /[.!?:;…—–»”"’,]$/u.test(before);
}

/** What a lead to a quotation looks like: the tokens of its last clause, and the sign before the mark. */
interface Lead {
  readonly from: number;
  readonly to: number;
  readonly sign: ':' | ',' | '';
}

function leadOf(reading: Reading, quotation: Marked, consumed: number): Lead | null {
  const to = reading.tokenAt(quotation.open);
  const least = reading.tokenAt(consumed);
  if (to <= least) return null;
  const last = reading.tokens[to - 1] as Token;
  const gap = reading.text.slice(last.end, quotation.open);
  const sign = /^\)?\s*([:,]?)\s*(?:[—–]\s*)?$/u.exec(gap);
  if (!sign) return null;
  const from = reading.sentenceStart(to, least);
  return { from, to, sign: (sign[1] ?? '') as Lead['sign'] };
}

/** `X: "…"`, `В ответ X сказал: «…»`, `X said, "…"`, `По словам X, «…»`, `X, “…” dedi`. */
export function attributionBefore(
  reading: Reading,
  quotation: Marked,
  consumed: number,
  limit: number,
): Attributed | null {
  const lead = leadOf(reading, quotation, consumed);
  if (lead === null) return null;
  const { from, to, sign } = lead;
  const speech = speechOf(reading, quotation);
  if (speech.end <= speech.start) return null;
  const base = { speech: [speech], end: quotation.close + 1, label: false, follows: false };
  const around = sign === ':' ? null : verbAround(reading, quotation, lead, limit);
  if (around !== null) return around;
  const source = sourceBefore(reading, from, to) ?? sourceAfter(reading, from, to);
  if (sign !== '' && source !== null && source.next === to && wordCount(reading, quotation) > 2)
    return { ...base, told: source, confidence: 0.9, reason: 'Source named before a quotation' };
  if (sign === '' && !isSentence(reading, quotation)) return null;
  if (sign === ',' && !isSpoken(reading, quotation) && !lowerClause(reading, lead)) return null;
  const label = sign === ':' && !isHeadingWord(reading, from) ? labelOf(reading, from, to) : null;
  if (
    label !== null &&
    (isSurely(reading, label) || (isSentence(reading, quotation) && label.next > label.first + 1)) &&
    !hasWritten(reading, from, to)
  ) {
    const told = { subject: label, gender: label.gender, adds: false, says: true, next: to };
    const closed = quotation.closed ? '' : ' that is never closed';
    const reason = `${label.role === '' ? 'Name' : 'Name and role'} before a quotation${closed}`;
    return {
      ...base,
      told,
      confidence: quotation.closed ? 0.97 : 0.9,
      reason,
      label: label.kind === 'person' && from === 0,
    };
  }
  const told = toldBefore(
    reading,
    from,
    to,
    sign === ':' ? 14 : sign === '' ? 2 : lowerClause(reading, lead) ? 40 : 9,
  );
  if (told !== null) {
    if (sign === ':' && told.subject === null && !isSentence(reading, quotation)) return null;
    return { ...base, told, confidence: 0.93, reason: 'Speaker and verb of saying before a quotation' };
  }
  return sign === ':' ? byColon(reading, quotation, lead) : null;
}

/** `Как сообщил X, «деньги выделены»`: after a clause of saying a quotation may go on in lower case. */
const lowerClause = (reading: Reading, lead: Lead): boolean =>
  reading.lexicon.asWords.has(reading.tokens[lead.from]?.key ?? '');

const wordCount = (reading: Reading, quotation: Marked): number =>
  reading.tokenAt(quotation.close) - reading.tokenAt(quotation.open);

const isHeadingWord = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at] as Token;
  return isNotSpeaker(token) && !isRoleWord(token);
};

/** The whole clause is a name and its role, after words that open a sentence. */
function labelOf(reading: Reading, from: number, to: number): PersonSpan | null {
  const asker = askerOf(reading, from, to);
  if (asker !== null) return asker;
  for (let at = from; at < to && at < from + 3; at++) {
    const person = personAt(reading, at, to);
    if (person !== null && person.next === to && person.kind === 'role')
      return longLabel(reading, at, to) ?? person;
    if (person !== null && person.next === to && person.kind !== 'pronoun') return person;
    if (!reading.lexicon.openers.has((reading.tokens[at] as Token).key)) break;
  }
  return longLabel(reading, from, to);
}

/** `На вопрос из зала`, `Auf die Frage eines Zuhörers`: who is named after the word for a question asks it. */
function askerOf(reading: Reading, from: number, to: number): PersonSpan | null {
  for (let at = from; at < to && at < from + 5; at++) {
    if (!reading.lexicon.questions.has((reading.tokens[at] as Token).key)) continue;
    const person = personAt(reading, at + 1, to);
    if (person !== null && person.next === to && person.kind !== 'pronoun') return person;
  }
  return null;
}

/** A role of many capitals before a name, as only a whole label can be read: `Ambassador of … to the Republic of … Askar Beisenbayev`. */
function longLabel(reading: Reading, from: number, to: number): PersonSpan | null {
  const start = (reading.tokens[from] as Token).start;
  const end = (reading.tokens[to - 1] as Token).end;
  const person = parsePersonPhrase(reading.text.slice(start, end));
  if (person === null || person.kind !== 'person' || person.role === '') return null;
  const parts = reading.text.slice(start, end).split(',').slice(1);
  const named = parts.length > 0 && (parts[parts.length - 1] ?? '').includes(person.name);
  if (!named && !parts.every((part) => wordsOf(part).some(isRoleWord))) return null;
  const { name, role, honorific } = person;
  const gender = genderOf(reading, reading.tokens.slice(from, to));
  return {
    kind: 'person',
    first: from,
    next: to,
    start,
    end,
    name,
    role,
    honorific,
    gender,
    roleEnd: 0,
    head: [],
    definite: true,
  };
}

/** `X, “…” dedi`, `X «…» деп атап өтті`: the subject before the quotation, the verb after it. */
function verbAround(reading: Reading, quotation: Marked, lead: Lead, limit: number): Attributed | null {
  if (!quotation.closed) return null;
  const after = reading.tokenAt(quotation.close + 1);
  const to = reading.tokenAt(limit);
  const first = reading.tokens[after];
  if (first === undefined || after >= to || first.capital) return null;
  if (!/^\s*,?\s*(?:[—–-]\s*)?$/u.test(reading.text.slice(quotation.close + 1, first.start))) return null;
  const verb = leadingVerb(reading, after, to);
  if (verb === null) return null;
  const following = personAt(reading, verb.next, reading.sentenceEnd(after, to));
  if (following !== null && isJoined(reading, verb.next)) return null;
  if (!reading.lexicon.verbLast) return null;
  const people = freePeople(reading, lead.from, lead.to);
  const near =
    people.find((person) => person.next === lead.to) ?? describedBefore(reading, lead.from, lead.to);
  const opening = people.find((person) => startsClause(reading, person, lead.from));
  const subject =
    near ??
    [opening, people[people.length - 1]].find((person) => person !== undefined && isSurely(reading, person));
  if (subject === undefined) return null;
  const told: Told = { subject, gender: verb.gender, adds: verb.adds, says: true, next: verb.next };
  const end = reading.tokens[verb.next - 1]?.end ?? quotation.close + 1;
  return {
    told,
    speech: [speechOf(reading, quotation)],
    end,
    confidence: 0.94,
    reason: 'Speaker before a quotation and verb of saying after it',
    label: false,
    follows: true,
  };
}

/** `bir alıcı, “…” dedi`: somebody introduced by an article directly before the quotation. */
function describedBefore(reading: Reading, from: number, to: number): PersonSpan | undefined {
  for (let at = to - 2; at >= from && at >= to - 4; at--) {
    const found = describedAt(reading, at, to);
    if (found !== null && found.next === to) return found;
  }
  return undefined;
}

/** `Die Forscherin rät zur Geduld: »…«`: a person as subject, a colon, and a whole sentence in marks. */
function byColon(reading: Reading, quotation: Marked, lead: Lead): Attributed | null {
  if (!isSentence(reading, quotation) && quotation.closed) return null;
  if (wordCount(reading, quotation) < 3 && !/[!?]$/.test(reading.text.slice(0, quotation.close))) return null;
  if (hasWritten(reading, lead.from, lead.to)) return null;
  const people = freePeople(reading, lead.from, lead.to);
  const [subject] = people;
  if (subject === undefined || !startsClause(reading, subject, lead.from)) return null;
  if (!isSurely(reading, subject)) return null;
  if (people.some((other) => other !== subject && other.kind === 'person' && isSurely(reading, other)))
    return null;
  const told: Told = { subject, gender: 'any', adds: false, says: false, next: lead.to };
  return {
    told,
    speech: [speechOf(reading, quotation)],
    end: quotation.close + 1,
    confidence: 0.84,
    reason: 'Speaker as subject before a colon and a quotation',
    label: false,
    follows: false,
  };
}

// ---------------------------------------------------------------- inside the marks

const insideSign =
  /[,?!…](?=\s+(?:[—–]\s+)?\p{L})|(?:\s|(?<=[?!….,]))[—–](?=\p{Ll})|[.](?=\s+[—–]\s+\p{Ll})/gu;

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
    const dash = /[—–]/.test(lead);
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
    const end = endOf(reading, told);
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
    const loose = /^\)?[.,;:!?…]*\s*[—–]\s+[«“"‘¿¡]*/u.exec(gap);
    const dash = way.tight ? tight : loose;
    if (dash) {
      const start = (tokens[at - 1] as Token).end;
      const marks = /[«“"‘¿¡]*$/u.exec(dash[0])?.[0].length ?? 0;
      return { token: at, offset: start + dash[0].length - marks };
    }
  }
  return { token: to, offset: way.closing };
}
