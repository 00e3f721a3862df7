import type { DocumentLines, Line } from '../documentLines';
import type { Mention } from '../foundTurn';
import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';
import { looksLikeRole, type PersonPhrase } from '../personPhrase';
import { findQuotations } from '../quotations';
import { isAside } from '../stageDirections';
import { isHonorific, isRoleWord, isTitle } from '../wordKinds';
import { isUpperCase, wordsOf } from '../words';
import { isHanOffice } from './hanPerson';
import { isTimeAlone, type LabelLead, leadOf } from './labelLead';
import { type LabelName, type LabelShape, longestLabel, readLabelName } from './labelName';

/** What parts a label from the speech. A document has few such styles, and repeats them. */
export type Separator =
  /** `NAME: speech`, or `NAME:` with the speech below */
  | 'colon'
  /** `Mr. NAME. speech` */
  | 'stop'
  /** `NAME – speech` */
  | 'dash'
  /** The name alone on a line */
  | 'line'
  /** Bold name, then the speech */
  | 'bold'
  /** Tab or the cell of a table */
  | 'cell'
  /** `<name> speech` */
  | 'angle'
  /** `Name  00:12`, or the time on the next line */
  | 'timeAfter'
  /** The time on the line before */
  | 'timeBefore';

/** What could be a label. Offsets are document-wide. */
export interface LabelCandidate {
  readonly line: number;
  /** The last line that the label takes: a role or a time may stand below the name. */
  readonly lastLine: number;
  readonly separator: Separator;
  readonly bold: boolean;
  readonly shape: LabelShape;
  readonly capitals: boolean;
  /** A time code stands before the label. */
  readonly timed: boolean;
  /** `>>` or a dash stands before the label. */
  readonly turns: boolean;
  /** A known role stands on the line below the name. */
  readonly roleBelow: boolean;
  readonly person: PersonPhrase;
  readonly start: number;
  readonly end: number;
  /** Where the speech begins; the end of the line when the label stands alone. */
  readonly speechStart: number;
  /** The rest of the line is one quotation. */
  readonly quoted: boolean;
}

/** The full stop of an initial ends a name. */
const endsInInitial = /(?:^|[\s.-])\p{Lu}\.$/u;
const closes = (text: string): boolean => endsSentence.test(text) && !endsInInitial.test(text);
/** Whom a label names, as it stands there. */
export const mentionOf = ({ person }: LabelCandidate): Mention => ({
  kind: person.kind,
  name: person.name,
  role: person.role,
  honorific: person.honorific,
});

