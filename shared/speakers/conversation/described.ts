import type { DocumentLines } from '../documentLines';
import type { Mention } from '../foundTurn';
import {
  conversationLexicon as conversation,
  endingsIn,
} from '../languages/conversation/conversationLexicon';
import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';
import { indefiniteWords } from '../languages/quoting/quotingLexicon';
import { coreOfName } from '../names/coreOfName';
import { foldName } from '../names/foldName';
import { People } from '../people';
import { isHonorific, isNameWord, isTitle } from '../wordKinds';
import { type Word, wordsOf } from '../words';
import { isPersonNoun } from './authorsWords';
import { type NameIndex, namesIn } from './fullerNames';
import { genderOf } from './gender';
import { PhraseIndex } from './phraseIndex';
import type { Reply } from './replies';

const namings = new PhraseIndex(conversation.namings);

/**
 * Gives speakers who are only described (`гаспадыня`, `пожилой мужчина`) their names where the text tells them: the narration after the
 * reply says what they are called, the next speaker addresses them, or the speaker before calls them.
 */
export function nameTheDescribed(
  document: DocumentLines,
  replies: readonly Reply[],
  explicit: readonly (Mention | null)[],
  names: NameIndex,
  reporter: Mention | null,
): (Mention | null)[] {
  const named = new Map<string, Mention>();
  const asNamed = (mention: Mention | null): Mention | null =>
    mention?.kind === 'role' ? (named.get(mention.name) ?? mention) : mention;
  const first = firstPlaces(explicit);
  const own = new Set(first.keys());
  explicit.forEach((mention, at) => {
    const reply = replies[at];
    if (mention?.kind !== 'role' || reply === undefined || named.has(mention.name)) return;
    const found =
      (isUnnamed(document, reply) ? null : bearerOf(mention, names)) ??
      calledAfter(document, replies, at, mention) ??
      addressedBy(document, replies[at + 1], reply, own, names) ??
      calledBefore(document, replies, at, first) ??
      theOnlyOne(document, replies, explicit.map(asNamed), at) ??
      takesTurnOf(replies, explicit, at, reporter);
    if (found) named.set(mention.name, found);
  });
  const found = explicit.map(asNamed);
  return found.map((mention, at) => atTurnOf(document, replies, found, at) ?? mention);
}

/**
 * `— …? demande Marc Roux. — …, répond l'agente. — … — …? insiste la jeune femme`: where two with names take strict turns, a word for a person
 * with an article that means somebody known is the one at whose turn it stands.
 */
function atTurnOf(
  document: DocumentLines,
  replies: readonly Reply[],
  found: readonly (Mention | null)[],
  at: number,
): Mention | null {
  const mention = found[at];
  const noun = wordsOf(mention?.name ?? '').at(-1);
  if (mention?.kind !== 'role' || !noun || !isPersonNoun(noun)) return null;
  if (!hasDefiniteArticle(document, replies[at] as Reply)) return null;
  let [from, to] = [at, at];
  while (replies[from - 1]?.lastLine === (replies[from] as Reply).line - 1) from--;
  while (replies[to + 1]?.line === (replies[to] as Reply).lastLine + 1) to++;
  const turns = [new Map<string, Mention>(), new Map<string, Mention>()];
  for (let other = from; other <= to; other++) {
    const one = found[other];
    if (other === at || !one) continue;
    if (one.kind !== 'person') return null;
    turns[Math.abs(other - at) % 2]?.set(one.name, one);
  }
  const [own, partner] = turns.map((names) => [...names.values()]);
  const [who] = own ?? [];
  if (!who || own?.length !== 1 || partner?.length !== 1 || partner[0]?.name === who.name) return null;
  const [told, known] = [genderOf(mention), genderOf(who)];
  return told === null || known === null || told === known ? who : null;
}

function hasDefiniteArticle({ text }: DocumentLines, { attribution }: Reply): boolean {
  if (!attribution) return false;
  const told = text.slice(Math.max(0, attribution.start - 6), attribution.end);
  return wordsOf(told)
    .slice(-3)
    .some(({ key }) => lexicon.articles.has(key) && !indefiniteWords.has(key));
}

