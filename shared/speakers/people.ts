import {
  foldUncased,
  isPlainAddress,
  isSpaced,
  isSpaceless,
  officeFit,
  officeOf,
  spacedCore,
  spacedRoleWords,
  spacelessCore,
} from './caseless/nameCore';
import type { ProposedPerson } from './detection';
import type { Mention } from './foundTurn';
import { lexicon } from './languages/lexicon';
import { isUpperCase, wordsOf } from './words';

interface Person {
  readonly order: number;
  readonly mentions: Mention[];
  /** Folded name words, without titles. Empty for a role or a voice. */
  readonly core: readonly string[];
}

/** Lower case, Latin letters without marks, `ё` as `е`, one form of letters without capitals: how two spellings of one name are compared. */
export const foldName = (name: string): string =>
  foldUncased(name.toLowerCase())
    .replace(/ё/g, 'е')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/ı/g, 'i');

/** Folded words of a name without forms of address and titles. */
export const coreOfName = (name: string): string[] =>
  isSpaceless(name)
    ? spacelessCore(name)
    : isSpaced(name)
      ? spacedCore(name)
      : wordsOf(name)
          .filter((word) => !lexicon.titles.has(word.key) && !lexicon.honorifics.has(word.key))
          .map((word) => foldName(word.text.replace(/\.$/, '')));

const isInitial = (part: string): boolean => /^\p{Ll}(?:[.-]\p{Ll})*$/u.test(part);

const sameWord = (a: string, b: string): boolean =>
  a === b || (isInitial(a) && b.startsWith(a[0] ?? '')) || (isInitial(b) && a.startsWith(b[0] ?? ''));

/** The shorter name is part of the longer: each of its words, one of them in full. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const last = short[short.length - 1] ?? '';
  if (isInitial(last) && short.length === 1) return false;
  return (
    short.some((part) => !isInitial(part) && long.includes(part)) &&
    short.every((part) => long.some((other) => sameWord(part, other)))
  );
}

const fullness = (mention: Mention): number =>
  coreOfName(mention.name).reduce((sum, part) => sum + (isInitial(part) ? 1 : 10), 0);

const stem = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  return (
    a === b ||
    (shorter >= 4 &&
      a.slice(0, shorter - 1) === b.slice(0, shorter - 1) &&
      Math.abs(a.length - b.length) <= 2)
  );
};

const roleWordsOf = (role: string): string[] =>
  isSpaced(role)
    ? spacedRoleWords(role)
    : wordsOf(role)
        .filter((word) => !lexicon.articles.has(word.key))
        .map((word) => foldName(word.key));

function roleFits(asked: string, role: string): boolean {
  if (isSpaceless(asked)) return officeFit(asked, role) > 0;
  const wanted = roleWordsOf(asked);
  const given = roleWordsOf(role);
  return wanted.length > 0 && wanted.every((word) => given.some((other) => stem(word, other)));
}

function formOf({ honorific, name }: Mention): string {
  if (honorific === '') return name;
  return isSpaceless(name) ? `${name}${honorific}` : `${honorific} ${name}`;
}

/** Of several of one surname the one whose office is named: `张局长`. */
function byOffice(persons: readonly Person[], mention: Mention): readonly Person[] {
  const office = isSpaceless(mention.name) ? officeOf(mention) : '';
  if (office === '') return persons;
  const rank = (person: Person): number =>
    Math.max(...person.mentions.map((other) => officeFit(office, other.role)), 0);
  const best = Math.max(...persons.map(rank), 0);
  if (best > 0) return persons.filter((person) => rank(person) === best);
  return isPlainAddress(office)
    ? persons
    : persons.filter((person) => person.mentions.every(({ role }) => role === ''));
}

/**
 * Who is who in one document. Fuller forms are read first; a shorter form joins the one person it fits, and stands alone when it
 * fits none or several.
 */
export class People {
  private readonly persons: Person[] = [];
  private readonly byWord = new Map<string, Set<Person>>();
  private readonly byForm = new Map<string, Person>();
  private readonly roleAnswers = new Map<string, Person | null>();

