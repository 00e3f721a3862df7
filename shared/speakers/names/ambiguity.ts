import { isOfficeOfAddress, isPlainForm } from '../caseless/nameCore';
import { matched, type NameMatch } from './identityReasons';
import type { PersonName } from './personName';
import { roleFits, sameRole } from './roles';

export interface Candidate<T> {
  readonly owner: T;
  readonly match: NameMatch;
}

interface Asked {
  readonly name: PersonName;
  readonly mention: { readonly name: string; readonly role: string; readonly honorific: string };
  /** Where the mention stands first. */
  readonly at: number;
}

interface Described {
  /** Where the person is named first. */
  readonly first: number;
  readonly roles: readonly string[];
  /** Never named without one of the roles. */
  readonly office: boolean;
  readonly name: PersonName | undefined;
}

/**
 * The one whom a name means that fits several: who has exactly this name, whom role or initial beside it fit, who is not addressed by an office, who alone was named before.
 * Null when that is not certain.
 */
export function tellApart<T>(
  fits: readonly Candidate<T>[],
  asked: Asked,
  describe: (owner: T) => Described,
): Candidate<T> | null {
  if (fits.length <= 1) return fits[0] ?? null;
  const isAddressed = asked.mention.role === '' && asked.name.role === '' && asked.mention.honorific !== '';
  const bare = isAddressed ? fits.filter(({ owner }) => !describe(owner).office) : [];
  if (bare.length === 1 && bare[0]) return { owner: bare[0].owner, match: matched('fittingAddress') };
  const exact = fits.filter(({ match }) => match.reason === 'sameName');
  if (exact.length === 1) return exact[0] ?? null;
  const plain = isPlainForm(asked.mention.name, asked.name.role)
    ? fits.filter(({ owner }) => !describe(owner).roles.some(isOfficeOfAddress))
    : [];
  if (plain.length === 1 && plain[0]) return { owner: plain[0].owner, match: matched('fittingAddress') };
  if (exact.length > 0) return null;
  const role = asked.mention.role || asked.name.role;
  const told =
    role === '' ? [] : fits.filter(({ owner }) => describe(owner).roles.some((one) => roleFits(role, one)));
  const holders = told.filter(({ owner }) => describe(owner).roles.some((one) => sameRole(role, one)));
  if (holders.length === 1 && holders[0])
    return { owner: holders[0].owner, match: matched('fittingAddress') };
  if (told.length === 1 && told[0]) return { owner: told[0].owner, match: matched('fittingAddress') };
  const letter = asked.name.perhapsInitial;
  const begun =
    letter === ''
      ? []
      : fits.filter(({ owner }) =>
          describe(owner).name?.words.some((word, _, all) => all.length > 1 && word.key.startsWith(letter)),
        );
  if (begun.length === 1 && begun[0]) return { owner: begun[0].owner, match: matched('fittingAddress') };
  const earlier = (told.length > 1 ? told : fits).filter(({ owner }) => describe(owner).first < asked.at);
  return earlier.length === 1 && earlier[0]
    ? { owner: earlier[0].owner, match: matched('namedBefore') }
    : null;
}
