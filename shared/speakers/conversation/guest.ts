import { simplify } from '../caseless/hanForms';
import { spacedNameAt, spacedNamesIn } from '../caseless/spacedNames';
import { spaceless } from '../caseless/spacelessLexicon';
import { namesAt } from '../caseless/spacelessName';
import { Vocabulary } from '../caseless/vocabulary';
import { writingOf } from '../caseless/writing';
import type { Line } from '../documentLines';
import type { Mention } from '../foundTurn';
import { hanPerson } from '../labels/hanPerson';
import { conversationLexicon as conversation } from '../languages/conversation/conversationLexicon';
import { lexicon } from '../languages/lexicon';
import { indefiniteWords } from '../languages/quoting/quotingLexicon';
import { nameLength } from '../nameRuns';
import { coreOfName } from '../names/coreOfName';
import { withoutWith } from '../names/dictionaryForm';
import { foldName } from '../names/foldName';
import { isHonorific, isNotSpeaker, isRoleWord, isTitle } from '../wordKinds';
import { wordsOf } from '../words';
import { isPersonNoun, isPrepositionWord } from './authorsWords';
import { addressedIn } from './described';
import { isWhole } from './emphasis';
import { namesIn } from './fullerNames';
import { PhraseIndex } from './phraseIndex';

interface Candidate {
  readonly forms: Map<string, { mention: Mention; weight: number }>;
  weight: number;
}

const guests = new PhraseIndex(conversation.guests);

/** `对话钟表匠沈伯年`, `حوار مع …`: a short line that presents a guest. */
export const presentsGuest = ({ text }: Line): boolean =>
  text.length <= longestPresentation && guests.isIn(text, wordsOf(text));

const longestPresentation = 80;

/**
 * Who is asked: the person whom the questions address by name, whom the title or the introduction presents, or whom a phrase such as
 * `interview with` names. Null when the introduction names nobody but who asks.
 */
