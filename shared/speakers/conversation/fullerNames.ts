import type { Line } from '../documentLines';
import type { Mention } from '../foundTurn';
import { conversationLexicon as conversation } from '../languages/conversation/conversationLexicon';
import { foldKey } from '../languages/languageRules';
import { lexicon } from '../languages/lexicon';
import { addressesBehind, givenNames, nounEndings } from '../languages/quoting/quotingLexicon';
import { isMiddlePatronymic, nameAt, nameRunEnd } from '../nameRuns';
import { coreOfName } from '../names/coreOfName';
import { lastSentenceStart } from '../quotedText';
import { nominative } from '../quotes/nominative';
import { isNameWord } from '../wordKinds';
import { type Word, wordsOf } from '../words';
import { isPersonNoun, isPrepositionWord, isSubjectPronoun } from './authorsWords';

/** `За Витькой стоит …`, `Репортаж Анны Седовой`: a small word, or one of a byline, with the capital letter of the sentence. */
function opensOnly(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const begins = at === 0 || /[.!?…:«“„"—–]/.test(word.gap);
  return (
    begins &&
    !lexicon.particles.has(word.key) &&
    (lexicon.prepositions.has(word.key) ||
      conversation.prepositions.has(word.key) ||
      conversation.bylines.has(word.key) ||
      conversation.credits.has(word.key) ||
      conversation.conjunctions.has(word.key))
  );
}

/** `Meryem Sağıroğlu’yla`, `Smith’s`: an ending after an apostrophe is not the name's; in `Юр’евіч` it is. */
const withoutCaseEnding = (name: string): string => name.replace(/['’ʼ](?=\p{Ll})\p{Script=Latin}+$/u, '');

/** Two capital letters, a small word at most between their words: without them no name of two words stands there. */
const twoCapitals = /\p{Lu}[\p{L}\p{M}'’.-]*\s+(?:\p{Ll}{1,4}['’]?\s*){0,2}\p{Lu}/u;

/** Names of two words or more in a line, in order, with their place. */
export function namesIn(
  text: string,
): { readonly mention: Mention; readonly start: number; readonly end: number }[] {
  if (!twoCapitals.test(text)) return [];
  const words = wordsOf(text);
  const found: { mention: Mention; start: number; end: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    // `А Антось`: a letter without a full stop is a word.
    if (!isNameWord(word) || isPersonNoun(word) || (word.text.length === 1 && !word.initial)) continue;
    if (opensOnly(words, at)) continue;
    if (isPlaceBefore(words, at) || isPhraseBefore(words, at)) continue;
    const whole = nameAt(text, words, at);
    const named = whole && alone(text, words, whole);
    if (!named) continue;
    if (named.bare >= 2) {
      const mention = {
        kind: 'person',
        name: withoutCaseEnding(named.name),
        role: '',
        honorific: named.honorific,
      } as const;
      found.push({ mention, start: word.start, end: (words[named.end - 1] as Word).end });
    }
    at = Math.max(at, named.end - 1);
  }
  return found;
}

/** False for `El Chispa y Remedios`. */
export function isOneName(name: string): boolean {
  const words = wordsOf(name);
  const named = nameAt(name, words, 0);
  return named === null || alone(name, words, named).end === named.end;
}

type Named = NonNullable<ReturnType<typeof nameAt>>;

/** `El Chispa y Remedios`: a word for and joins the surnames of one behind two words at least (`José Ortega y Gasset`). */
function alone(text: string, words: readonly Word[], named: Named): Named {
  const joint = words.findIndex(
    (word, at) => at > named.first && at < named.end && conversation.conjunctions.has(word.key),
  );
  const before = words.slice(named.first, joint).filter((word) => !lexicon.articles.has(word.key));
  if (joint < 0 || before.length > 1) return named;
  const last = words[joint - 1] as Word;
  const name = text.slice((words[named.end - named.bare] as Word).start, last.end);
  return { ...named, end: joint, bare: named.bare - (named.end - joint), name };
}

/** `посёлка Усть-Сольск | Прохор Игнатьевич Варначёв`: before a given name, a patronymic and a surname. */
function isPlaceBefore(words: readonly Word[], at: number): boolean {
  const end = nameRunEnd(words, at);
  const patronymic = words[at + 2];
  return end - at > 3 && patronymic !== undefined && isMiddlePatronymic(patronymic);
}

/** `Ауылда Бекен …`: where nouns have endings of case, a word with one that opens a sentence before a given name. */
function isPhraseBefore(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const begins = at === 0 || /[.!?…]/.test(word.gap);
  if (!begins || givenNames.has(word.key) || !givenNames.has(words[at + 1]?.key ?? '')) return false;
  return nounEndings.some((ending) => word.key.endsWith(ending));
}

/** The names of two words or more that stand in some lines; read once, when they are first asked for. */
export class NameIndex {
  private names: readonly Mention[] | null = null;
  private byWord: ReadonlyMap<
    string,
    readonly { readonly mention: Mention; readonly core: readonly string[] }[]
  > | null = null;

  /** `spoken`: names beside what is said. */
  constructor(
    private readonly lines: readonly Line[],
    private readonly spoken: readonly Mention[],
  ) {}

  all(): readonly Mention[] {
    if (this.names) return this.names;
    const told = this.lines.flatMap((line) => namesIn(line.text).map(({ mention }) => mention));
    this.names = [...new Map([...told, ...this.spoken].map((mention) => [mention.name, mention])).values()];
    return this.names;
  }

  /**
   * The full names of people who speak under a shorter one: `Carmen` and `Carmen Izquierdo`, `Пётр Ильич` and `Пётр Ильич Зимин`. A name
   * that belongs to two full names stays as it is.
   */
  fullerThan(mentions: readonly Mention[]): Mention[] {
    const shorter = new Map(
      mentions
        .filter((mention) => mention.kind === 'person')
        .map((mention) => coreOfName(mention.name))
        .filter((core) => core.length === 1 || core.length === 2)
        .map((core) => [core.join(' '), core] as const),
    );
    return [...shorter.values()].flatMap((parts) => {
      const forms = (this.words().get(parts[0] ?? '') ?? []).filter(
        ({ core }) => parts.length < core.length && parts.every((part) => core.includes(part)),
      );
      return longestOf(forms.map(({ mention }) => mention));
    });
  }

  /** The one person before whose name a noun stands: `паромшчык` in `паромшчык Зміцер Бабіч`. */
  bearerOf(noun: string): Mention | null {
    this.bearers ??= this.readBearers();
    const names = this.bearers.get(foldKey(noun));
    return names?.size === 1 ? ([...names.values()][0] ?? null) : null;
  }

  private bearers: Map<string, Map<string, Mention>> | null = null;

  private readBearers(): Map<string, Map<string, Mention>> {
    const bearers = new Map<string, Map<string, Mention>>();
    const add = (noun: string | undefined, mention: Mention) => {
      if (noun === undefined) return;
      const key = foldKey(noun);
      bearers.set(key, (bearers.get(key) ?? new Map<string, Mention>()).set(mention.name, mention));
    };
    for (const { text } of this.lines) {
      for (const { noun, name } of addressedBehind(text)) add(noun, name);
      const all = namesIn(text);
      const [only] = all;
      if (only && all.every(({ mention }) => mention.name === only.mention.name))
        for (const noun of predicates(text.slice(only.end))) add(noun, only.mention);
      for (const { mention, start, end } of all) {
        if (!isOwner(mention.name))
          add(/(\p{L}[\p{L}\p{M}-]+)\s+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1], mention);
        for (const word of apposition(text.slice(end, end + 80))) add(word, mention);
        add(headBefore(text.slice(Math.max(0, start - 80), start)), mention);
      }
    }
    for (const mention of this.spoken)
      for (const { text, capital } of wordsOf(mention.role)) if (!capital) add(text, mention);
    return bearers;
  }

  private words() {
    if (this.byWord) return this.byWord;
    const byWord = new Map<string, { mention: Mention; core: readonly string[] }[]>();
    for (const mention of this.all()) {
      const core = coreOfName(mention.name);
      for (const word of new Set(core)) {
        const known = byWord.get(word);
        if (known) known.push({ mention, core });
        else byWord.set(word, [{ mention, core }]);
      }
    }
    this.byWord = byWord;
    return byWord;
  }
}

/** `муж Нины Трофимовны`: in the genitive a name owns the noun before it and is not its bearer. */
function isOwner(name: string): boolean {
  const given = wordsOf(name)[0]?.key ?? '';
  return !givenNames.has(given) && nominative(name) !== name;
}

/**
 * `Піліп Юр'евіч, былы ляснік.`: up to three words between a comma and the next mark, when they are no name. What a preposition governs is
 * another: `Josette Blanc, cousine du berger`.
 */
function apposition(behind: string): string[] {
  const found = /^,\s+((?:\p{Ll}[\p{L}\p{M}-]*\s*){1,3})[,.;:!?—–)]/u.exec(behind)?.[1];
  if (found === undefined) return [];
  const words = wordsOf(found);
  const governed = words.findIndex(({ key }) => isPrepositionWord(key));
  return words.slice(0, governed < 0 ? words.length : governed).map(({ text }) => text);
}

