import type { Mention } from '../foundTurn';
import { areManAndWoman } from './areManAndWoman';
import type { Gender } from './nameLexicon';
import { genderOfRole, roleFits, roleKeys, roleWords, sameRole } from './roles';

interface Bearer {
  /** As written; of somebody without a name what it is called. */
  readonly roles: string[];
  readonly gender: Gender | null;
  readonly forms: readonly { readonly mention: Mention }[];
}

/** Who has an office, by its words. */
export class RoleIndex<T extends Bearer> {
  private readonly byWord = new Map<string, Set<T>>();

  add(bearer: T, role: string): void {
    bearer.roles.push(role);
    for (const word of roleWords(role)) {
      for (const key of roleKeys(word)) this.byWord.set(key, (this.byWord.get(key) ?? new Set()).add(bearer));
    }
  }

  /** Everybody whom a role alone can mean. */
  bearersOf(role: string): T[] {
    const gender = genderOfRole(role);
    const [word] = roleWords(role);
    if (word === undefined) return [];
    const near = new Set(roleKeys(word).flatMap((key) => [...(this.byWord.get(key) ?? [])]));
    const fits = [...near].filter(
      (bearer) =>
        !(gender && bearer.gender && gender !== bearer.gender) &&
        bearer.roles.some(
          (one) =>
            roleFits(role, one) &&
            !differ(gender, genderOfRole(one.split(/\s/u)[0] ?? '')) &&
            !(isNobody(bearer) && areManAndWoman(role, one)),
        ),
    );
    const exact = fits.filter((bearer) => bearer.roles.some((one) => sameRole(role, one)));
    if (exact.length === 1) return exact;
    const addressed = gender === null ? [] : fits.filter((bearer) => bearer.gender === gender);
    return addressed.length === 1 ? addressed : fits;
  }

  only(role: string): T | null {
    const fits = this.bearersOf(role);
    return fits.length === 1 ? (fits[0] ?? null) : null;
  }
}

/** `SRA. PRESIDENTA`, `SR. PRESIDENTE`. */
const differ = (a: Gender | null, b: Gender | null): boolean => a !== null && b !== null && a !== b;

/** Somebody of whom only a role is known. */
const isNobody = ({ forms }: Bearer): boolean => forms[0]?.mention.kind !== 'person';