const endsSentence = /[.!?…。？！؟,;،؛]["»”’」』）)]*$/u;
const longestLine = 110;
const afterSeparator = /^(?:\*\*|__)?\s*(?:[-–—]\s+)?(?:\*\*|__)?\s*/u;

/** Reads what could be labels, one for a line at most. */
export function readLabels(document: DocumentLines): LabelCandidate[] {
  const found: LabelCandidate[] = [];
  for (let index = 0; index < document.lines.length; index++) {
    const line = document.lines[index] as Line;
    if (isAside(line.text)) {
      const below = readBelowTime(document, index);
      if (below) {
        found.push(below);
        index = below.lastLine;
      }
      continue;
    }
    const label = readLabel(document, index);
    if (!label) continue;
    found.push(label);
    index = label.lastLine;
  }
  return found;
}

/** Reads the beginning of a line as a label; the surest reading wins. Null when nothing there looks like one. */
function readLabel(document: DocumentLines, index: number): LabelCandidate | null {
  const line = document.lines[index] as Line;
  const lead = leadOf(line.text);
  const reading: Reading = { document, line, index, lead };
  const timed = readTimeAfter(reading);
  if (timed) return timed;
  const colon = line.kind === 'heading' ? null : readColon(reading);
  if (colon && (colon.shape !== 'other' || lead.timed)) return colon;
  const inline =
    line.kind === 'heading'
      ? null
      : (readAngle(reading) ??
        readQuestion(reading) ??
        readCell(reading) ??
        readStop(reading) ??
        readDash(reading) ??
        readBold(reading));
  return inline ?? colon ?? readLine(reading);
}

interface Reading {
  readonly document: DocumentLines;
  readonly line: Line;
  readonly index: number;
  readonly lead: LabelLead;
}

interface Place {
  readonly separator: Separator;
  /** Offsets in the line. */
  readonly from: number;
  readonly to: number;
  readonly rest: number;
  readonly lastLine?: number;
  readonly roleBelow?: string;
}

function candidate(reading: Reading, name: LabelName, place: Place): LabelCandidate {
  const { line, index, lead, document } = reading;
  const rest = line.text.slice(place.rest);
  const gap = place.separator === 'line' ? 0 : (afterSeparator.exec(rest)?.[0].length ?? 0);
  const start = line.start + place.from;
  const end = line.start + Math.min(place.to, place.from + name.person.end);
  const speechStart = Math.min(line.start + place.rest + gap, line.end);
  const below = place.roleBelow ?? '';
  return {
    line: index,
    lastLine: place.lastLine ?? index,
    separator: place.separator,
    bold:
      line.marks.some(
        (mark) =>
          mark.kind === 'bold' && mark.start <= start && mark.end >= end - 1 && mark.end <= speechStart + 1,
      ) || line.text.startsWith('**'),
    shape: name.shape,
    capitals: name.capitals,
    timed: lead.timed,
    turns: lead.turns,
    roleBelow: below !== '',
    person: below === '' ? name.person : { ...name.person, role: name.person.role || below },
    start,
    end: below === '' ? end : (document.lines[place.lastLine ?? index] as Line).end,
    speechStart,
    quoted: isOneQuotation(line.text.slice(speechStart - line.start)),
  };
}

function isOneQuotation(rest: string): boolean {
  if (rest === '') return false;
  const quotation = findQuotations(rest)[0];
  return (
    quotation !== undefined && quotation.open === 0 && /^[\s.,;…!?]*$/u.test(rest.slice(quotation.close + 1))
  );
}

/** `NAME:`; the colon of a time, of an address or in brackets is none. */
function readColon(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const colon = labelColon(line.text, lead.length);
  if (colon < 0) return null;
  const raw = line.text.slice(lead.length, colon);
  const from = lead.length + (/^[[(（【]/u.test(raw) && /[\])）】]$/u.test(raw.trimEnd()) ? 1 : 0);
  const label = line.text
    .slice(from, colon)
    .replace(/(?:\*\*|__)?\s*$/u, '')
    .replace(from > lead.length ? /[\])）】]$/u : /$^/u, '');
  const chat = lead.timed ? chatSender(label) : null;
  if (chat) {
    const { name, at } = chat;
    return candidate(reading, name, {
      separator: 'colon',
      from: from + at,
      to: from + at + name.person.end,
      rest: colon + 1,
    });
  }
  const name = readLabelName(label);
  if (!name) return null;
  const rest = line.text.slice(colon + 1);
  if (isUpperCase(label) && isUpperCase(rest) && !/[.!?]$/.test(rest) && wordsOf(rest).length > 1)
    return null;
  return candidate(reading, name, {
    separator: 'colon',
    from,
    to: from + trimmedLength(label),
    rest: colon + 1,
  });
}

/** `From Anna Keller to Everyone`, as meeting programs head the lines of a chat. */
function chatSender(label: string): { name: LabelName; at: number } | null {
  const words = wordsOf(label);
  const [first] = words;
  if (!first || !lexicon.chatFrom.has(first.key)) return null;
  const to = words.findIndex((word, at) => at > 1 && !word.capital && lexicon.chatTo.has(word.key));
  const at = words[1]?.start ?? 0;
  const end = to > 0 ? (words[to] as { start: number }).start : label.length;
  const name = readLabelName(label.slice(at, end).trimEnd());
  return name && to > 0 ? { name, at } : null;
}

/** Without white space, and without a time in brackets behind the name. */
const trimmedLength = (label: string): number =>
  label.replace(/\s*[([]\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?\s*[\])]\s*$/u, '').trimEnd().length;

