import type { Mention } from '../foundTurn';
import type { Named } from './naming';
import { isWayToSaying, mayFollow, nounAt, opening } from './spacelessClause';
import { spaceless } from './spacelessLexicon';

interface Written {
  /** Simplified, of the same length as `source`. */
  readonly text: string;
  readonly source: string;
}

/** `男孩说`, `老人摇头`: a word for a person alone, who was told of before. */
function bareNoun({ source, text }: Written, from: number): Named | null {
  const noun = spaceless.personNouns.at(text, from);
  if (noun < 2 || !(mayFollow(text, from + noun) || isWayToSaying(text.slice(from + noun)))) return null;
  return unnamedAs('role', source, from, from + noun);
}

/** Whom a sentence that is no saying begins with, when it is nobody by name: `男孩来取鞋那天`, `一位老人走进来`. */
export function described(source: string, text: string): Named | null {
  let from = 0;
  for (let skipped = opening(text, 0); skipped > 0; skipped = opening(text, from)) from += skipped;
  const opened = spaceless.unnamed.at(text, from);
  if (opened === 0) {
    const noun = nounAt(text, from);
    if (noun > 0) return unnamedAs('role', source, from, from + noun);
    // Behind words that are not understood somebody says something: nobody else does in this sentence.
    for (let at = from + 1; at < Math.min(text.length, from + longestDescription); at++)
      if (nounAt(text, at) > 0 && containsSaying(text.slice(at + nounAt(text, at))))
        return unnamedAs('role', source, from, at + nounAt(text, at));
    return null;
  }
  for (let at = from + opened; at < Math.min(text.length, from + longestDescription); at++) {
    const noun = spaceless.personNouns.at(text, at);
    if (noun > 1) return unnamedAs('voice', source, from, at + noun);
  }
  return null;
}

const longestDescription = 24;

export function unnamedAs(kind: 'voice' | 'role', source: string, start: number, end: number): Named {
  const mention: Mention = { kind, name: source.slice(start, end), role: '', honorific: '' };
  return { kind: 'named', mention, start, end, full: false, gender: '' };
}

/** `一位不愿透露姓名的住户`, `市水务局负责人`, `局长`: somebody without a name, up to where a saying can follow. */
export function unnamed(place: Written, from: number): Named | null {
  const { source, text } = place;
  const opened = spaceless.unnamed.at(text, from);
  const limit = Math.min(text.length, from + 40);
  for (let end = from + 2; end <= limit; end++) {
    if (/[，。；：:,]/u.test(text[end - 1] ?? '')) return null;
    const noun =
      opened > 0 ? spaceless.personNouns.endingAt(text, end) : spaceless.roleEnds.endingAt(text, end);
    if (noun < 2 && opened === 0) continue;
    if (noun === 0 || end - noun < from + (opened > 0 ? opened : 0)) continue;
    if (!mayFollow(text, end) && !(opened > 0 && isWayToSaying(text.slice(end)))) continue;
    if (spaceless.personNouns.at(text, end) > 0) continue;
    // `笑着对记者说`
    if (opened === 0 && spaceless.prepositions.endingAt(text, end - noun) > 0) return null;
    if (opened === 0 && containsSaying(text.slice(from, end - noun))) return null;
    return unnamedAs(opened > 0 ? 'voice' : 'role', source, from, end);
  }
  return opened > 0 ? counted(place, from, opened) : bareNoun(place, from);
}

/** `一位老茶客插话`: what is counted by a word for people is somebody, whatever it is called. */
function counted({ source, text }: Written, from: number, opened: number): Named | null {
  if (!/[位名]$/u.test(text.slice(from, from + opened))) return null;
  for (let end = from + opened + 2; end <= Math.min(text.length, from + opened + longestCounted); end++) {
    if (/[，。；：:,的]/u.test(text[end - 1] ?? '')) return null;
    if (spaceless.sayings.at(text, end) > 1 || spaceless.directSayings.at(text, end) > 0)
      return unnamedAs('voice', source, from, end);
  }
  return null;
}

/** UTF-16 units. */
const longestCounted = 8;

export function containsSaying(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (spaceless.sayings.at(text, at) > 1) return true;
  return false;
}
