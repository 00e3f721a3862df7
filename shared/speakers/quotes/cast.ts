import type { Mention } from '../foundTurn';
import type { Gender } from '../languages/quoting/quotingLexicon';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { nominative } from './nominative';
import type { PersonSpan } from './personSpan';
import { genderOf } from './personSpan';
import type { Reader } from './reader';
import { isRole } from './reader';
import { type Token, tokensOf } from './tokens';

/** Somebody of whom the text told. */
export interface Actor {
  /** The fullest way in which they were named. */
  mention: Mention;
  core: readonly string[];
  gender: Gender;
  readonly roleWords: Set<string>;
  /** How many words name them alone by surname. */
  bySurname: number;
  /** Named only where the case of the name is not the nominative. */
  oblique: boolean;
  /** The role stands beside the name where they speak. */
  roleSpoken?: boolean;
  /** A word for what they do is known of them. */
  hasRole: boolean;
  /** Passage in which they were last named. */
  lastPassage: number;
  /** Grows with every naming. */
  lastOrder: number;
}

/** {@link Actor.lastPassage} of somebody whom only another part of the document names. */
const notYet = -1_000;

const sexFits = (a: Gender, b: Gender): boolean => a === 'any' || b === 'any' || a === b;

/** The part of a word that does not change from case to case; short words do not change. */
export function stem(word: string): string {
  if (/[а-яёўіәғқңөұүһ]/u.test(word) && word.length > 3)
    return word
      .replace(/(?:ның|нің|дың|дің|тың|тің)$/u, '')
      .replace(/(?:ского|скому|ским|ском|ской|скую|ская|ский)$/u, 'ск')
      .replace(
        /(?:ого|ому|ыми?|ами|ями|ой|ою|ей|ию|ии|ия|ый|ий|ай|яй|ом|ем|ым|им|ым|аў|ову|овы|[аяыиуюеоьйі])$/u,
        '',
      )
      .replace(/(?:[еэо]|ь)(?=[цк]$)/u, '');
  return word;
}

const sameName = (a: string, b: string): boolean =>
  a === b || stem(a) === stem(b) || isInitialOf(a, b) || isInitialOf(b, a) || possessive(a) === possessive(b);
const isInitialOf = (a: string, b: string): boolean =>
  /^\p{L}(?:[.-]\p{L})*$/u.test(a) && b.startsWith(a[0] ?? '');
