import { isNotSpeaker, isRoleWord } from '../wordKinds';
import { type Attributed, wordCount } from './attributed';
import { hasWritten, startsClause } from './clause';
import { labelOf } from './clauseLabel';
import { describedAt } from './describedAt';
import { freePeople } from './freePeople';
import type { Marked } from './passages';
import { personAt } from './personAt';
import { isSurely, type PersonSpan } from './personSpan';
import { isJoined } from './reader';
import { isSentence, isSpoken, type Reading, speechOf } from './reading';
import { pronounSource, sourceAfter, sourceBefore } from './sources';
import type { Token } from './tokens';
import type { Told } from './told';
import { toldBefore } from './toldBefore';
import { leadingVerb } from './verbOfSaying';

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
  const around = verbAround(reading, quotation, lead, limit) ?? neverClosed(reading, quotation, lead);
  if (around !== null) return around;
  const source =
    sourceBefore(reading, from, to) ?? sourceAfter(reading, from, to) ?? pronounSource(reading, from);
  if (sign !== '' && source !== null && source.next === to && wordCount(reading, quotation) > 2)
    return { ...base, told: source, confidence: 0.9, reason: 'Source named before a quotation' };
  // `Le bateau s’appelle « L’Obstiné ».`
  if (sign === '' && (!isSentence(reading, quotation) || hasWritten(reading, to - 1, to))) return null;
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

const isHeadingWord = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at] as Token;
  return isNotSpeaker(token) && !isRoleWord(token);
};

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
  if (!reading.lexicon.verbLast) return null;
  const following = personAt(reading, verb.next, reading.sentenceEnd(after, to));
  if (following?.kind === 'person' && isJoined(reading, verb.next)) return null;
  const people = freePeople(reading, lead.from, lead.to);
  const near =
    people.find((person) => person.next === lead.to) ?? describedBefore(reading, lead.from, lead.to);
  const opening = people.find((person) => startsClause(reading, person, lead.from));
  const subject =
    near ??
    [opening, people[people.length - 1]].find((person) => person !== undefined && isSurely(reading, person));
  if (subject === undefined) return null;
  // `Tabelada “Girilmez” yazıyordu.`
  const written = hasWritten(reading, lead.from, lead.to) || hasWritten(reading, after, verb.next);
  if (written && !isSurely(reading, subject)) return null;
  if (following !== null && isJoined(reading, verb.next) && subject.kind !== 'person') return null;
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

/** `X, “…`: the subject directly before a quotation whose end, and the verb behind it, are missing. */
function neverClosed(reading: Reading, quotation: Marked, lead: Lead): Attributed | null {
  if (quotation.closed || !reading.lexicon.verbLast || lead.sign !== ',' || !isSpoken(reading, quotation))
    return null;
  const subject = freePeople(reading, lead.from, lead.to).find((person) => person.next === lead.to);
  if (subject === undefined || subject.kind !== 'person' || !isSurely(reading, subject)) return null;
  return {
    told: { subject, gender: 'any', adds: false, says: false, next: lead.to },
    speech: [speechOf(reading, quotation)],
    end: quotation.close + 1,
    confidence: 0.84,
    reason: 'Speaker before a quotation that is never closed',
    label: false,
    follows: false,
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

/** `The chairman – no relation to Ann Holt – was brief:`: named between two dashes of the clause. */
function isAside(reading: Reading, { from, to }: Lead, { first, next }: PersonSpan): boolean {
  const dashed = (at: number): boolean => /\s[—–-]\s*$/u.test(reading.tokens[at]?.gap ?? '');
  const within = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (dashed(at)) return true;
    return false;
  };
  return within(from + 1, first + 1) && within(next, to);
}

/** `Die Forscherin rät zur Geduld: »…«`: a person as subject, a colon, and a whole sentence in marks. */
function byColon(reading: Reading, quotation: Marked, lead: Lead): Attributed | null {
  if (!isSentence(reading, quotation) && quotation.closed) return null;
  if (wordCount(reading, quotation) < 3 && !/[!?]$/.test(reading.text.slice(0, quotation.close))) return null;
  if (hasWritten(reading, lead.from, lead.to)) return null;
  const people = freePeople(reading, lead.from, lead.to).filter((person) => !isAside(reading, lead, person));
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
