import type { Line } from './documentLines';
import { lexicon } from './languages/lexicon';
import { nameAt } from './nameRuns';
import { coreOfName } from './people';
import { looksLikeRole } from './personPhrase';
import { firstComma } from './phraseEnds';
import { isPlainVerb } from './wordKinds';
import { wordsOf } from './words';

/** Somebody whom a list in the document names with a role. */
export interface Participant {
  /** Folded name words, without titles; two at least. */
  readonly core: readonly string[];
  /** As written, without the closing full stop. */
  readonly role: string;
}

/** An entry of a list is a line or a part of one, not a paragraph; UTF-16 units. */
const longestEntry = 240;

/**
 * Reads `Name, role` and `Name – role`, one per line or divided by semicolons. Under a heading that announces participants the role may
 * be in any words; elsewhere it must be known as one.
 */
export function participantsOf(lines: readonly Line[]): Participant[] {
  const found: Participant[] = [];
  let announced = false;
  for (const line of lines) {
    const list = withoutAnnouncement(line.text);
    if (list !== null) announced = true;
    const text = list ?? line.text;
    if (text === '') continue;
    const entries = text
      .split(';')
      .map((part) => entryOf(part, announced))
      .filter((entry) => entry !== null);
    if (entries.length === 0) announced = false;
    found.push(...entries);
  }
  return found;
}

/** The role of the only participant who bears all the names of `name`; `''` when there is none. */
export function roleAmong(participants: readonly Participant[], name: string): string {
  const core = coreOfName(name);
  if (core.length < 2) return '';
  const fitting = participants.filter((one) => core.every((word) => one.core.includes(word)));
  return new Set(fitting.map((one) => one.core.join(' '))).size === 1 ? (fitting[0]?.role ?? '') : '';
}

/** What follows `Участники:`; empty under a heading `Participants`; null when the line announces nobody. */
function withoutAnnouncement(text: string): string | null {
  const colon = text.slice(0, 60).indexOf(':');
  const announcement = colon < 0 ? text : text.slice(0, colon);
  const words = wordsOf(announcement);
  if (words.length > 5 || !words.some((word) => lexicon.participants.has(word.key))) return null;
  return colon < 0 ? (firstComma(text) < 0 ? '' : null) : text.slice(colon + 1).trim();
}

function entryOf(part: string, announced: boolean): Participant | null {
  const text = part.trim().replace(/^(?:[-–—•*]|\d{1,2}[.)])\s+/u, '');
  if (text.length > longestEntry) return null;
  const words = wordsOf(text);
  const named = nameAt(text, words, 0);
  if (!named || named.bare < 2) return null;
  const end = words[named.end - 1]?.end ?? 0;
  const sign = /^\s*(?:,|\s[–—-])\s+/u.exec(text.slice(end));
  if (!sign) return null;
  const role = text.slice(end + sign[0].length).replace(/[\s.,]+$/u, '');
  const tail = wordsOf(role);
  const sentence = /[.!?:]\s|["»”]\s*[,—–]/u.test(role);
  const told = tail.some((word) => isPlainVerb(word) || lexicon.pronouns.has(word.key));
  if (tail.length === 0 || sentence || told || lexicon.relatives.has(tail[0]?.key ?? '')) return null;
  if (!announced && !looksLikeRole(role)) return null;
  return { core: coreOfName(named.name), role };
}
