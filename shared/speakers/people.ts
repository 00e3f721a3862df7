import type { ProposedPerson } from './detection';
import type { Mention } from './foundTurn';
import { type Candidate, tellApart } from './names/ambiguity';
import { areManAndWoman } from './names/areManAndWoman';
import { compareNames, initialsMatch } from './names/compareNames';
import { matched, type NameMatch, reasonAs, type SoleReason, soleReasons } from './names/identityReasons';
import { NameIndex } from './names/NameIndex';
import {
  type Form,
  firstLetters,
  formKey,
  formsOf,
  fullestFirst,
  type Introduction,
  isOnlyInitials,
  keyOfWords,
  labelKey,
} from './names/nameForms';
import type { Gender } from './names/nameLexicon';
import type { SpeakerFunction } from './names/nameRules';
import { type PersonName, personName } from './names/personName';
import { RoleIndex } from './names/RoleIndex';
import { type NamedPerson, nameOf, propose } from './names/shownPerson';
import { speakerFunction } from './names/speakerFunction';
import { describe, hasOtherOffice } from './personTraits';

/** How sure it is whom a mention means. */
export interface Identity {
  /** Position of the person in {@link People.proposals}; -1 when the mention is unknown. */
  readonly person: number;
  readonly confidence: number;
  /** In words, with the name of the person; `''` when the mention is the person's own name. */
  readonly reason: string;
}

interface Person extends NamedPerson {
  readonly order: number;
  readonly forms: Form[];
  /** As written; of somebody without a name what it is called. */
  readonly roles: string[];
  gender: Gender | null;
  /** Of the first mention by name. */
  first: number;
  weakest: { readonly match: NameMatch; readonly form: string } | null;
  sole: SoleReason;
}

/**
 * Who is who in one document. Fuller names are read first; a shorter form joins the one person it fits. Where it fits several, what stands
 * beside it and who was named before decide; else it stays somebody of its own, with little confidence. Linear in the number of mentions.
 */
export class People {
  private readonly persons: Person[] = [];
  private readonly index = new NameIndex<Person>();
  private readonly byForm = new Map<string, { person: Person; match: NameMatch | null }>();
  private readonly byLabel = new Map<string, Person | null>();
  private readonly byAbbreviation = new Map<string, Person>();
  private readonly byFunction = new Map<SpeakerFunction, Set<Person>>();
  private readonly roles = new RoleIndex<Person>();
  private readonly names = new Map<Person, string>();
  /** By surname: who is addressed by it alone, men or women. */
  private readonly addressed = new Map<string, Set<Gender>>();
  /** How often a word of a name stands in the text. */
  private readonly wordTimes = new Map<string, number>();
  private readonly counts = new Map<string, number>();
  private readonly nameless = new Map<string, Person>();

  constructor(
    mentions: readonly Mention[],
    introductions: readonly Introduction[] = [],
    private readonly isApart: (a: Mention, b: Mention) => boolean = () => false,
  ) {
    const forms = formsOf(mentions, introductions);
    for (const { name, times, introduced } of forms) {
      for (const { key } of name.words) {
        this.wordTimes.set(key, (this.wordTimes.get(key) ?? 0) + times + Number(introduced));
      }
      if (name.gender === null || name.words.length > 1) continue;
      const key = keyOfWords(name.words);
      this.addressed.set(key, (this.addressed.get(key) ?? new Set()).add(name.gender));
    }
    const former = new Set(introductions.flatMap(({ formerly = [] }) => formerly.map(labelKey)));
    const isNamed = ({ mention, isFunction }: Form): boolean =>
      mention.kind === 'person' && !isFunction && !(mention.label && former.has(labelKey(mention.name)));
    const named = forms.filter(isNamed).sort(fullestFirst);
    for (const form of named.filter(({ name }) => !isOnlyInitials(name))) this.addName(form);
    for (const introduction of introductions) this.introduce(introduction);
    for (const form of named.filter(({ name }) => isOnlyInitials(name))) this.addInitials(form);
    for (const person of this.persons) this.indexRoles(person);
    for (const form of forms) if (!isNamed(form)) this.addNameless(form);
  }

  /** Position of the person that a mention means, in order of {@link proposals}; -1 when unknown. */
  indexOf(mention: Mention): number {
    return this.byForm.get(formKey(mention))?.person.order ?? -1;
  }

  identityOf(mention: Mention): Identity {
    const found = this.byForm.get(formKey(mention));
    if (!found) return { person: -1, confidence: 0, reason: '' };
    const { person, match } = found;
    if (match === null)
      return {
        person: person.order,
        confidence: soleReasons[person.sole].confidence,
        reason: person.sole.startsWith('several') ? soleReasons[person.sole].words : '',
      };
    const reason = match.reason === 'sameName' ? '' : reasonAs(match.reason, this.shownName(person));
    return { person: person.order, confidence: match.confidence, reason };
  }

