import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';
import { leadOf } from './labelLead';

/** Where the verb comes first, the name stands inside: `انضم … إلى الاجتماع`. */
const surrounding = [...lexicon.events]
  .map((event) => event.split('…'))
  .filter((parts): parts is [string, string] => parts.length === 2);

/** `Guest 2 is now called Anna Keller`: the old name and the new one. */
export function renamingOn(text: string): { readonly from: string; readonly to: string } | null {
  if (text.length > longestRenaming) return null;
  const bare = text.slice(leadOf(text).length).replace(/[.\s]+$/u, '');
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
  if (leadOf(text).timed && renamingOn(text)) return true;
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