export function guestOf(
  introduction: readonly Line[],
  questions: readonly string[],
  asker: Mention | null,
  whole: string,
): Mention | null {
  const candidates = new Map<string, Candidate>();
  const askers = new Set(asker ? coreOfName(asker.name) : []);
  introduction.forEach((line) => {
    if (isCreditLine(line)) return;
    for (const { mention, start } of namesOf(line.text)) {
      const core = coreOfName(mention.name);
      const shared = core.filter((word) => askers.has(word)).length;
      if (shared > 0 && (shared === core.length || shared === askers.size)) continue;
      const key = stemOf(core[core.length - 1] ?? '');
      const known = candidates.get(key) ?? { forms: new Map(), weight: 0 };
      const form = known.forms.get(mention.name) ?? { mention, weight: 0 };
      form.weight += formWeight(line.text, start);
      known.forms.set(mention.name, form);
      known.weight += weightOf(line, start, mention.name) + (isBoldName(line, start, mention.name) ? 2 : 0);
      candidates.set(key, known);
    }
  });
  const addressed = new Set<string>();
  const spokenOf = new Set<string>();
  for (const question of questions) {
    const called = new Set(addressedIn(question).map(({ start }) => start));
    for (const word of wordsOf(question))
      if (word.capital) (called.has(word.start) ? addressed : spokenOf).add(foldName(word.text));
  }
  let best: Candidate | null = null;
  for (const candidate of candidates.values()) {
    const words = new Set([...candidate.forms.values()].flatMap(({ mention }) => coreOfName(mention.name)));
    const has = (said: ReadonlySet<string>): boolean =>
      [...words].some((word) => word.length > 2 && said.has(word));
    if (has(addressed)) candidate.weight += 6;
    else if (has(spokenOf)) candidate.weight -= 2;
    if (best === null || candidate.weight > best.weight) best = candidate;
  }
  return best ? bestForm(best, addressed) : caselessGuest(introduction, questions, asker, whole);
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
  const place = led !== undefined && isPrepositionWord(led.key);
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

/** A name in bold within a paragraph is the one that is presented. */
const isBoldName = (line: Line, start: number, name: string): boolean =>
  line.marks.some(
    (mark) =>
      mark.kind === 'bold' &&
      mark.start >= line.start + start - 1 &&
      mark.end <= line.start + start + name.length + 1,
  ) && !isWhole(line, 'bold');

/** Two to four words in bold within a paragraph without capital letters. */
function boldNames(line: Line): string[] {
  if (isWhole(line, 'bold')) return [];
  return line.marks
    .filter((mark) => mark.kind === 'bold')
    .map((mark) => line.text.slice(mark.start - line.start, mark.end - line.start).trim())
    .filter((text) =>
      /^[\p{Script=Han}·]{2,4}$|^[\p{Script=Arabic}\p{M}]+(?:\s[\p{Script=Arabic}\p{M}]+){1,3}$/u.test(text),
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

/** `Foto altı: …`, `Фото: …`, `Photo : …`: what a picture shows, or who took it. */
export function isCaption(text: string): boolean {
  const key = /^[^:：.!?]{2,30}[:：]/u.exec(text)?.[0];
  const words = key === undefined ? [] : wordsOf(key);
  return words.length > 0 && words.length <= 3 && words.some((word) => isPictureWord(word.key));
}

const isPictureWord = (key: string): boolean =>
  /^(?:f|ph)oto|^фота|^фото|^bild|^image|^сурет|^фотосурет|^تصوير|^صور/u.test(key);

/** Names of two words, or a surname with a form of address; an article before shows that the first words are no name. */
function* namesOf(text: string): Generator<{ mention: Mention; start: number }> {
  for (const { mention, start } of namesIn(text)) {
    const words = wordsOf(mention.name);
    const [first] = words;
    const led = isArticleWord(first?.key);
    if (!first || !(led || isArticleWord(wordsOf(text.slice(Math.max(0, start - 24), start)).at(-1)?.key))) {
      yield { mention, start };
      continue;
    }
    const run = led ? words.slice(1) : words;
    const name = run.slice(run.length - nameLength(run));
    if (name.length < 2) {
      if (!led) yield { mention, start };
      continue;
    }
    const from = (name[0] as { start: number }).start;
    yield { mention: { ...mention, name: mention.name.slice(from) }, start: start + from };
  }
}

const isArticleWord = (key: string | undefined): boolean =>
  key !== undefined && (lexicon.articles.has(key) || indefiniteWords.has(key));

/** Enough of a surname to find it again in another case. */
const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/** A name that begins a sentence is its subject; one behind a small word may stand in another case. */
function formWeight(text: string, start: number): number {
  const before = text.slice(0, start);
  if (/(?:^|[.!?…:]\s+|^[«“„"])$/u.test(before)) return 2;
  const led = wordsOf(before.slice(-60)).slice(-2);
  return led.some((word) => !word.capital && isPrepositionWord(word.key)) ? 0.5 : 1;
}

/** Of the forms of a name the fullest, and of equally full ones that by which the guest is addressed or which stands as a subject. */
function bestForm(candidate: Candidate, addressed: ReadonlySet<string>): Mention {
  const rank = ({ mention, weight }: { mention: Mention; weight: number }): number => {
    const core = coreOfName(mention.name);
    return core.length * 10 + core.filter((word) => addressed.has(word)).length * 4 + Math.min(weight, 9);
  };
  const forms = [...candidate.forms.values()].sort((a, b) => rank(b) - rank(a));
  const { mention } = forms[0] as { mention: Mention };
  return { ...mention, name: withoutWith(mention.name) };
}

/** Writings without capital letters: the words after `interview with` without forms of address and roles, or a name behind a role. */
function caselessGuest(
  introduction: readonly Line[],
  questions: readonly string[],
  asker: Mention | null,
  whole: string,
): Mention | null {
  const found = new Map<string, number>();
  const add = (name: string | null, weight: number) => {
    const isAsker = asker !== null && name !== null && asker.name.includes(name);
    if (name !== null && !isAsker) found.set(name, (found.get(name) ?? 0) + weight);
  };
  for (const line of introduction) {
    const writing = writingOf(line.text);
    if (writing === null) continue;
    if (line.text.length <= 400)
      for (const hit of guests.hits(line.text, wordsOf(line.text))) {
        const rest = line.text.slice(hit.end).replace(/^[\s:：—–-]+/u, '');
        add(hanNameAt(rest) ?? spacedNameAt(rest), 3);
      }
    const names =
      writing === 'spaceless' ? namesBehindRoles(line.text, whole) : spacedNamesIn(line.text.slice(0, 1_500));
    for (const name of names) add(name, 1);
    for (const name of boldNames(line)) add(name, 3);
    const presented = line.text.length <= longestPresentation ? hanPerson(line.text) : null;
    if (presented?.kind === 'person' && presented.role !== '') add(presented.name, 2);
    const titled = line.kind === 'heading' ? nameInTitle(line.text) : null;
    if (titled !== null && whole.split(titled).length > 2) add(titled, 3);
  }
  const text = introduction.map((line) => line.text).join('\n');
  const weighed = [...found].map(([name, weight]) => {
    const times = text.split(name).length - 1;
    const called = questions.some((question) => question.includes(name.split(' ')[0] ?? name));
    return { name, weight: weight + times + (called ? 3 : 0) };
  });
  const [best] = weighed.sort((a, b) => b.weight - a.weight || b.name.length - a.name.length);
  return best ? { kind: 'person', name: best.name, role: '', honorific: '' } : null;
}

const noNames = new Vocabulary([]);

/** `钟表匠沈伯年`, `館長張簡秀琴`: a surname and one or two signs right behind a role. */
function namesBehindRoles(source: string, whole: string): string[] {
  const text = simplify(source).slice(0, 1_500);
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const role = spaceless.roleEnds.at(text, at);
    const behind = role > 0 ? at + role : spaceless.roleSuffixes.at(text, at) > 0 ? at + 1 : 0;
    if (behind === 0) continue;
    const forms = [
      ...new Set(
        namesAt(text, behind, noNames)
          .filter((one) => !one.short)
          .map(({ nameEnd }) => nameEnd),
      ),
    ]
      .filter((end) => end - behind >= 2)
      .map((end) => source.slice(behind, end));
    const surname = spaceless.surnames.at(text, behind);
    // A given name may look like an address: `沈伯年`.
    if (forms.length === 0 && surname > 0 && /^\p{Script=Han}{2}/u.test(text.slice(behind + surname)))
      forms.push(source.slice(behind, behind + surname + 2));
    // Where the text gives the shorter form more often, the longer one has taken the next word along.
    const [name] = forms.sort((a, b) => whole.split(b).length - whole.split(a).length || b.length - a.length);
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** `نزيه الحاج: أعلّم النحل`: who is quoted in a title stands before its colon. */
function nameInTitle(text: string): string | null {
  const before = /^([^:：«»“”"]{2,40}?)\s*[:：]\s*\S/u.exec(text)?.[1];
  return before === undefined ? null : (hanNameAt(before) ?? spacedNameAt(before));
}

/** `治沙站站长 胡大川`, `钟表匠沈伯年`: the name with which a text begins, behind a role. */
function hanNameAt(text: string): string | null {
  const phrase = /^[\p{Script=Han}·\s]+/u.exec(text)?.[0].trim() ?? '';
  const read = phrase === '' ? null : hanPerson(phrase);
  return read?.kind === 'person' ? read.name : hanAfterRole(text);
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