/** `аты-жөнін айтпаған балықшы`, `adını vermeyen balıkçı`: a participle before the noun tells it from others of that kind. */
export function isUnnamed({ text }: DocumentLines, { attribution }: Reply): boolean {
  if (!attribution) return false;
  const before = text.slice(Math.max(0, attribution.start - 200), attribution.start);
  const word = wordsOf(before.slice(-30)).at(-1);
  if (!word || word.capital || !/\p{L}\s+$/u.test(before)) return false;
  return [...endingsIn(before, 'participleEndings')].some(
    (ending) => word.key.length > ending.length + 1 && word.key.endsWith(ending),
  );
}

/** The one person beside whose name the noun stands in the narration: what the noun tells is their role. */
function bearerOf({ name }: Mention, names: NameIndex): Mention | null {
  const noun = name.split(' ').at(-1) ?? '';
  const bearer = names.bearerOf(noun);
  const role = bearer?.role === '' && !conversation.persons.has(foldKey(noun)) ? noun : bearer?.role;
  return bearer && { ...bearer, role: role ?? '' };
}

/** Where each name speaks first. */
function firstPlaces(explicit: readonly (Mention | null)[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  explicit.forEach((mention, at) => {
    if (mention?.kind === 'person' && !places.has(mention.name)) places.set(mention.name, at);
  });
  return places;
}

/** `Мужчину зовут Пётр Ильич Зимин`, in the first paragraph of narration after the replies. */
function calledAfter(
  document: DocumentLines,
  replies: readonly Reply[],
  from: number,
  described: Mention,
): Mention | null {
  let at = from;
  while (replies[at + 1]?.line === (replies[at]?.lastLine ?? 0) + 1 && at < from + 8) at++;
  const line = document.lines[(replies[at]?.lastLine ?? 0) + 1];
  if (!line) return null;
  const opening = line.text.slice(0, 200);
  const words = wordsOf(opening);
  const hit = namings.hits(opening, words)[0];
  if (!hit || hit.start > 80) return null;
  const noun = described.name.split(' ').at(-1)?.toLowerCase() ?? '';
  const stem = noun.slice(0, Math.max(3, noun.length - 2));
  const before = words.filter((word) => word.start < hit.start);
  const about = before.some(isPersonNoun);
  const meant = words.some((word) => {
    if (word.key.startsWith(stem)) return word.start < hit.start + 40;
    const pronoun = conversation.male.has(word.key) || conversation.female.has(word.key);
    return pronoun && !about && word.start < hit.start;
  });
  if (!meant) return null;
  const name = namesIn(opening.slice(hit.end))[0];
  if (name && name.start < 20) return name.mention;
  const single = words.find((word) => word.start >= hit.end && isNameWord(word));
  return single && single.start - hit.end < 20 ? personOf(single) : null;
}

export const personOf = (word: Word): Mention => ({
  kind: 'person',
  name: word.text,
  role: '',
  honorific: '',
});

const isOfAddress = (word: Word): boolean =>
  isNameWord(word) || isHonorific(word) || isTitle(word) || isPersonNoun(word);

/** Names between marks, as one addresses somebody: `Ня ўвесь, Зося, ня ўвесь`, `Кастусь!` */
export function addressedIn(text: string): Word[] {
  const words = wordsOf(text);
  const opens = (at: number): boolean => {
    const before = words[at - 1];
    if (before === undefined || /[,.!?…—–]/.test((words[at] as Word).gap)) return true;
    if ((words[at] as Word).gap.trim() !== '') return false;
    return isOfAddress(before) && opens(at - 1);
  };
  const closesAfter = (at: number): boolean =>
    /^\s*(?:[,!?…]|\.{3})/u.test(words[at + 1]?.gap ?? text.slice((words[at] as Word).end));
  return words.filter((word, at) => {
    const after = words[at + 1]?.gap ?? text.slice(word.end);
    const next = words[at + 1];
    const closes = closesAfter(at);
    // `Яўхім Ільіч, …`, `Yusuf Bey, …`, `Бағила апай, …`
    const goesOn = next !== undefined && after.trim() === '' && isOfAddress(next) && closesAfter(at + 1);
    // `Goodnight, Noel.`; `Mind yourself, Noel` loses the comma before the author's words. `Ada, Noel.` is a list.
    const listed = words[at - 1] !== undefined && isNameWord(words[at - 1] as Word);
    const last = /^\s*(?:$|\.(?:\s|$))/u.test(after) && /^,\s*$/.test(word.gap) && !listed;
    return isNameWord(word) && word.text.length > 2 && (closes || goesOn || last) && opens(at);
  });
}

export const wordsSaid = (document: DocumentLines, reply: Reply): string =>
  reply.speech.map(({ start, end }) => document.text.slice(start, end)).join(' ');

/** The next speaker, who answers at once, calls the described one by name; the narration gives the full name. */
function addressedBy(
  document: DocumentLines,
  answer: Reply | undefined,
  reply: Reply,
  own: ReadonlySet<string>,
  names: NameIndex,
): Mention | null {
  if (!answer || answer.line !== reply.lastLine + 1) return null;
  for (const word of addressedIn(wordsSaid(document, answer))) {
    // Who has just told of somebody is not the one.
    if (own.has(word.text) || wordsOf(wordsSaid(document, reply)).some(({ text }) => text === word.text))
      continue;
    const full = names.fullerThan([personOf(word)])[0];
    if (full) return full;
  }
  return null;
}

/** The speaker before calls somebody (`Кастусь! Ідзі сюды`) who then speaks, described first and named later. */
function calledBefore(
  document: DocumentLines,
  replies: readonly Reply[],
  at: number,
  first: ReadonlyMap<string, number>,
): Mention | null {
  const caller = replies[at - 1];
  const reply = replies[at];
  if (!caller || !reply || reply.line > caller.lastLine + 2) return null;
  const isLater = (name: string): boolean => {
    const place = first.get(name) ?? -1;
    return place > at && place <= at + 4;
  };
  const word = addressedIn(wordsSaid(document, caller)).find(({ text }) => isLater(text));
  return word ? personOf(word) : null;
}

/**
 * In talk with the reporter somebody called by what they do, at the turn of somebody named, is that one: `— …, — отвечает Пётр Щеголев. —
 * И всё-таки? — …, — паромщик поправляет кепку`. Who comes in anew is described with more than one word.
 */
function takesTurnOf(
  replies: readonly Reply[],
  explicit: readonly (Mention | null)[],
  at: number,
  reporter: Mention | null,
): Mention | null {
  const described = explicit[at];
  if (!described || reporter === null || !/^\p{Script=Cyrillic}+$/u.test(described.name)) return null;
  let asked = false;
  for (let back = at - 1; back >= 0 && back > at - 12; back--) {
    if (replies[back]?.lastLine !== (replies[back + 1]?.line ?? 0) - 1) return null;
    const mention = explicit[back] ?? null;
    const asksHere = (at - back) % 2 === 1;
    if (asksHere && mention !== reporter && !(mention === null && replies[back]?.asks === true)) return null;
    asked ||= mention === reporter;
    if (asksHere || mention === null) continue;
    if (mention.kind !== 'person') return null;
    return asked || explicit[back - 1] === reporter ? mention : null;
  }
  return null;
}

/**
 * `the driver` with an article that means somebody known, where nobody of that kind came in (`a driver`): the only one of those who speak
 * anywhere whom the text has named by then.
 */
function theOnlyOne(
  document: DocumentLines,
  replies: readonly Reply[],
  explicit: readonly (Mention | null)[],
  at: number,
): Mention | null {
  const described = explicit[at];
  const reply = replies[at];
  const teller = reply?.tellers.find(({ kind }) => kind === 'named');
  if (!described || !reply || teller?.kind !== 'named' || !reply.attribution) return null;
  const noun = wordsOf(described.name).at(-1)?.key ?? '';
  const before = document.text.slice(0, reply.attribution.start);
  if (!hasDefiniteArticle(document, reply)) return null;
  const words = wordsOf(before);
  if (words.some(({ key }) => key === noun)) return null;
  const keys = new Set(words.map(({ text }) => foldName(text)));
  const named = explicit.filter(
    (mention): mention is Mention =>
      mention?.kind === 'person' &&
      coreOfName(mention.name).some((word) => word.length > 2 && keys.has(word)),
  );
  const people = new People(named);
  const who = new Set(named.map((mention) => people.indexOf(mention)));
  const beside = [at - 1, at + 1].some(
    (other) => explicit[other]?.kind === 'person' && Math.abs((replies[other]?.line ?? 0) - reply.line) === 1,
  );
  return who.size === 1 && !beside ? (named[0] ?? null) : null;
}
