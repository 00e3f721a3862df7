import { isNameless } from '../wordKinds';
import { wordsOf } from '../words';
import { compareNames } from './compareNames';
import { foldName } from './foldName';
import { matched, type NameMatch } from './identityReasons';
import { NameIndex } from './NameIndex';
import { type PersonName, personName } from './personName';
import { roleWords } from './roles';
import { speakerFunction } from './speakerFunction';

/** What is known of somebody: the name and other forms, roles as written. */
export interface Known {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
}

export interface Acquaintance<T> {
  readonly owner: T;
  readonly match: NameMatch;
  /** The form of the known person that was recognised. */
  readonly form: string;
}

interface Entry<T> {
  readonly owner: T;
  readonly forms: { readonly written: string; readonly name: PersonName }[];
  readonly roles: string[];
}

/**
 * People known from other documents, from the project or from elsewhere, and who of them somebody found is. What is certain within one
 * document is less so among many: a surname alone is a guess, a given name alone nothing, and so is a name that fits several.
 */
export class Acquaintances<T> {
  private readonly index = new NameIndex<Entry<T>>();
  private readonly exact = new Map<string, Entry<T>[]>();
  private readonly entries = new Map<T, Entry<T>>();

  add(owner: T, known: Known): void {
    const entry = this.entries.get(owner) ?? { owner, forms: [], roles: [] };
    this.entries.set(owner, entry);
    entry.roles.push(...known.roles.filter((role) => role !== ''));
    for (const written of [known.name, ...known.aliases]) {
      const key = foldName(written);
      const same = this.exact.get(key) ?? [];
      if (!same.includes(entry)) this.exact.set(key, [...same, entry]);
      if (entry.forms.some((form) => form.written === written)) continue;
      const name = personName(written);
      entry.forms.push({ written, name });
      if (isName(written, name)) this.index.add(name, entry);
    }
  }

  /** Who somebody is, by the fullest name; null when nobody fits, or several do. `apart`: who it cannot be. */
  find(asked: Known, apart: (owner: T) => boolean = () => false): Acquaintance<T> | null {
    const name = personName(asked.name);
    if (!isName(asked.name, name)) return this.sameLabel(asked.name, apart);
    const fits = this.index.withAny(name).flatMap((entry) => {
      if (apart(entry.owner)) return [];
      const best = bestOf(
        entry.forms.map((form) => ({ form: form.written, match: across(name, form.name) })),
      );
      return best === null
        ? []
        : [{ owner: entry.owner, form: best.form, match: withRoles(best.match, asked.roles, entry.roles) }];
    });
    const best = Math.max(...fits.map(({ match }) => match.confidence));
    const [only, ...others] = fits.filter(
      ({ match }) => match.confidence === best || match.confidence >= best - 0.05,
    );
    return only && others.length === 0 ? only : null;
  }

  /** Somebody without a name is perhaps the same where the words are: there is one audience for all, but not one “Speaker 1”. */
  private sameLabel(written: string, apart: (owner: T) => boolean): Acquaintance<T> | null {
    const [entry, ...others] = (this.exact.get(foldName(written)) ?? []).filter(({ owner }) => !apart(owner));
    if (entry === undefined || others.length > 0) return null;
    const isAudience = speakerFunction(written) === 'audience';
    return { owner: entry.owner, form: written, match: matched('sameLabel', isAudience ? 0.9 : undefined) };
  }
}

/** Whether a form is a name, and not what somebody does or a number. */
export const bearsName = (written: string): boolean => isName(written, personName(written));

const isName = (written: string, { words }: PersonName): boolean =>
  speakerFunction(written) === null &&
  !wordsOf(written).every(isNameless) &&
  words.some((word) => !word.initial && !/\d/.test(word.key));

interface Compared {
  readonly form: string;
  readonly match: NameMatch | null;
}

const bestOf = (compared: readonly Compared[]): { form: string; match: NameMatch } | null =>
  compared.reduce<{ form: string; match: NameMatch } | null>(
    (best, { form, match }) =>
      match !== null && (best === null || match.confidence > best.match.confidence) ? { form, match } : best,
    null,
  );

/** The same rules as within a document, with the confidence that is left between documents. */
function across(a: PersonName, b: PersonName): NameMatch | null {
  const found = compareNames(a, b);
  if (found === null) return null;
  const lone = Math.min(a.words.length, b.words.length) < 2;
  switch (found.reason) {
    case 'sameName':
      return matched('sameName', lone ? 0.55 : 0.97);
    case 'sameSurname':
      return matched('sameSurname', 0.5);
    case 'sameGivenName':
    case 'device':
      return null;
    case 'sameSurnameAndInitial':
      return matched('sameSurnameAndInitial', 0.82);
    case 'oneLetter':
      return lone ? null : matched('oneLetter', 0.6);
    default:
      return lone ? matched(found.reason, 0.5) : matched(found.reason, Math.min(found.confidence, 0.9));
  }
}

/** Another role altogether makes the same person less likely. */
function withRoles(match: NameMatch, asked: readonly string[], known: readonly string[]): NameMatch {
  const wanted = new Set(asked.flatMap(roleWords));
  const given = known.flatMap(roleWords);
  if (wanted.size === 0 || given.length === 0) return match;
  const shared = given.some((word) => wanted.has(word));
  const change = shared ? 0.02 : -0.08;
  return { ...match, confidence: Math.round(Math.min(1, match.confidence + change) * 100) / 100 };
}