  /** True when a surname or given name alone means exactly one person. */
  knowsName(name: string): boolean {
    return this.countNamed(name) === 1;
  }

  /** How many people may be meant by a name. */
  countNamed(name: string): number {
    const known = this.counts.get(name) ?? this.count(name);
    this.counts.set(name, known);
    return known;
  }

  private count(name: string): number {
    const asked = personName(name);
    const fits = this.fitting(asked, false, false);
    const mention = { name, role: '', honorific: '' };
    return fits.length > 1 && tellApart(fits, { name: asked, mention, at: -1 }, describe) ? 1 : fits.length;
  }

  /** True when the role alone means exactly one person. */
  knowsRole(role: string): boolean {
    return this.roles.only(role) !== null;
  }

  proposals(): Omit<ProposedPerson, 'key'>[] {
    return this.persons.map((person) => propose({ ...person, namesake: this.hasNamesake(person) }));
  }

  private hasNamesake({ forms }: Person): boolean {
    const [form] = forms;
    return (
      form?.mention.kind === 'person' &&
      form.mention.role !== '' &&
      form.name.words.length === 1 &&
      this.index.withAll(form.name).length > 1
    );
  }

  private shownName(person: Person): string {
    const known = this.names.get(person) ?? nameOf(person);
    this.names.set(person, known);
    return known;
  }

  private fitting(name: PersonName, oblique: boolean, slips: boolean): Candidate<Person>[] {
    const near = slips ? this.index.slipped(name) : this.index.withAll(name);
    return near.flatMap((person) => {
      if (name.gender && person.gender && name.gender !== person.gender) return [];
      if (hasOtherOffice(name, person)) return [];
      const matches = person.forms.slice(0, 8).map((form) => compareNames(name, form.name, { oblique }));
      if (matches[0] === null && matches.every((match) => match?.reason !== 'sameName')) return [];
      const best = matches.reduce(
        (a, b) => (b !== null && (a === null || b.confidence > a.confidence) ? b : a),
        null,
      );
      return best === null || (best.reason === 'oneLetter') !== slips ? [] : [{ owner: person, match: best }];
    });
  }

  /** Two of one surname who answer each other are not one. */
  private areApart({ mention }: Form, { owner, match }: Candidate<Person>): boolean {
    return match.reason === 'sameSurname' && owner.forms.some((form) => this.isApart(mention, form.mention));
  }

  private answers({ forms }: Person, mention: Mention): boolean {
    return forms.some((form) => this.isApart(mention, form.mention));
  }

  private addName(form: Form): void {
    const { name, mention } = form;
    const oblique = mention.oblique === true;
    const all = this.fitting(name, oblique, false).filter((fit) => !this.areApart(form, fit));
    const fits = this.isShared(name) ? all.filter(({ owner }) => owner.gender === name.gender) : all;
    const only = tellApart(fits, form, describe);
    if (only) this.join(only.owner, form, only.match);
    else if (fits.length > 0) this.joinUncertain(form);
    else if (mention.label && this.byAbbreviation.has(labelKey(mention.name)))
      this.join(this.byAbbreviation.get(labelKey(mention.name)) as Person, form, matched('initials'));
    else {
      const slips =
        form.times === 1
          ? this.fitting(name, oblique, true).filter(({ owner }) => this.isSettled(owner, name))
          : [];
      const [slip] = slips;
      if (slip && slips.length === 1) this.join(slip.owner, form, slip.match);
      else
        this.begin(
          form,
          isOnlyInitials(name) ? 'initialsOnly' : name.words.length > 1 ? 'inFull' : 'surnameOnly',
        );
    }
  }

  /** A word is taken for a slip when the right one stands there twice at least: Lindholm and Lundholm are two. */
  private isSettled({ forms }: Person, slip: PersonName): boolean {
    const written = new Set(slip.words.map((word) => word.key));
    const right = forms[0]?.name.words.filter((word) => !word.initial && !written.has(word.key)) ?? [];
    return right.some((word) => (this.wordTimes.get(word.key) ?? 0) > 1);
  }

  /** `Mr. Holt` and `Ms. Holt`: which of the two is Vivian Holt cannot be told. */
  private isShared({ gender, words }: PersonName): boolean {
    return gender !== null && (this.addressed.get(keyOfWords(words))?.size ?? 0) > 1;
  }

