import { simplify } from './hanForms';
import type { ClauseReader, LeadSign, Named, Naming } from './naming';
import { onlyOpens } from './spacelessClause';
import { spaceless } from './spacelessLexicon';
import { subjectOf, toldOf } from './spacelessPerson';
import { described } from './spacelessUnnamed';
import type { Vocabulary } from './vocabulary';

const same = { kind: 'same', gender: '' } as const;
const near = { kind: 'same', gender: '', near: true } as const;
const setting = /(?:里|中|上|下|旁|前|后|时|间|外|内|边)$/u;
const according = /^(?:据|根据|按照|依据)/u;
/** After its verb a saying holds a few characters more at most: `补了一句`, `告诉记者`. */
const longestObject = 12;
const longestGesture = 14;

interface Clause {
  readonly source: string;
  readonly text: string;
  /** Offset in the sentence. */
  readonly at: number;
}

/** The stretches between the commas of a sentence; brackets hold together. */
function clausesOf(source: string, text: string): Clause[] {
  const clauses: Clause[] = [];
  for (let from = 0; from <= text.length; ) {
    const to = clauseEnd(text, from);
    clauses.push({ source: source.slice(from, to), text: text.slice(from, to), at: from });
    from = to + 1;
  }
  return clauses;
}

const firstClause = (sentence: string): string => sentence.slice(0, clauseEnd(sentence, 0));

/** The first clause that does not only say when or where: `今年4月，` */
function firstTelling(sentence: string): string {
  const first = firstClause(sentence);
  const rest = sentence.slice(first.length + 1);
  return rest !== '' && first.length > 2 && onlyOpens(simplify(first)) ? firstClause(rest) : first;
}

/** Where the clause that begins at `from` ends. */
function clauseEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? '';
    if ('（(《「“'.includes(sign)) depth++;
    else if ('）)》」”'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '，,；;'.includes(sign)) return at;
  }
  return text.length;
}

/** Where the last word of saying ends in `text`; -1 when there is none. */
function lastSayingEnd(text: string): number {
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    const length = spaceless.sayings.at(text, at);
    if (length > 0) end = Math.max(end, at + length);
  }
  return end;
}

/** A saying whose subject stands before, or nowhere: it begins with the verb, or with words that only say how, and names nobody. */
function beginsElliptic(text: string): boolean {
  const bare = text.replace(/^[\s　]+/u, '');
  const begins =
    spaceless.sayings.at(bare, 0) > 0 ||
    spaceless.afterSubject.at(bare, 0) > 0 ||
    spaceless.openers.at(bare, 0) > 0;
  return begins && !tellsOfSomebody(bare.slice(0, firstSaying(bare)));
}

function firstSaying(text: string): number {
  for (let at = 0; at < text.length; at++) if (spaceless.sayings.at(text, at) > 0) return at;
  return text.length;
}

/** A word for a person, or an address behind a surname: `对面开裁缝铺的邹阿姨探出头来`. */
function tellsOfSomebody(text: string): boolean {
  for (let at = 0; at < text.length; at++)
    if (spaceless.personNouns.at(text, at) > 1 || spaceless.addresses.at(text, at) > 1) return true;
  return false;
}

function says(tail: string, sign: LeadSign): boolean {
  const end = lastSayingEnd(tail);
  if (sign === '') return spaceless.directSayings.endingAt(tail, tail.length) > 0;
  if (end >= 0 && tail.length - end <= longestObject) return true;
  return sign === ':' && spaceless.speechNouns.endingAt(tail, tail.length) > 0;
}

/** What somebody does between a name and words that can only be theirs: `王桂兰摆摆手：`. */
function isAct(tail: string): boolean {
  if (tail.length > longestGesture || tail.startsWith('的') || /(?:[^总还也就]是|为|叫|有)$/u.test(tail))
    return false;
  return !hasThing(tail);
}

/** `墙上写着`: what follows was written or is a name. */
function hasThing(text: string, shortest = 1): boolean {
  for (let at = 0; at < text.length; at++) if (spaceless.things.at(text, at) >= shortest) return true;
  return false;
}