  constructor(mentions: readonly Mention[]) {
    const named = [...new Map(mentions.map((mention) => [this.formKey(mention), mention])).values()];
    const fullestFirst = named
      .filter((mention) => mention.kind === 'person')
      .map((mention, order) => ({ mention, order, weight: fullness(mention) }))
      .sort((a, b) => b.weight - a.weight || a.order - b.order);
    for (const { mention } of fullestFirst) this.addName(mention);
    for (const mention of named) if (mention.kind !== 'person') this.addNameless(mention);
  }

  /** Position of the person that a mention means, in order of {@link proposals}; -1 when unknown. */
  indexOf(mention: Mention): number {
    const person = this.byForm.get(this.formKey(mention));
    return person ? person.order : -1;
  }

  knowsName(name: string): boolean {
    return this.countNamed(name) === 1;
  }

  /** How many people may be meant by a name. */
  countNamed(name: string): number {
    return this.fitting(coreOfName(name)).length;
  }

  /** True when the role alone means exactly one named person. */
  knowsRole(role: string): boolean {
    return this.personOfRole(role) !== null;
  }

  proposals(): Omit<ProposedPerson, 'key'>[] {
    return this.persons.map(propose);
  }

  private formKey(mention: Mention): string {
    return `${mention.kind}|${mention.honorific}|${mention.name}|${mention.role}|${mention.also ?? ''}`;
  }

  private fitting(core: readonly string[]): Person[] {
    const near = new Set<Person>();
    for (const word of core) for (const person of this.byWord.get(word) ?? []) near.add(person);
    return [...near].filter((person) => compatible(core, person.core));
  }

  private addName(mention: Mention): void {
    const core = coreOfName(mention.name);
    const fitting = byOffice(this.fitting(core), mention);
    const only =
      fitting.length === 1 ? fitting[0] : fitting.find((person) => person.core.join(' ') === core.join(' '));
    const person = only ?? this.newPerson(core);
    for (const word of core) {
      const known = this.byWord.get(word) ?? new Set();
      this.byWord.set(word, known.add(person));
    }
    person.mentions.push(mention);
    this.byForm.set(this.formKey(mention), person);
  }

  private newPerson(core: readonly string[]): Person {
    const person = { order: this.persons.length, mentions: [], core };
    this.persons.push(person);
    return person;
  }

  private addNameless(mention: Mention): void {
    const key = foldName(mention.name);
    const same = this.persons.find(
      (person) => person.core.length === 0 && foldName(person.mentions[0]?.name ?? '') === key,
    );
    const person =
      same ?? (mention.kind === 'role' ? this.personOfRole(mention.name) : null) ?? this.newPerson([]);
    person.mentions.push(mention);
    this.byForm.set(this.formKey(mention), person);
  }

  private personOfRole(role: string): Person | null {
    const known = this.roleAnswers.get(role);
    if (known !== undefined) return known;
    const all = this.persons.filter((person) =>
      person.mentions.some((mention) => roleFits(role, mention.role)),
    );
    const holders = isSpaceless(role)
      ? all.filter((person) => person.mentions.some((mention) => officeFit(role, mention.role) > 1))
      : [];
    const fitting = holders.length > 0 ? holders : all;
    const answer = fitting.length === 1 ? (fitting[0] ?? null) : null;
    this.roleAnswers.set(role, answer);
    return answer;
  }
}

function propose(person: Person): Omit<ProposedPerson, 'key'> {
  const best = person.mentions.reduce((a, b) => (better(b, a) ? b : a));
  const onlySurname = best.kind === 'person' && coreOfName(best.name).length === 1;
  const name = onlySurname ? formOf(best) : best.name;
  const forms = person.mentions.flatMap((mention) => [
    mention.name,
    formOf(mention),
    ...(mention.also === undefined ? [] : [mention.also]),
  ]);
  return {
    name,
    role: person.mentions.find((mention) => mention.role !== '')?.role ?? '',
    aliases: [...new Set(forms)].filter((form) => form !== name),
  };
}

function better(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind) return a.kind === 'person';
  const difference = fullness(a) - fullness(b);
  if (difference !== 0) return difference > 0;
  if (isUpperCase(a.name) !== isUpperCase(b.name)) return !isUpperCase(a.name);
  return formOf(a).length > formOf(b).length && a.honorific !== '' && b.honorific === '';
}
