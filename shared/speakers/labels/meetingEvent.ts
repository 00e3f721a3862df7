import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';

/** Where the verb comes first, the name stands inside: `انضم … إلى الاجتماع`. */
const surrounding = [...lexicon.events]
  .map((event) => event.split('…'))
  .filter((parts): parts is [string, string] => parts.length === 2);

/** UTF-16 units. */
const longestInEvent = 50;

/** What a meeting program writes by itself: `Piet van der Zwaan left the meeting`. */
export function isMeetingEvent(text: string): boolean {
  if (text.length > 90) return false;
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
