import { lexicon } from '../languages/lexicon';
import { isStaged } from '../stageDirections';
import { isUpperCase, wordsOf } from '../words';
import { displayName, longestDisplayName } from './displayName';
import { candidate, isWholeBracket, type LabelCandidate, type Reading } from './labelCandidate';
import { longestLabel, readLabelName } from './labelName';
import { type LabelName, other } from './labelParts';
import { isAnswerSign, isQuestionSign } from './questionSigns';

/** `NAME:`; the colon of a time, of an address or in brackets is none. */
export function readColon(reading: Reading): LabelCandidate | null {
  const { line, lead } = reading;
  const colon = labelColon(line.text, lead.length);
  if (colon < 0) return null;
  const raw = line.text.slice(lead.length, colon);
  if (/\S\t+\S/u.test(raw) || (isWholeBracket(line.text) && isStaged(raw))) return null;
  const opened =
    isWholeBracket(line.text) || (/^[[(（【]/u.test(raw) && /[\])）】]$/u.test(raw.trimEnd())) ? 1 : 0;
  const from = lead.length + signBefore(raw) + opened;
  const label = line.text
    .slice(from, colon)
    .replace(/(?:\*\*|__)?\s*$/u, '')
    .replace(opened > 0 ? /[\])）】]$/u : /$^/u, '');
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
  const clocked = timeBehind.test(label);
  const inMeeting = line.kind === 'caption' || lead.timed || clocked;
  const name =
    readLabelName(label) ?? (inMeeting ? displayName(label) : null) ?? (clocked ? anyName(label) : null);
  if (!name) return null;
  const rest = line.text.slice(colon + 1);
  if (isUpperCase(label) && isUpperCase(rest) && !/[.!?]$/.test(rest) && wordsOf(rest).length > 1)
    return null;
  return candidate(reading, name, {
    separator: 'colon',
    from,
    to: from + trimmedLength(label),
    rest: colon + 1,
    timed: clocked,
  });
}

/** Length of `Q - ` before the name of who asks: `Q - Claire Aubin (Banque du Port) : …`. */
function signBefore(raw: string): number {
  const match = /^(\p{L}{1,8})\s*[-–—]\s+(?=\p{Lu}\S+\s)/u.exec(raw);
  const sign = match?.[1] ?? '';
  return match && (isQuestionSign(sign) || isAnswerSign(sign)) ? match[0].length : 0;
}

/** `Archive, 1974 [04:05]`: what has a time behind it like the names is called so, whatever it is. */
const anyName = (label: string): LabelName | null => {
  const bare = label.slice(0, trimmedLength(label));
  return bare.length <= longestDisplayName && /^\p{L}/u.test(bare) ? other(bare) : null;
};

/** `From Anna Keller to Everyone`, `From Anna Keller`, as meeting programs head the lines of a chat. */
function chatSender(label: string): { name: LabelName; at: number } | null {
  const words = wordsOf(label);
  const [first] = words;
  if (!first || !lexicon.chatFrom.has(first.key)) return null;
  const to = words.findIndex((word, at) => at > 1 && !word.capital && lexicon.chatTo.has(word.key));
  const at = words[1]?.start ?? 0;
  const end = to > 0 ? (words[to] as { start: number }).start : label.length;
  const called = label.slice(at, end).trim();
  const name = readLabelName(called) ?? displayName(called);
  return name ? { name, at } : null;
}

/** Without white space, and without a time in brackets behind the name. */
const trimmedLength = (label: string): number => label.replace(timeBehind, '').trimEnd().length;

const timeBehind = /\s*[([]\s*(?:\p{Nd}{1,2}:)?\p{Nd}{1,2}:\p{Nd}{2}(?:[.,]\p{Nd}+)?\s*[\])]\s*$/u;

/** Where the colon behind a label stands, or -1: none of a time, of an address or in brackets. */
export function labelColon(text: string, from: number): number {
  let depth = isWholeBracket(text) ? -1 : 0;
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