function labelColon(text: string, from: number): number {
  let depth = 0;
  const limit = Math.min(text.length, from + longestLabel);
  for (let at = from; at < limit; at++) {
    const sign = text[at] as string;
    if ('([（【'.includes(sign)) depth++;
    else if (')]）】'.includes(sign)) depth = Math.max(0, depth - 1);
    else if ((sign === ':' || sign === '：' || sign === '﹕') && depth === 0) {
      const next = text[at + 1];
      if (sign !== ':' || next === undefined || /[\s"“«„*_—–-]/u.test(next)) return at;
      return /[\p{Lu}\p{Lo}¿¡]/u.test(next) ? at : -1;
    }
  }
  return -1;
}

const abbreviated = /(?:^|[\s.-])(\p{L}[\p{L}\p{M}.]*)$/u;

/** `Mr. WARNER. `, `M. le président. `, `Председательствующий. `: the first full stop that ends an abbreviation of nothing. */
function readStop(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const text = line.text;
  const limit = Math.min(text.length, lead.length + longestLabel);
  if (!mayStandBeforeStop(text.slice(lead.length, limit))) return null;
  for (
    let at = text.indexOf('.', lead.length), tries = 0;
    at > 0 && at < limit && tries < 6;
    at = text.indexOf('.', at + 1), tries++
  ) {
    if (!/^\.(?:\s*[-–—]\s*|\s+|$)/u.test(text.slice(at, at + 4)) && at + 1 < text.length) continue;
    const label = text.slice(lead.length, at);
    const word = abbreviated.exec(label)?.[1] ?? '';
    const key = word.toLowerCase();
    const initial = /^\p{Lu}$/u.test(word) || /[.]\p{Lu}$/u.test(word);
    const open = initial || lexicon.honorifics.has(key) || lexicon.titles.has(key);
    if (open && !(initial && /^\p{Lu}[\p{L}\p{M}'’-]+\s\p{Lu}\.\s?\p{Lu}$/u.test(label))) continue;
    if (initial && /^\.\s*[–—]\s/u.test(text.slice(at, at + 5))) return null;
    const name = readLabelName(initial ? `${label}.` : label);
    if (!name || !standsBeforeStop(name)) {
      if (wordsOf(label).length > 3 && !/[,(]|\p{Lu}{3}/u.test(label) && !startsWithAddress(label))
        return null;
      continue;
    }
    const to = lead.length + (initial ? label.length + 1 : label.length);
    if (at + 1 >= text.length && text.length > 60) return null;
    return candidate(reading, name, { separator: 'stop', from: lead.length, to, rest: at + 1 });
  }
  return null;
}

const firstWord = /^[«"“„]?([\p{L}\p{M}'’-]+)/u;
const capitalsSoon = /^.{0,60}?(?:\p{Lu}[\p{Lu}'’-]+|\p{Lu}\.\s?\p{Lu})/u;

/** A look at the first words: an address, an article, an office, a voice, initials or capitals open a label before a full stop. */
function mayStandBeforeStop(text: string): boolean {
  const first = firstWord.exec(text)?.[1];
  if (first === undefined) return false;
  const key = foldKey(first);
  return (
    lexicon.honorifics.has(key) ||
    lexicon.nameless.has(key) ||
    lexicon.roleWords.has(key) ||
    lexicon.titles.has(key) ||
    lexicon.articles.has(key) ||
    lexicon.prepositions.has(key) ||
    capitalsSoon.test(text)
  );
}

/** Only what can hardly be the first sentence of a paragraph. */
const standsBeforeStop = (name: LabelName): boolean =>
  name.shape === 'address' ||
  name.shape === 'capitals' ||
  name.shape === 'initialed' ||
  name.shape === 'nameless' ||
  name.shape === 'role' ||
  name.shape === 'sign' ||
  (name.shape === 'single' && name.capitals);

function startsWithAddress(label: string): boolean {
  const [first, second] = wordsOf(label);
  return (
    first !== undefined && (isHonorific(first) || lexicon.articles.has(first.key)) && second !== undefined
  );
}

/** `Q  When?` without a sign. */
function readQuestion(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const match = /^(\p{Lu})(?:\.?\s*[-–—]\s*|\.?\s+)(?=[\p{Lu}¿¡"“«(])/u.exec(
    line.text.slice(lead.length, lead.length + 8),
  );
  const sign = match?.[1];
  if (!match || sign === undefined) return null;
  const name = readLabelName(sign);
  if (name?.shape !== 'sign') return null;
  const bare = /^\p{Lu}\s+$/u.test(match[0]);
  if (bare && (sign === 'A' || !lexicon.questionSigns.has(sign.toLowerCase()) || !sign.startsWith('Q')))
    return null;
  return candidate(reading, name, {
    separator: bare ? 'cell' : 'stop',
    from: lead.length,
    to: lead.length + 1,
    rest: lead.length + match[0].length,
  });
}

/** `BAŞKAN – `, `NURAY KESKİN (Konya) – `, `PRESIDENTE.- `. */
function readDash(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const head = line.text.slice(lead.length, lead.length + 120);
  const match = /\s*(?:\.\s?[-–—]|\s[-–—]|[–—])\s*(?=\S)/u.exec(head);
  if (!match || match.index < 1) return null;
  const initial = match[0].startsWith('.') && /(?:^|[\s.])\p{Lu}$/u.test(head.slice(0, match.index));
  const length = match.index + (initial ? 1 : 0);
  const bracket = /^\([^()]+\)$/u.test(head.slice(0, length)) ? 1 : 0;
  const name = readLabelName(head.slice(bracket, length - bracket));
  if (!name || (name.shape === 'other' && !isUpperCase(name.person.name))) return null;
  return candidate(reading, name, {
    separator: 'dash',
    from: lead.length + bracket,
    to: lead.length + length - bracket,
    rest: lead.length + match.index + match[0].length,
  });
}

/** `<anna> hello`. */
function readAngle(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const match = /^<([^<>\s][^<>]{0,40})>\s+(?=\S)/u.exec(line.text.slice(lead.length, lead.length + 60));
  const inside = match?.[1];
  const name = inside === undefined ? null : readLabelName(inside);
  if (!match || !name || inside === undefined) return null;
  return candidate(reading, name, {
    separator: 'angle',
    from: lead.length + 1,
    to: lead.length + 1 + inside.length,
    rest: lead.length + match[0].length,
  });
}

/** `JH	text`, `JH    text`, the first cell of a row. */
function readCell(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const match = /^([^\t]{1,70}?)(?:\t+|[ \u00a0]{3,})\s*(?=\S)/u.exec(
    line.text.slice(lead.length, lead.length + 120),
  );
  const label = match?.[1];
  if (!match || label === undefined || closes(label)) return null;
  const name = readLabelName(label);
  if (!name) return null;
  return candidate(reading, name, {
    separator: 'cell',
    from: lead.length,
    to: lead.length + label.length,
    rest: lead.length + match[0].length,
  });
}

/** A line that begins in bold and goes on plain. */
function readBold(reading: Reading): LabelCandidate | null {
  const { line } = reading;
  const mark = line.marks.find(
    ({ kind, start }) => kind === 'bold' && start <= line.start + reading.lead.length,
  );
  if (!mark || mark.end >= line.end - 1 || mark.end - line.start > longestLabel) return null;
  const label = line.text.slice(reading.lead.length, mark.end - line.start).replace(/[\s.:]+$/u, '');
  const name = readLabelName(label);
  if (!name) return null;
  return candidate(reading, name, {
    separator: 'bold',
    from: reading.lead.length,
    to: reading.lead.length + label.length,
    rest: mark.end - line.start + (/^[.:]/.test(line.text.slice(mark.end - line.start)) ? 1 : 0),
  });
}

const timeAfterName =
  /^(.{1,70}?)[\s,–-]*\s[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?(?:\s?[AP]M)?[\])]?:?$/iu;

/** `Marta Kowalczyk  00:12`, or the time alone on the next line. */
function readTimeAfter(reading: Reading): LabelCandidate | null {
  const { line, index, document } = reading;
  if (line.text.length > 90) return null;
  const next = document.lines[index + 1];
  if (!/\d/.test(next?.text[0] ?? '') && !'[('.includes(next?.text[0] ?? ' ') && !/:\d\d/.test(line.text))
    return null;
  const below = next !== undefined && isTimeAlone(next.text) && index + 2 < document.lines.length;
  const text = below ? line.text : timeAfterName.exec(line.text)?.[1]?.trim();
  if (text === undefined || closes(text) || text.endsWith(':')) return null;
  const name = invertedName(text) ?? readLabelName(text);
  if (!name || wordsOf(text).length === 0) return null;
  return candidate(reading, name, {
    separator: 'timeAfter',
    from: 0,
    to: text.length,
    rest: line.text.length,
    lastLine: below ? index + 1 : index,
  });
}

/** `Keller, Anna`, as meeting programs write it. */
function invertedName(text: string): LabelName | null {
  if (!/^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*)?$/u.test(text)) return null;
  const person: PersonPhrase = {
    kind: 'person',
    name: text,
    role: '',
    honorific: '',
    start: 0,
    end: text.length,
  };
  return { person, shape: 'name', capitals: false };
}

/** A time alone on a line, the name on the next. */
function readBelowTime(document: DocumentLines, index: number): LabelCandidate | null {
  const time = document.lines[index] as Line;
  const line = document.lines[index + 1];
  if (!isTimeAlone(time.text) || !line || line.text.length > longestLine || line.kind === 'heading')
    return null;
  const text = line.text.replace(/\s*[:：]$/u, '');
  if (closes(text)) return null;
  const name = readLabelName(text);
  if (!name || index + 2 >= document.lines.length) return null;
  const reading = { document, line, index: index + 1, lead: leadOf(line.text) };
  const separator = text === line.text ? 'timeBefore' : 'colon';
  return candidate(reading, name, {
    separator,
    from: reading.lead.length,
    to: text.length,
    rest: line.text.length,
  });
}

/** A name alone on a line, its role beside it or on the line below; or a time and a name. */
function readLine(reading: Reading): LabelCandidate | null {
  const { line, lead, index, document } = reading;
  if (line.text.length > longestLine || closes(line.text)) return null;
  const next = document.lines[index + 1];
  if (!next || next.kind === 'heading') return null;
  const text = line.text.slice(lead.length).replace(/(?:\*\*|__)\s*$/u, '');
  const name = besideRole(text) ?? readLabelName(text);
  if (!name) return null;
  const separator = lead.timed ? 'timeBefore' : 'line';
  const role =
    separator === 'line' && name.person.kind === 'person' && name.person.role === ''
      ? roleOn(document, index + 1)
      : '';
  return candidate(reading, name, {
    separator,
    from: lead.length,
    to: lead.length + text.length,
    rest: line.text.length,
    lastLine: role === '' ? index : index + 1,
    roleBelow: role,
  });
}

/** `Anna Smith – head of the archive`. */
function besideRole(text: string): LabelName | null {
  const dash = /\s[–—-]\s/u.exec(text);
  if (!dash) return null;
  const name = readLabelName(text.slice(0, dash.index));
  const role = text.slice(dash.index + dash[0].length);
  if (!name || name.person.kind !== 'person' || name.shape === 'other' || !looksLikeRole(role)) return null;
  return { ...name, shape: 'role', person: { ...name.person, role, end: text.length } };
}

function roleOn(document: DocumentLines, index: number): string {
  const line = document.lines[index];
  if (!line || !document.lines[index + 1] || line.text.length > 140 || line.kind !== 'paragraph') return '';
  if (endsSentence.test(line.text) || /[:：]|\p{L}{3}[.!?]\s/u.test(line.text)) return '';
  const next = document.lines[index + 1] as Line;
  if (!endsSentence.test(next.text) && next.text.length < 40) return '';
  if (isHanOffice(line.text)) return line.text;
  const words = wordsOf(line.text);
  if (words.length > 16 || !words.slice(0, 8).some((word) => isRoleWord(word) || isTitle(word))) return '';
  return looksLikeRole(line.text) ? line.text : '';
}
