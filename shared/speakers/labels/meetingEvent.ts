import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';
import { leadOf } from './labelLead';

/** Where the verb comes first, the name stands inside: `انضم … إلى الاجتماع`. */
const surrounding = [...lexicon.events]
  .map((event) => event.split('…'))
  .filter((parts): parts is [string, string] => parts.length === 2);

export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Between rules, as some programs set off what nobody says. */
const ruledOff = /^[-–—*=~]{2,}\s*(\S.*?)\s*[-–—*=~]{2,}$/u;

/** `[13:02] Guest 2 is now called Anna Keller`, `--- Anna Keller (formerly: Guest 2) changed her name ---`: the old name and the new one. */
export function renamingOn(text: string): Renaming | null {
  if (text.length > longestRenaming) return null;
  const { length, timed } = leadOf(text);
  const line = ruledOff.exec(text)?.[1] ?? (timed ? text.slice(length) : null);
  if (line === null) return null;
  const bare = line.replace(/[.\s]+$/u, '');
  return formerName(bare) ?? newName(bare);
}

/** `Anna Keller (formerly: Guest 2)`, with brackets in the old name or not. */
function formerName(bare: string): Renaming | null {
  const match = /^([^()（）]{2,50}?)\s*[(（](.+)$/u.exec(bare);
  if (!match) return null;
  const [, to = '', inside = ''] = match;
  const folded = foldKey(inside);
  for (const word of formerlyLongestFirst) {
    if (!folded.startsWith(word) || !/^\s?[\s:：]/u.test(inside.slice(word.length))) continue;
    const from = untilClosed(inside.slice(word.length).replace(/^[\s:：]+/u, ''));
    if (from !== null) return { from, to };
  }
  return null;
}

/** `бұрынғы аты` before `бұрынғы`. */
const formerlyLongestFirst = [...lexicon.formerly].sort((a, b) => b.length - a.length);

/** What stands before the bracket that closes more than is open. */
function untilClosed(text: string): string | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if ('(（'.includes(text[at] as string)) depth++;
    else if (')）'.includes(text[at] as string) && depth-- === 0) return text.slice(0, at).trim() || null;
  }
  return null;
}

function newName(bare: string): Renaming | null {
  const folded = foldKey(bare);
  if (folded.length !== bare.length) return null;
  for (const phrase of lexicon.renamed) {
    const at = folded.indexOf(` ${phrase} `);
    if (at <= 0) continue;
    const to = bare.slice(at + phrase.length + 2);
    if (at <= longestInEvent && /^[\p{Lu}\p{Lo}«"“]/u.test(to)) return { from: bare.slice(0, at), to };
  }
  return null;
}

const longestRenaming = 140;

/** UTF-16 units. */
const longestInEvent = 50;

/** What a meeting program writes by itself: `Piet van der Zwaan left the meeting`. */
export function isMeetingEvent(text: string): boolean {
  if (renamingOn(text)) return true;
  if (text.length > 110) return false;
  const folded = foldKey(text.replace(/[.\s]+$/u, ''));
  for (const start of lexicon.reactions) if (folded.startsWith(start)) return true;
  for (const event of lexicon.events) {
    const name = folded.length - event.length;
    if (folded.endsWith(event) && name > 0 && name <= longestInEvent) return true;
  }
  for (const [before, after] of surrounding) {
    const name = folded.length - before.length - after.length;
    if (folded.startsWith(before) && folded.endsWith(after) && name > 0 && name <= longestInEvent)
      return true;
  }
  return false;
}
