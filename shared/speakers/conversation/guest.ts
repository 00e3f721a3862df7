import type { Line } from '../documentLines';
import type { Mention } from '../foundTurn';
import { conversationLexicon as conversation } from '../languages/conversation/conversationLexicon';
import { lexicon } from '../languages/lexicon';
import { nameLength } from '../nameRuns';
import { coreOfName, foldName } from '../people';
import { isHonorific, isNotSpeaker, isRoleWord, isTitle } from '../wordKinds';
import { wordsOf } from '../words';
import { isPersonNoun } from './authorsWords';
import { namesIn } from './fullerNames';
import { PhraseIndex } from './phraseIndex';

interface Candidate {
  readonly forms: Map<string, { mention: Mention; times: number; first: number }>;
  weight: number;
}

const guests = new PhraseIndex(conversation.guests);

/**
 * Who is asked: the person whom the questions address by name, whom the title or the introduction presents, or whom a phrase such as
 * `interview with` names. Null when the introduction names nobody but who asks.
 */
export function guestOf(
  introduction: readonly Line[],
  questions: readonly string[],
  asker: Mention | null,
): Mention | null {
  const candidates = new Map<string, Candidate>();
  const askers = new Set(asker ? coreOfName(asker.name) : []);
  introduction.forEach((line, at) => {
    if (isCreditLine(line)) return;
    for (const { mention, start } of namesOf(line.text)) {
      const core = coreOfName(mention.name);
      if (core.every((word) => askers.has(word))) continue;
      const key = stemOf(core[core.length - 1] ?? '');
      const known = candidates.get(key) ?? { forms: new Map(), weight: 0 };
      const form = known.forms.get(mention.name) ?? { mention, times: 0, first: at };
      form.times++;
      known.forms.set(mention.name, form);
      known.weight += weightOf(line, start, mention.name);
      candidates.set(key, known);
    }
  });
  const addressed = new Map<string, number>();
  for (const question of questions)
    for (const word of wordsOf(question))
      if (word.capital) addressed.set(foldName(word.text), (addressed.get(foldName(word.text)) ?? 0) + 1);
  let best: Candidate | null = null;
  for (const candidate of candidates.values()) {
    const words = new Set([...candidate.forms.values()].flatMap(({ mention }) => coreOfName(mention.name)));
    if ([...words].some((word) => word.length > 2 && addressed.has(word))) candidate.weight += 5;
    if (best === null || candidate.weight > best.weight) best = candidate;
  }
  return best ? fullestForm(best) : unspacedGuest(introduction, asker);
}

/** How much speaks for a person who is presented: a heading, `interview with`, a role beside the name, an age. Places have none of these. */
function weightOf(line: Line, start: number, name: string): number {
  const before = line.text.slice(0, start);
  const after = line.text.slice(start + name.length, start + name.length + 60);
  const words = wordsOf(before);
  const presented = guests.hits(before, words).some(({ end }) => !/[.!?]/.test(before.slice(end)));
  const last = words[words.length - 1];
  const led = last !== undefined && before.slice(last.end).trim() === '' ? last : undefined;
  const role =
    led !== undefined && (isRoleWord(led) || isPersonNoun(led) || isHonorific(led) || isTitle(led));
  const age = /^\s*,?\s*\(?(?:[\p{L}\s]{2,30},\s*)?\d{2}(?!\d)/u.test(after);
  const apposed = /^\s*,/.test(after) && wordsOf(after).slice(0, 4).some(isRoleWord);
  const place = led !== undefined && !led.capital && lexicon.prepositions.has(led.key);
  return (
    1 +
    (line.kind === 'heading' ? 1 : 0) +
    (presented ? 3 : 0) +
    (role ? 2 : 0) +
    (age ? 2 : 0) +
    (apposed ? 2 : 0) -
    (place ? 0.5 : 0)
  );
}

/** `Foto: X`, `Redaktion: X`: a line that names somebody for their work on the text. */
function isCreditLine(line: Line): boolean {
  const key = /^[^:：]{2,40}[:：]/u.exec(line.text)?.[0];
  if (key === undefined || line.text.length > 160) return false;
  const words = wordsOf(key);
  const presents = guests.isIn(key, words);
  return !presents && words.some((word) => isNotSpeaker(word) || isPictureWord(word.key));
}

const isPictureWord = (key: string): boolean =>
  /^(?:f|ph)oto|^фота|^фото|^bild|^image|^сурет|^фотосурет|^تصوير|^صور/u.test(key);

/** Names of two words, or a surname with a form of address; an article before shows that the first words are no name. */
function* namesOf(text: string): Generator<{ mention: Mention; start: number }> {
  for (const { mention, start } of namesIn(text)) {
    const words = wordsOf(mention.name);
    const [first] = words;
    if (!first || !lexicon.articles.has(first.key)) {
      yield { mention, start };
      continue;
    }
    const run = words.slice(1);
    const name = run.slice(run.length - nameLength(run));
    if (name.length < 2) continue;
    const from = (name[0] as { start: number }).start;
    yield { mention: { ...mention, name: mention.name.slice(from) }, start: start + from };
  }
}

/** Enough of a surname to find it again in another case. */
const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/** The longest of the forms that stand as often as any other. */
function fullestForm(candidate: Candidate): Mention {
  const forms = [...candidate.forms.values()].sort(
    (a, b) =>
      coreOfName(b.mention.name).length - coreOfName(a.mention.name).length ||
      b.times - a.times ||
      a.first - b.first,
  );
  return (forms[0] as { mention: Mention }).mention;
}

/** Scripts without capitals: the words after `interview with`, without forms of address and roles. */
function unspacedGuest(introduction: readonly Line[], asker: Mention | null): Mention | null {
  for (const line of introduction) {
    if (line.text.length > 400) continue;
    for (const hit of guests.hits(line.text, wordsOf(line.text))) {
      const rest = line.text.slice(hit.end).replace(/^[\s:：—–-]+/u, '');
      const name = hanAfterRole(rest) ?? arabicAfterAddress(rest);
      if (name !== null && name !== asker?.name) return { kind: 'person', name, role: '', honorific: '' };
    }
  }
  return null;
}

function hanAfterRole(text: string): string | null {
  const part = /^[\p{Script=Han}·]+/u.exec(text)?.[0];
  if (part === undefined) return null;
  let best = -1;
  for (const role of lexicon.roleWords) {
    if (!/\p{Script=Han}/u.test(role)) continue;
    const at = part.lastIndexOf(role);
    if (at >= 0) best = Math.max(best, at + role.length);
  }
  const name = best < 0 ? part : part.slice(best);
  return name.length >= 2 && name.length <= 4 ? name : null;
}

function arabicAfterAddress(text: string): string | null {
  const part = /^[\p{Script=Arabic}\p{M}\s.]+/u.exec(text)?.[0];
  if (part === undefined) return null;
  const words = wordsOf(part);
  let from = 0;
  while (from < words.length) {
    const word = words[from] as { key: string };
    if (
      !lexicon.honorifics.has(word.key) &&
      !lexicon.titles.has(word.key) &&
      !isRoleWord(words[from] as never)
    )
      break;
    from++;
  }
  const name = words.slice(from, from + 4);
  if (name.length < 2) return null;
  return part.slice((name[0] as { start: number }).start, (name[name.length - 1] as { end: number }).end);
}
