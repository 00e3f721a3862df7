import { cleanName } from '../project/names';
import type { ProjectState } from '../project/projectState';
import type { SpeakerRecord } from '../project/records';
import { spaced } from '../speakers/caseless/spacedLexicon';
import { lexicon } from '../speakers/languages/lexicon';
import { addresses, particles } from '../speakers/names/nameLexicon';
import { speakerFunction } from '../speakers/names/speakerFunction';
import { isNameless, isRoleWord } from '../speakers/wordKinds';
import { wordsOf } from '../speakers/words';
import { withoutArticle } from './nameStems';
import { beginsCapital, type NameToken, nameTokens } from './nameTokens';

/** Somebody or something whose names are replaced. */
export interface Secret {
  /** Of the speaker; of another name its words. */
  readonly id: string;
  readonly replacement: string;
  /** Names of a person: each word of them means the person too. */
  readonly names: readonly string[];
  /** Words that mean it as a whole only: `the old mayor`, `Green River`. */
  readonly phrases: readonly string[];
}

/** What stands where a name is replaced by nothing. */
export const leftOut = '[…]';

/**
 * What a project keeps secret when names are replaced.
 *
 * @param pseudonyms by speaker, see `pseudonymsOf`; who has none is not replaced
 */
export function secretsOf(state: ProjectState, pseudonyms: ReadonlyMap<string, string>): Secret[] {
  const people = state.speakers().flatMap((speaker): Secret[] => {
    const replacement = pseudonyms.get(speaker.id);
    if (replacement === undefined) return [];
    const written = [speaker.name, ...speaker.aliases]
      .map(withoutBrackets)
      .filter((form, at) => form !== '' && (at === 0 || !tellsNobody(form)));
    const isName = (form: string) => looksLikeName(form);
    return [
      {
        id: speaker.id,
        replacement,
        names: written.filter(isName),
        phrases: written.filter((form) => !isName(form)),
      },
    ];
  });
  const others = state.project().otherNames.map(({ words, replacement }): Secret => {
    return { id: words, replacement: replacement || leftOut, names: [], phrases: [words] };
  });
  return [...people, ...others];
}

/** A speaker who has no name but a function or a number: `Moderator`, `Speaker 3`, `P12`. There is nothing to hide in it. */
export const isNamelessSpeaker = ({ name }: SpeakerRecord): boolean => tellsNobody(name);

function tellsNobody(name: string): boolean {
  if (speakerFunction(name) !== null) return true;
  const words = wordsOf(name);
  return (
    words.some((word) => isNameless(word) || isRoleWord(word)) &&
    words.every((word) => isNameless(word) || isRoleWord(word) || word.text.length === 1 || isLink(word.key))
  );
}

const isLink = (key: string): boolean =>
  lexicon.articles.has(key) || lexicon.prepositions.has(key) || particles.has(key);

/** `Anna Kane (née Doyle)`: what stands in brackets is said of a name. */
const withoutBrackets = (form: string): string =>
  cleanName(form.replace(/[([（][^()[\]（）]*[)\]）]/gu, ' '));

/** Words with capitals and at most particles between them, none of them a role; or a nickname of a few small words. */
function looksLikeName(form: string): boolean {
  const words = nameTokens(form).filter(({ key }) => !addresses.has(key));
  const told = words.filter(({ key, initial }) => !initial && !particles.has(key));
  if (told.length === 0 || words.length > 6 || words.some(isOrdinary)) return false;
  if (told.every(({ text }) => beginsCapital(text.replace(elided, '')))) return true;
  return words.length <= 3 && told.every(({ key, text }) => !beginsCapital(text) && !isLink(key));
}

/** `d’Hérouville` */
const elided = /^\p{Ll}{1,4}['’ʼ‘]/u;

const isOrdinary = ({ key, initial }: NameToken): boolean =>
  (lexicon.articles.has(key) && !particles.has(key) && !initial) ||
  lexicon.roleWords.has(key) ||
  lexicon.nameless.has(key) ||
  spaced.roles.has(withoutArticle(key)) ||
  /^\d/u.test(key);