/** The verb of saying stands at the end: what follows is said by its own subject. */
const closesWithSaying = (text: string): boolean => {
  const end = lastSayingEnd(text);
  return end >= 0 && text.length - end <= 1;
};

/** `听了苦笑`, `摆摆手`, `头也不抬`: face and hands, and hardly anything besides. */
function isGesture(tail: string): boolean {
  if (tail.length > longestGesture) return false;
  for (let at = 0; at < tail.length; at++)
    if (spaceless.gestures.at(tail, at) > 0 && !hasThing(tail)) return true;
  return false;
}

const shifted = (found: Named, by: number): Named => ({
  ...found,
  start: found.start + by,
  end: found.end + by,
});

const weakly = (found: Named): Named => ({ ...found, weak: true });

/** Reads sayings in text without spaces. `known` are the names that the document gives. */
export function spacelessReader(known: Vocabulary): ClauseReader {
  // A list and its first part open with the same clause.
  let last: { readonly opening: string; readonly told: Named | null } | null = null;
  return {
    lead: (sentence, sign, whole) => lead(clausesOf(sentence, simplify(sentence)), sign, whole, known),
    trail: (after, link, ends) => trail(clausesOf(after, simplify(after)), link === 'broken', ends, known),
    subject: (sentence) => {
      const opening = firstTelling(sentence);
      if (last?.opening !== opening) last = { opening, told: subject(opening, known) };
      return last.told;
    },
  };
}

function lead(clauses: readonly Clause[], sign: LeadSign, whole: boolean, known: Vocabulary): Naming | null {
  const last = clauses[clauses.length - 1];
  if (!last) return null;
  const by = according.exec(last.text)?.[0].length ?? 0;
  if (by > 0 && sign !== ':' && !whole) return null;
  const { source, text, at } = from(last, by);
  const own = subjectOf(source, text, known);
  if (own && own !== 'pronoun') {
    const tail = text.slice(own.end);
    if (says(tail, sign)) return shifted(own, at);
    if (own.mention.kind !== 'person') return null;
    if (sign === ':' && isAct(tail)) return shifted(own, at);
    return sign === ',' && whole && (isGesture(tail) || (isKnown(own, known) && isAct(tail)))
      ? weakly(shifted(own, at))
      : null;
  }
  const saying = says(text, sign);
  if (own === 'pronoun')
    return saying || (sign === ':' && isGesture(text))
      ? same
      : whole && sign === ',' && !hasThing(text)
        ? near
        : null;
  if ((saying && beginsElliptic(text)) || (sign !== '' && isGesture(text)))
    return subjectBefore(clauses, known, saying);
  if (sign === '' || closesWithSaying(text) || hasThing(text, 2)) return null;
  return indirectly(clauses, whole, known) ?? (sign === ':' && whole ? acting(clauses, known) : null);
}

/** `店主齐岚今年四十岁，负责进货：“…”`: somebody by name does something, and words follow that can only be theirs. */
function acting(clauses: readonly Clause[], known: Vocabulary): Naming | null {
  const [first, ...others] = clauses;
  if (!first || others.length === 0 || !others.every(({ text }) => isAct(text) && !tellsOfSomebody(text)))
    return null;
  const found = subjectOf(first.source, first.text, known);
  if (!found || found === 'pronoun' || found.mention.kind !== 'person') return null;
  return found.full && isAct(first.text.slice(found.end)) ? weakly(shifted(found, first.at)) : null;
}

/** `陈露翻开账本，说`: the subject of the clauses before. */
function subjectBefore(clauses: readonly Clause[], known: Vocabulary, saying: boolean): Naming | null {
  const last = clauses[clauses.length - 1] as Clause;
  for (const clause of clauses.slice(0, -1).reverse()) {
    const found = subjectOf(clause.source, clause.text, known);
    if (found === 'pronoun') return same;
    if (found) return shifted(found, clause.at);
  }
  const [first] = clauses;
  return saying && first && (first === last || onlyOpens(first.text)) ? same : null;
}

