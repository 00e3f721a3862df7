import type { DocumentLines } from '../documentLines';
import { lexicon } from '../languages/lexicon';
import { isUpperCase, wordsOf } from '../words';
import { candidate, closes, type LabelCandidate, type Reading } from './labelCandidate';
import { longestLabel, readLabelName } from './labelName';
import { besideRole } from './readLine';

/** `Q  When?` without a sign; `A. S. We came …` and `A.-L. S.` begin with initials. */
export function readQuestion(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const match = /^(\p{Lu})(?:\.?\s*[-–—]\s*|\.?\s+)(?!\p{Lu}\.)(?=[\p{Lu}¿¡"“«(])/u.exec(
    line.text.slice(lead.length, lead.length + 12),
  );
  const sign = match?.[1];
  if (!match || sign === undefined || isInitialBefore(line.text.slice(lead.length))) return null;
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

/** `В. РОЗАНОВ — Да.`, `Q. HOLT: No.`: the letter is the initial of a surname in capitals. */
const isInitialBefore = (text: string): boolean =>
  /^\p{Lu}\.\s?\p{Lu}[\p{Lu}’'-]{2,}(?:\s\p{Lu}[\p{Lu}’'-]+)?\s*(?:[.:–—]|\()/u.test(text);

/** `BAŞKAN – `, `NURAY KESKİN (Konya) – `, `PRESIDENTE.- `. */
export function readDash(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const head = line.text.slice(lead.length, lead.length + 120);
  const match = /\s*(?:\.\s?[-–—](?!\p{Lu}\.)|\s(?:--|[-–—])|[–—]|\sـ(?=\s))\s*(?=\S)/u.exec(head);
  if (!match || match.index < 1 || (isSpaced(match[0]) && besideRole(line.text.slice(lead.length))))
    return null;
  const initial = match[0].startsWith('.') && /(?:^|[\s.-])\p{Lu}$/u.test(head.slice(0, match.index));
  const length = match.index + (initial ? 1 : 0);
  const bracket = /^\([^()]+\)$/u.test(head.slice(0, length)) ? 1 : 0;
  const name = readLabelName(head.slice(bracket, length - bracket));
  if (!name || (name.shape === 'other' && !isUpperCase(name.person.name))) return null;
  // `The answer — yes` says what the answer is.
  if (name.shape === 'sign' && /^\p{Ll}/u.test(head.slice(match.index + match[0].length))) return null;
  return candidate(reading, name, {
    separator: 'dash',
    stopped: match[0].startsWith('.') || initial || head[length - 1] === '.',
    from: lead.length + bracket,
    to: lead.length + length - bracket,
    rest: lead.length + match.index + match[0].length,
  });
}

/** What may part a name from a role too. */
const isSpaced = (sign: string): boolean => /\s(?:--|[-–—])\s/u.test(sign);

/** `<anna> hello`. */
export function readAngle(reading: Reading): LabelCandidate | null {
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

const bracket =
  /^(?:[[(](?=\p{Lu})|[【〖〔])([^[\]()【】〖〗〔〕]{1,48})(?:[\])]\s+(?=[^\s–—-])|[】〗〕]\s*[:：]?\s*(?=\S))/u;

/** `[Anna] Hello`, `(ANNA) Hello` in captions for the hard of hearing, `【张伟】…` in magazines; `[laughs] Hello` names nobody. */
export function readBracket(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const match = bracket.exec(line.text.slice(lead.length, lead.length + 60));
  const inside = match?.[1]?.replace(/\s*[:：]$/u, '');
  if (!match || inside === undefined || wordsOf(inside).some((word) => lexicon.stageWords.has(word.key)))
    return null;
  const name = readLabelName(inside);
  if (!name || name.shape === 'other') return null;
  return candidate(reading, name, {
    separator: 'bracket',
    from: lead.length + 1,
    to: lead.length + 1 + inside.length,
    rest: lead.length + match[0].length,
  });
}

/** `JH	text`, `JH  text`, the first cell of a row; `何 平  各位好`, where wide spaces make all names of one width. */
export function readCell(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const head = line.text.slice(lead.length, lead.length + 120);
  const match =
    tabbed.exec(head) ?? (isScanned(reading.document) ? null : spaced.exec(head)) ?? hanCell.exec(head);
  const label = match?.[1];
  if (!match || label === undefined || (closes(label) && !label.endsWith('?'))) return null;
  const name = readLabelName(label);
  if (!name) return null;
  return candidate(reading, name, {
    separator: 'cell',
    from: lead.length,
    to: lead.length + label.length,
    rest: lead.length + match[0].length,
  });
}

const spaced = /^([^\t]{1,70}?)[ \u00a0]{2,}\s*(?=\S)/u;

/** In a text read from a scan two blanks stand anywhere between words, and part nothing. */
function isScanned(document: DocumentLines): boolean {
  let found = scanned.get(document);
  if (found === undefined) {
    const long = document.lines.filter(({ text }) => text.length > 60);
    found =
      long.filter(({ text }) => /[\p{L},] {2,}\p{L}/u.test(text.slice(30, 400))).length > long.length * 0.3;
    scanned.set(document, found);
  }
  return found;
}

const scanned = new WeakMap<DocumentLines, boolean>();

/** Where a line has a tab, wide spaces before it part nothing. */
const tabbed = /^([^\t]{1,70}?)\t+\s*(?=\S)/u;

const hanCell = /^(\p{Script=Han}\u3000\p{Script=Han}(?=\u3000)|[\p{Script=Han}·•・‧．]{2,10})\u3000+(?=\S)/u;

const endsInInitial = /(?:^|[\s.-])\p{Lu}$/u;

/** A line that begins in bold and goes on plain. */
export function readBold(reading: Reading): LabelCandidate | null {
  const { line } = reading;
  const mark = line.marks.find(
    ({ kind, start }) => kind === 'bold' && start <= line.start + reading.lead.length,
  );
  if (!mark || mark.end >= line.end - 1 || mark.end - line.start > longestLabel) return null;
  const label = line.text.slice(reading.lead.length, mark.end - line.start).replace(/[\s.:]+$/u, '');
  const ended = endsInInitial.test(label) ? `${label}.` : label;
  const name = readLabelName(ended) ?? readLabelName(label);
  if (!name) return null;
  return candidate(reading, name, {
    separator: 'bold',
    from: reading.lead.length,
    to: reading.lead.length + label.length,
    rest: mark.end - line.start + (/^[.:]/.test(line.text.slice(mark.end - line.start)) ? 1 : 0),
  });
}