  /** Everybody of a name that several people have, and of whom no more is known, is one uncertain person. */
  private joinUncertain(form: Form): void {
    const key = `?${form.name.gender ?? ''} ${keyOfWords(form.name.words)}`;
    const known = this.nameless.get(key);
    if (known) this.join(known, form, null);
    else this.nameless.set(key, this.begin(form, 'severalNamed', false));
  }

  /** A label of initials: explained in the text, or those of one person. */
  private addInitials(form: Form): void {
    const explained = this.byLabel.get(labelKey(form.mention.name));
    if (explained) {
      this.join(explained, form, matched('explained'));
      return;
    }
    const fits =
      this.fitting(form.name, false, false).length > 0
        ? []
        : this.index.withInitials(form.name).flatMap((person) => {
            const match = person.forms[0] ? initialsMatch(form.name, person.forms[0].name) : null;
            return match ? [{ owner: person, match }] : [];
          });
    const [only] = fits;
    if (only && fits.length === 1) this.join(only.owner, form, only.match);
    else this.addName(form);
  }

  private introduce({ mention, functions, labels, formerly = [] }: Introduction): void {
    const person = this.byForm.get(formKey(mention))?.person;
    if (!person) return;
    for (const name of functions)
      this.byFunction.set(name, (this.byFunction.get(name) ?? new Set()).add(person));
    for (const label of [...labels, ...formerly]) {
      const key = labelKey(label);
      const known = this.byLabel.get(key);
      this.byLabel.set(key, known === undefined || known === person ? person : null);
    }
  }

  private addNameless(form: Form): void {
    const { mention, label } = form;
    const key = labelKey(label);
    const explained = this.byLabel.get(key);
    if (explained) {
      this.join(explained, form, matched('explained'));
      return;
    }
    const [bearer, ...others] =
      form.isFunction || form.name.words.length > 1 ? this.fitting(form.name, false, false) : [];
    if (bearer && others.length === 0) {
      this.join(bearer.owner, form, bearer.match);
      return;
    }
    const name = speakerFunction(label);
    const holders = name ? this.holdersOf(name).filter((person) => !this.answers(person, mention)) : [];
    const [holder] = holders;
    if (holder && holders.length === 1) {
      this.join(holder, form, matched('explained'));
      return;
    }
    const isRole = mention.kind !== 'voice' && name !== 'audience';
    const ofRole = isRole && holders.length === 0 ? this.roles.only(label) : null;
    if (ofRole && !this.answers(ofRole, mention)) {
      this.join(ofRole, form, matched('onlyRole'));
      return;
    }
    const known = this.nameless.get(key) ?? (name ? this.namelessWith(name, label) : undefined);
    if (known) {
      this.join(known, form, this.nameless.has(key) ? null : matched('sameFunction'));
      return;
    }
    const several = isRole && this.roles.bearersOf(label).length > 1;
    const person = this.begin(form, several ? 'severalWithRole' : 'nameless', false);
    this.nameless.set(key, person);
    if (name) this.nameless.set(`=${name}`, person);
    if (!several) this.roles.add(person, label);
  }

  private namelessWith(name: SpeakerFunction, label: string): Person | undefined {
    const known = this.nameless.get(`=${name}`);
    return known?.roles.some((role) => areManAndWoman(role, label)) ? undefined : known;
  }

  /** Who leads a meeting is called chair here and moderator there. */
  private holdersOf(name: SpeakerFunction): readonly Person[] {
    const holders = [...(this.byFunction.get(name) ?? [])];
    const other = name === 'chair' ? 'moderator' : name === 'moderator' ? 'chair' : null;
    return holders.length === 0 && other !== null ? [...(this.byFunction.get(other) ?? [])] : holders;
  }

  private begin(form: Form, sole: SoleReason, findable = true): Person {
    const person: Person = {
      order: this.persons.length,
      forms: [],
      roles: [],
      gender: null,
      first: form.at,
      weakest: null,
      sole,
    };
    this.persons.push(person);
    this.join(person, form, null, findable);
    return person;
  }

  private join(person: Person, form: Form, match: NameMatch | null, findable = true): void {
    person.forms.push(form);
    person.gender ??= form.name.gender;
    if (form.mention.label) this.byAbbreviation.set(firstLetters(form.mention.name), person);
    if (form.mention.kind === 'person') {
      person.first = Math.min(person.first, form.at);
      if (findable && !person.sole.startsWith('several')) this.index.add(form.name, person);
    }
    if (match && (person.weakest === null || match.confidence < person.weakest.match.confidence))
      person.weakest = { match, form: form.mention.name };
    this.byForm.set(formKey(form.mention), { person, match });
  }

  private indexRoles(person: Person): void {
    for (const { mention } of person.forms) if (mention.role !== '') this.roles.add(person, mention.role);
  }
}
