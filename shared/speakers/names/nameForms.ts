import type { Mention } from '../foundTurn';
import { foldName } from './foldName';
import type { SpeakerFunction } from './nameRules';
import { nameWeight, type PersonName, personName } from './personName';
import { roleWords } from './roles';
import { speakerFunction } from './speakerFunction';

/** Somebody whom the text names together with what to call them: in its head, a list or an introduction. */
export interface Introduction {
  readonly mention: Mention;
  /** What the person does in the conversation. */
  readonly functions: readonly SpeakerFunction[];
  /** Labels that mean the person: `MK`, `Speaker 1`. */
  readonly labels: readonly string[];
  /** Labels that meant the person until a new name was set in a meeting. */
  readonly formerly?: readonly string[];
}

/** One form in which somebody is named, however often. */
export interface Form {
  readonly mention: Mention;
  readonly name: PersonName;
  /** A name that is also a word for what somebody does, `Host`, or that ends the role of another: `CONSEJERO DE FOMENTO` `Y VIVIENDA`. */
  readonly isFunction: boolean;
  /** The words of a role or label; the name for most. */
  readonly label: string;
  /** Of the first mention in this form. */
  readonly at: number;
  times: number;
  readonly introduced: boolean;
}

export const formKey = ({ kind, honorific, name, role, oblique }: Mention): string =>
  `${kind}|${honorific}|${name}|${role}|${oblique === true}`;

export const labelKey = (label: string): string => foldName(label).replace(/[^\p{L}\p{N}+*]/gu, '');

/** Each form once, with how often and where it stands first. Introductions come first among equals. */
export function formsOf(mentions: readonly Mention[], introductions: readonly Introduction[]): Form[] {
  const forms = new Map<string, Form>();
  const all = [...introductions.map(({ mention }) => mention), ...mentions];
  const roles = new Set(all.flatMap(({ role }) => (role === '' ? [] : [roleKey(role)])));
  const take = (mention: Mention, at: number, introduced: boolean): void => {
    const known = forms.get(formKey(mention));
    if (known) known.times++;
    else
      forms.set(formKey(mention), {
        mention,
        name: personName(mention.name, mention.honorific),
        isFunction: isFunction(mention) || endsRole(mention, roles),
        label: endsRole(mention, roles) ? wholeRole(mention) : mention.name,
        at,
        times: introduced ? 0 : 1,
        introduced,
      });
  };
  for (const { mention } of introductions) take(mention, mention.at ?? -1, true);
  mentions.forEach((mention, order) => take(mention, mention.at ?? order, false));
  return [...forms.values()];
}

const wholeRole = ({ role, name }: Mention): string => `${role} ${name}`.trim();
const roleKey = (role: string): string => roleWords(role).join(' ');
const endsRole = (mention: Mention, roles: ReadonlySet<string>): boolean =>
  mention.kind === 'person' && mention.role !== '' && roles.has(roleKey(wholeRole(mention)));

const isFunction = ({ kind, name, honorific }: Mention): boolean =>
  kind === 'person' && honorific === '' && speakerFunction(name) !== null;

export const keyOfWords = (words: PersonName['words']): string => words.map((word) => word.key).join(' ');

export const isOnlyInitials = (name: PersonName): boolean => name.initials !== '';

export const weight = ({ name }: Form): number => nameWeight(name);

/** Fuller names first; of equals those in the nominative, those that stand there oftener, those that stand there earlier. */
export const fullestFirst = (a: Form, b: Form): number =>
  weight(b) - weight(a) ||
  Number(a.mention.oblique === true) - Number(b.mention.oblique === true) ||
  b.times - a.times ||
  a.at - b.at;

/** `KaS` for `Kurier am Strom`, a paper that asks; `''` for fewer words. */
export function firstLetters(label: string): string {
  const words = label.split(/\s+/);
  return words.length < 3 ? '' : labelKey(words.map((word) => word[0] ?? '').join(''));
}
