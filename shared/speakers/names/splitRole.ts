import { looksLikeRole } from '../personPhrase';
import { firstComma } from '../phraseEnds';
import { isRoleWord } from '../wordKinds';
import { wordsOf } from '../words';

/**
 * Role and affiliation where the text separates them: by a comma before words that are no further role, or by a note that is nothing but
 * an abbreviation or a name in capitals, as of a party. Elsewhere the whole is the role, as written.
 */
export function splitRole(written: string): { readonly role: string; readonly affiliation: string } {
  if (partyName.test(written) && !wordsOf(written).some(isRoleWord))
    return { role: '', affiliation: written };
  const comma = firstComma(written);
  if (comma < 0) return { role: written, affiliation: '' };
  const role = written.slice(0, comma).trim();
  const affiliation = written.slice(comma + 1).trim();
  const isOrganisation =
    /^(?:[«„“"]|\p{Lu}|\p{Script=Han}|\p{Script=Arabic})/u.test(affiliation) &&
    !wordsOf(affiliation).slice(0, 3).some(isRoleWord);
  return isOrganisation && looksLikeRole(role) && firstComma(affiliation) < 0
    ? { role, affiliation }
    : { role: written, affiliation: '' };
}

/** `FDP`, `CDU/CSU`, `BÜNDNIS 90/DIE GRÜNEN`: nothing but capitals, digits and what joins them. */
const partyName = /^(?=[^\s]*\p{Lu}{2})\p{Lu}[\p{Lu}\d/.-]*(?:[ /][\p{Lu}\d][\p{Lu}\d/.-]*){0,4}$/u;