/** `他说，公所早就发了公文，“文号我都背得出来”`: what is told and what is quoted are words of one saying. */
function indirectly(clauses: readonly Clause[], whole: boolean, known: Vocabulary): Naming | null {
  const [first, ...others] = clauses;
  if (!first || others.length === 0) return null;
  const by = according.exec(first.text)?.[0].length ?? 0;
  const { source, text, at } = from(first, by);
  const found = subjectOf(source, text, known);
  if (others.some((clause) => hasOtherSpeaker(clause, known))) return null;
  if (found === 'pronoun') {
    if (says(text, ',')) return same;
    return whole ? near : null;
  }
  return found?.mention.kind === 'person' && says(text.slice(found.end), ',') ? shifted(found, at) : null;
}

/** Somebody else says something in between. */
function hasOtherSpeaker({ source, text }: Clause, known: Vocabulary): boolean {
  const found = subjectOf(source, text, known);
  return found !== null && found !== 'pronoun' && says(text.slice(found.end), ',');
}

const from = ({ source, text, at }: Clause, by: number): Clause => ({
  source: source.slice(by),
  text: text.slice(by),
  at: at + by,
});

const isKnown = ({ mention }: Named, known: Vocabulary): boolean => known.has(simplify(mention.name));

function trail(clauses: readonly Clause[], broken: boolean, ends: string, known: Vocabulary): Naming | null {
  const first = clauses[0];
  // `”电梯里，一个小女孩说`: words of place or time may stand before the subject.
  const at = first && setting.test(first.text.trim()) && first.text.trim().length <= 10 ? 1 : 0;
  const clause = clauses[at];
  if (!clause) return null;
  const found = subjectOf(clause.source, clause.text, known);
  if (!found) return null;
  const tail = found === 'pronoun' ? clause.text : clause.text.slice(found.end);
  // `“…。”他还表示，`: behind a whole sentence what is added to it is told in other words.
  if (ends !== '' && !broken && clauses.length > at + 1 && isAdded(tail)) return null;
  if (found === 'pronoun') return broken || says(tail, ',') ? same : null;
  const next = clauses[at + 1]?.text ?? '';
  const saysThen =
    found.mention.kind === 'person' &&
    isAct(tail) &&
    ((says(next, ',') && beginsElliptic(next)) || (ends !== '' && isGesture(next)));
  if (says(tail, ',') || saysThen || (broken && isAct(tail))) return shifted(found, clause.at);
  const acts = ends !== '' && !/[？?]/u.test(ends) && found.mention.kind === 'person' && isGesture(tail);
  return acts ? weakly(shifted(found, clause.at)) : null;
}

function isAdded(tail: string): boolean {
  const before = tail.slice(0, firstSaying(tail));
  for (let at = 0; at < before.length; at++) if (spaceless.additions.at(before, at) > 0) return true;
  return false;
}

/** Of whom the first clause of a sentence tells. */
function subject(clause: string, known: Vocabulary): Named | null {
  const blank = (text: string): string => text.replace(according, (word) => '　'.repeat(word.length));
  const [source, text] = [blank(clause), blank(simplify(clause))];
  // `她与林家做了邻居` tells of whoever was told of before.
  if (spaceless.pronouns.at(text, 0) > 0) return null;
  // `记者问顾阿根`: whoever is asked answers.
  const asking = spaceless.asking.at(text, 0);
  if (asking > 0) {
    const asked =
      toldOf(source.slice(asking), text.slice(asking), known) ??
      subjectOf(source.slice(asking), text.slice(asking), known);
    return asked && asked !== 'pronoun' && asked.mention.kind === 'person' ? shifted(asked, asking) : null;
  }
  const found = subjectOf(source, text, known);
  if (found && found !== 'pronoun' && found.mention.kind === 'person') return found;
  return found === 'pronoun' ? null : (toldOf(source, text, known) ?? found ?? described(source, text));
}
