import { lexicon } from '../languages/lexicon';
import type { PersonPhrase } from '../personPhrase';
import { isArticle, isHonorific, isNameless, isNotSpeaker, isRoleWord, isTitle } from '../wordKinds';
import { isUpperCase, type Word, wordsOf } from '../words';

/** How a label looks; says how far it can be believed on its own. */
export type LabelShape =
  /** `TOM FAIRWEATHER` */
  | 'capitals'
  /** `M. Gauvain`, `Mr. WARNER`, `El señor PRESIDENTE`, `السيد الرئيس` */
  | 'address'
  /** `Birgit Homburger (FDP)`, `Präsident Dr. Norbert Lammert` */
  | 'role'
  /** `Иванов И.И.`, `J. Smith` */
  | 'initialed'
  /** `Moderator`, `Speaker 3`, `Голос из зала` */
  | 'nameless'
  /** `Marta Kowalczyk` */
  | 'name'
  /** `Marta`, `MK`, `М. А.` */
  | 'single'
  /** `Q`, `В`, `问` */
  | 'sign'
  /** Anything short that could be a name in its format: `Meeting Room 4B`, `mikael.h` */
  | 'other';

export function shapeOf(text: string, words: readonly Word[], person: PersonPhrase): LabelShape | null {
  const first = words[0] as Word;
  if (person.kind === 'role') {
    if (!first.capital) return null;
    const addressedSo = words.some((word) => isHonorific(word) || (isArticle(word) && words.length > 1));
    return addressedSo
      ? 'address'
      : words.some((word) => isNameless(word)) || isUpperCase(text)
        ? 'nameless'
        : 'other';
  }
  const names = wordsOf(person.name);
  if (isUpperCase(person.name) && opensPhrase(names)) return null;
  if (person.role === '' && names.some(isNotSpeaker)) return surnameIsWord(names);
  if (isNotSpeaker(first) && !isRoleWord(first) && !isNameless(first)) return null;
  if (person.honorific !== '' || isTitle(names[0] as Word)) return 'address';
  if (words.length === 1 && text.length <= 3) return 'single';
  if (isUpperCase(person.name)) return 'capitals';
  if (person.role !== '') return 'role';
  return names.length > 1 ? 'name' : 'single';
}

/** `О ДЕНЬГАХ`, `AN DER FURT`: a preposition in capitals opens a heading; an initial has a full stop. */
const opensPhrase = ([first, second]: readonly Word[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  !first.initial &&
  lexicon.prepositions.has(first.key) &&
  !lexicon.particles.has(first.key);

/** `Joanna Price`, `ANNA MAY`: a surname that is also a word of headings counts when the given name is none. */
function surnameIsWord(names: readonly Word[]): LabelShape | null {
  const [first, last] = names;
  if (names.length !== 2 || !first || !last || isNotSpeaker(first)) return null;
  return isUpperCase(first.text) && isUpperCase(last.text) ? 'capitals' : 'single';
}