const possessive = (word: string): string => word.replace(/['’]\p{L}{1,6}$/u, '');

/** A name known in the genitive, with the words of it that are now known in the nominative. */
const withDirectForm = (name: string, direct: string): string =>
  name
    .split(' ')
    .map((word) => direct.split(' ').find((other) => stem(foldName(other)) === stem(foldName(word))) ?? word)
    .join(' ');

/** Who appears in a document, in the order in which it tells of them. */
export class Cast {
  readonly actors: Actor[] = [];
  /** The one of whom the text tells now: subject of the last sentence, or last speaker. */
  topic: Actor | null = null;
  private order = 0;
  private readonly cores = new Map<string, readonly string[]>();
  private readonly read = new Map<string, readonly Token[]>();
  private readonly byWord = new Map<string, Actor[]>();
  private readonly nameless = new Map<string, Actor>();

  constructor(private readonly reader: Pick<Reader, 'lexicon'>) {}

  /** Finds or adds the one whom a span of words names; null when it may be several or nobody. */
  meet(span: PersonSpan, passage: number): Actor | null {
    const actor = span.kind === 'person' ? this.meetNamed(span) : this.meetNameless(span);
    if (actor) this.touch(actor, passage);
    return actor;
  }

  /** Takes over somebody whom another part of the document names. */
  introduce(mention: Mention): void {
    if (mention.kind !== 'person') return;
    const base = { first: 0, next: 0, start: 0, end: 0, roleEnd: 0, head: [], definite: true };
    const { name, role, honorific } = mention;
    const gender = genderOfMention(
      { text: '', tokens: [], lexicon: this.reader.lexicon, knows: () => false },
      mention,
    );
    this.meetNamed({ ...base, kind: 'person', name, role, honorific, gender });
  }

  /** Notes what somebody does, of whom the text told by name. */
  learnRole(actor: Actor, span: PersonSpan): void {
    for (const word of this.contentWords(span.name)) actor.roleWords.add(this.roleStem(word));
    actor.hasRole = true;
  }

  /** A single word for somebody who has just been presented, whatever they are, or whoever talks with the paper: `собеседник агентства`. */
  describes(span: PersonSpan): boolean {
    const { descriptors, interlocutors } = this.reader.lexicon;
    const size = this.contentWords(span.name).length;
    const [head = ''] = span.head;
    return (size === 1 && descriptors.has(head)) || (size < 4 && interlocutors.has(head));
  }

  /** `her sister`: the only one named who shares the surname of the one told of. */
  private kinOf(span: PersonSpan): Actor | null {
    const { kin } = this.reader.lexicon;
    const { topic } = this;
    const surname = topic?.core.at(-1);
    if (
      span.kind !== 'voice' ||
      !span.definite ||
      topic === null ||
      surname === undefined ||
      topic.core.length < 2
    )
      return null;
    if (!span.head.some((word) => kin.has(word))) return null;
    const family = this.actors.filter(
      (actor) =>
        actor !== topic &&
        actor.core.length > 1 &&
        actor.core.at(-1) === surname &&
        sexFits(actor.gender, span.gender),
    );
    return family.length === 1 ? (family[0] ?? null) : null;
  }

  /** Who is meant by a role or a voice, without adding anybody. */
  recognise(span: PersonSpan): Actor | null {
    const words = this.contentWords(span.name);
    return (
      this.kinOf(span) ??
      this.byRole(span, words) ??
      this.nameless.get(words.join(' ')) ??
      (span.definite ? this.sameVoice(span, words) : null)
    );
  }

  mayBe(actor: Actor, span: PersonSpan): boolean {
    return sexFits(actor.gender, span.gender);
  }

  private byRole(span: PersonSpan, words: readonly string[]): Actor | null {
    if (span.kind !== 'role' && !span.definite) return null;
    const fitting = this.actors.filter(
      (actor) =>
        actor.mention.kind === 'person' && this.roleFits(actor, words) && sexFits(actor.gender, span.gender),
    );
    if (fitting.length === 0) return null;
    return fitting.reduce((best, actor) => (actor.lastPassage >= best.lastPassage ? actor : best));
  }

  private coreOf(name: string): readonly string[] {
    const known = this.cores.get(name) ?? coreOfName(name).map(possessive);
    this.cores.set(name, known);
    return known;
  }

  private tokensOf(text: string): readonly Token[] {
    const known = this.read.get(text) ?? tokensOf(text);
    this.read.set(text, known);
    return known;
  }

  private keysOf(text: string): string[] {
    return this.tokensOf(text).map((token) => foldName(token.base));
  }

  touch(actor: Actor, passage: number): void {
    actor.lastPassage = passage;
    actor.lastOrder = ++this.order;
  }

  /** Whether somebody, or several, bear a name. */
  knows(name: string): boolean {
    return this.fitting(this.coreOf(name)).length > 0;
  }

  /**
   * The one last told of whom a pronoun can mean; from further away only one who is the only such person so far.
   */
  meantBy(gender: Gender, passage: number): Actor | null {
    return this.nearBy(gender, passage) ?? this.onlyOneOf(gender, passage);
  }

  private onlyOneOf(gender: Gender, passage: number): Actor | null {
    if (gender === 'any') return null;
    const told = this.actors.filter((actor) => actor.lastPassage > 0 && sexFits(actor.gender, gender));
    const [one] = told;
    return told.length === 1 && one !== undefined && passage - one.lastPassage <= farAway ? one : null;
  }

  private nearBy(gender: Gender, passage: number): Actor | null {
    let best: Actor | null = null;
    for (const actor of this.actors) {
      if (!this.maySpeakOf(actor, gender) || passage - actor.lastPassage > 2) continue;
      if (
        best === null ||
        actor.lastPassage > best.lastPassage ||
        (actor.lastPassage === best.lastPassage && actor.lastOrder >= best.lastOrder)
      )
        best = actor;
    }
    const { topic } = this;
    const stays =
      topic !== null &&
      this.maySpeakOf(topic, gender) &&
      (best === null || topic.lastPassage >= best.lastPassage);
    return stays ? topic : best;
  }

  /** A pronoun may mean this person; a single name that is a given one tells as much. */
  private maySpeakOf(actor: Actor, gender: Gender): boolean {
    if (!sexFits(actor.gender, gender)) return false;
    if (actor.gender !== 'any' || actor.core.length !== 1) return true;
    return sexFits(this.reader.lexicon.names.get(actor.core[0] ?? '') ?? 'any', gender);
  }

  private fitting(core: readonly string[]): Actor[] {
    const near = new Set<Actor>();
    for (const word of core)
      for (const actor of this.byWord.get(stem(possessive(word))) ?? []) near.add(actor);
    return [...near].filter((actor) => {
      const [short, long] = core.length <= actor.core.length ? [core, actor.core] : [actor.core, core];
      return (
        short.every((part) => long.some((other) => sameName(part, other))) &&
        short.some(
          (part) => part.length > 1 && long.some((other) => other.length > 1 && sameName(part, other)),
        )
      );
    });
  }

  private meetNamed(span: PersonSpan): Actor {
    const name = span.oblique === true ? nominative(span.name) : span.name;
    const core = this.coreOf(name);
    const fitting = this.fitting(core).filter((actor) => sexFits(actor.gender, span.gender));
    const only = this.choose(fitting, core, span);
    if (only) return this.told(only, span, core);
    const mention: Mention = { kind: 'person', name, role: span.role, honorific: span.honorific };
    const actor: Actor = {
      mention,
      core,
      gender: span.gender,
      roleWords: new Set(),
      bySurname: 0,
      oblique: span.oblique === true,
      hasRole: false,
      lastPassage: notYet,
      lastOrder: 0,
    };
    this.actors.push(actor);
    for (const word of core) this.index(word, actor);
    return this.told(actor, span, core);
  }

  /** A surname of two: by role, else the one whom the text already called by surname alone, else the first named. */
  private choose(fitting: readonly Actor[], core: readonly string[], span: PersonSpan): Actor | null {
    if (fitting.length <= 1) return fitting[0] ?? null;
    const exact = fitting.filter((actor) => actor.core.join(' ') === core.join(' '));
    if (exact.length === 1) return exact[0] ?? null;
    // `Dağlı` is Hüsnü Dağlı rather than Nazan Dağlı Erten.
    const last =
      core.length === 1 ? fitting.filter((actor) => sameName(actor.core.at(-1) ?? '', core[0] ?? '')) : [];
    if (last.length === 1) return last[0] ?? null;
    const byRole =
      span.role === '' ? [] : fitting.filter((actor) => this.roleFits(actor, this.keysOf(span.role)));
    if (byRole.length === 1) return byRole[0] ?? null;
    const pool = byRole.length > 0 ? byRole : fitting;
    return pool.reduce((best, actor) => (actor.bySurname > best.bySurname ? actor : best));
  }

  private told(actor: Actor, span: PersonSpan, core: readonly string[]): Actor {
    const oblique = span.oblique === true;
    const fuller = core.length > actor.core.length;
    const clearer = core.length >= actor.core.length && !oblique && actor.oblique;
    if (fuller || clearer) {
      for (const word of core) this.index(word, actor);
      const name = oblique ? nominative(span.name) : span.name;
      actor.mention = { kind: 'person', name, role: actor.mention.role, honorific: span.honorific };
      actor.core = core;
      actor.oblique = oblique;
    } else if (actor.oblique && !oblique)
      actor.mention = { ...actor.mention, name: withDirectForm(actor.mention.name, span.name) };
    if (actor.mention.role === '' && span.role !== '') actor.mention = { ...actor.mention, role: span.role };
    if (core.length === 1 && actor.core.length > 1) actor.bySurname++;
    if (actor.gender === 'any') actor.gender = span.gender;
    if (span.role !== '' && !actor.hasRole)
      actor.hasRole = this.tokensOf(span.role).some((token) =>
        isRole({ text: '', tokens: [], lexicon: this.reader.lexicon, knows: () => false }, token),
      );
    for (const word of this.keysOf(`${span.role} ${span.honorific}`))
      actor.roleWords.add(this.roleStem(word));
    return actor;
  }

  private index(word: string, actor: Actor): void {
    const key = stem(possessive(word));
    const known = this.byWord.get(key) ?? [];
    if (!known.includes(actor)) known.push(actor);
    this.byWord.set(key, known);
  }

  private roleFits(actor: Actor, words: readonly string[]): boolean {
    return words.length > 0 && words.every((word) => this.hasRoleWord(actor, this.roleStem(word)));
  }

  /** `der Minister` is the `Umweltminister`. */
  private hasRoleWord(actor: Actor, word: string): boolean {
    if (actor.roleWords.has(word)) return true;
    for (const other of this.reader.lexicon.sameOffice.get(word) ?? [])
      if (actor.roleWords.has(other)) return true;
    if (word.length < 5) return false;
    for (const other of actor.roleWords) if (other.endsWith(word)) return true;
    return false;
  }

  /** Where nouns take an ending for what they are of, `müdürü` is the `müdür`. */
  private roleStem(word: string): string {
    const bare = stem(word);
    return this.reader.lexicon.verbLast && bare.length > 4 ? bare.replace(/(?:s[iı]|[iıuü])$/u, '') : bare;
  }

  private contentWords(text: string): string[] {
    const { lexicon } = this.reader;
    return this.tokensOf(text)
      .filter(
        (token) =>
          !lexicon.articles.has(token.key) &&
          !lexicon.possessives.has(token.key) &&
          !lexicon.prepositions.has(token.key),
      )
      .map((token) => foldName(token.base));
  }

  private meetNameless(span: PersonSpan): Actor | null {
    const known = this.recognise(span);
    if (known) return known;
    const words = this.contentWords(span.name);
    const key = words.join(' ');
    const mention: Mention = {
      kind: span.kind === 'role' ? 'role' : 'voice',
      name: span.name,
      role: '',
      honorific: '',
    };
    const actor: Actor = {
      mention,
      core: [],
      gender: span.gender,
      roleWords: new Set(words.map((word) => this.roleStem(word))),
      bySurname: 0,
      oblique: false,
      hasRole: true,
      lastPassage: 0,
      lastOrder: 0,
    };
    this.actors.push(actor);
    this.nameless.set(key, actor);
    return actor;
  }

  /** `the woman in the mac` after `a woman in a yellow mac`. */
  private sameVoice(span: PersonSpan, words: readonly string[]): Actor | null {
    const fitting = this.actors.filter(
      (actor) =>
        actor.mention.kind !== 'person' &&
        span.head.every((word) => actor.roleWords.has(this.roleStem(foldName(word)))) &&
        words.every((word) => actor.roleWords.has(this.roleStem(word))),
    );
    return fitting[fitting.length - 1] ?? null;
  }
}

/** So many paragraphs a pronoun reaches back at most. */
const farAway = 8;

/** What a mention tells of somebody's gender. */
export const genderOfMention = (reader: Reader, mention: Mention): Gender =>
  genderOf(reader, tokensOf(`${mention.honorific} ${mention.name}`));