/** `Ana Roux ouvre la porte. Elle est agente recenseuse depuis mai.`, `Яна — лясніца.`: what a sentence says that somebody is. */
function predicates(behind: string): string[] {
  return behind
    .split(/(?<=[.!?…])\s+/u)
    .slice(1, 3)
    .flatMap((sentence) => {
      const words = wordsOf(sentence.slice(0, 100));
      const [pronoun, copula] = words;
      if (!pronoun || !copula || !isSubjectPronoun(pronoun)) return [];
      const dash = /^\s[—–]\s$/u.test(copula.gap);
      if (!dash && !conversation.copulas.has(copula.key)) return [];
      const told = words.slice(dash ? 1 : 2, 6);
      const end = told.findIndex(
        ({ key, gap, capital }, at) => capital || isPrepositionWord(key) || (at > 0 && gap.trim() !== ''),
      );
      return told
        .slice(0, end < 0 ? told.length : end)
        .filter(({ key }) => !lexicon.articles.has(key))
        .map(({ text }) => text);
    });
}

/** `La subgerenta de Mercados, Milagros Arostegui`: the noun with an article that begins the sentence, when the name follows a comma. */
function headBefore(before: string): string | undefined {
  const sentence = before.slice(lastSentenceStart(before));
  if (!/^[^,;:!?]+,\s+$/u.test(sentence)) return undefined;
  const [article, noun] = wordsOf(sentence);
  return article && noun && lexicon.articles.has(article.key) && !noun.capital ? noun.text : undefined;
}

/** The longest form, when all others are parts of it. */
function longestOf(forms: readonly Mention[]): Mention[] {
  const sorted = [...forms].sort((a, b) => coreOfName(b.name).length - coreOfName(a.name).length);
  const longest = sorted[0];
  if (!longest) return [];
  const core = coreOfName(longest.name);
  return sorted.every((form) => coreOfName(form.name).every((word) => core.includes(word))) ? [longest] : [];
}

/** `Есенкелді ақсақал`: a noun for a person behind one name. */
function addressedBehind(text: string): { noun: string; name: Mention }[] {
  const words = wordsOf(text);
  return words.flatMap((word, at) => {
    const name = words[at - 1];
    const isBehind = !word.capital && word.gap.trim() === '' && addressesBehind.has(word.key);
    if (!isBehind || !name || !isNameWord(name) || name.text.length < 3) return [];
    return [{ noun: word.text, name: { kind: 'person', name: name.text, role: '', honorific: '' } as const }];
  });
}
