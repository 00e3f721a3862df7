import { isSpaceless } from '../caseless/nameCore';
import type { ProposedPerson } from '../detection';
import type { Mention } from '../foundTurn';
import { foldKey } from '../languages/languageRules';
import { addressesBehind } from '../languages/quoting/quotingLexicon';
import { isUpperCase } from '../words';
import { dictionaryForm } from './dictionaryForm';
import { type NameMatch, reasonAlso, type SoleReason, soleReasons } from './identityReasons';
import { type Form, weight } from './nameForms';

/** Somebody of a document, with all forms in which they are named. */
export interface NamedPerson {
  readonly forms: readonly Form[];
  /** The least certain that was joined. */
  readonly weakest: { readonly match: NameMatch; readonly form: string } | null;
  readonly sole: SoleReason;
  /** Somebody else has the only name that is known of this one: the office tells them apart. */
  readonly namesake?: boolean;
}

/** The name by which a person is shown. */
export function nameOf(person: NamedPerson): string {
  const best = person.forms.reduce((a, b) => (better(b, a) ? b : a));
  const { mention, name } = best;
  if (mention.kind !== 'person') return mention.name;
  const shown = mention.oblique || person.forms.length === 1 ? dictionary(best) : mention.name;
  if (name.words.length > 1) return shown;
  return person.namesake === true && mention.honorific === '' && isShort(mention.role)
    ? `${mention.role} ${shown}`
    : withHonorific(shown, mention);
}

const isShort = (role: string): boolean => role !== '' && role.split(/\s+/u).length <= 2;

const dictionary = ({ mention }: Form): string =>
  mention.oblique ? dictionaryForm(mention.name) : mention.name;

function withHonorific(name: string, { honorific }: Mention): string {
  if (honorific === '' || name.endsWith(` ${honorific}`)) return name;
  if (isSpaceless(name)) return `${name}${honorific}`;
  return addressesBehind.has(foldKey(honorific)) ? `${name} ${honorific}` : `${honorific} ${name}`;
}

/** A person as proposed: name, role as written, other forms, and how sure it is that all of them are one. */
export function propose(person: NamedPerson): Omit<ProposedPerson, 'key'> {
  const name = nameOf(person);
  const forms = person.forms.flatMap(({ mention }) => [mention.name, withHonorific(mention.name, mention)]);
  return {
    name,
    role: person.forms.find(({ mention }) => mention.role !== '')?.mention.role ?? '',
    aliases: [...new Set(forms)].filter((form) => form !== name),
    ...grounds(person),
  };
}

/** The least certain of what makes the mentions one person. */
function grounds({ sole, weakest }: NamedPerson): { confidence: number; reason: string } {
  const alone = soleReasons[sole];
  if (weakest === null || weakest.match.reason === 'sameName')
    return { confidence: alone.confidence, reason: alone.words };
  const { match, form } = weakest;
  return match.confidence < alone.confidence
    ? { confidence: match.confidence, reason: reasonAlso(match.reason, form) }
    : { confidence: alone.confidence, reason: alone.words };
}

/** Which form is shown: a name before a role, the nominative, the fuller, one not in capitals, one with an address. */
function better(a: Form, b: Form): boolean {
  if (a.mention.kind !== b.mention.kind) return a.mention.kind === 'person';
  const difference = weight(a) - weight(b);
  if (difference !== 0) return difference > 0;
  const oblique = a.mention.oblique === true;
  if (oblique !== (b.mention.oblique === true)) return !oblique;
  if (isUpperCase(a.mention.name) !== isUpperCase(b.mention.name)) return !isUpperCase(a.mention.name);
  return a.mention.honorific !== '' && b.mention.honorific === '';
}
