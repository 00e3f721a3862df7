import {
  arabicLanguages,
  cyrillicLanguages,
  type LanguageWords,
  languagesOfScripts,
  latinLanguages,
} from './languageWords';

/** As many characters of a text are looked at, from several places of it. */
const looked = 8000;
/** From so many places. */
const places = 6;

/** Fewer words say too little; of scripts without spaces, fewer characters. */
const fewestWords = 12;
const fewestCharacters = 16;

/** As many different words speak for the language of a text at least: in a foreign one the same few do by chance. */
const fewestSpeaking = 5;

/** The share of the words that have letters without which a text is in another language, at least. */
const leastNeeded = 0.05;

/** The share of the letters that one script has at least, in a text that is not mixed. */
const ofOneScript = 0.75;
/** The share of a text that is in a language at least, and at most in another one of the same script. */
const ofOneLanguage = 0.45;
const ofAnother = 0.27;

/** The language that most of a text is in, as a BCP 47 tag; `''` when it is too short to tell, mixed, or in none that is known. */
export function detectLanguage(text: string): string {
  const sample = sampleOf(text);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const isMostly = (script: RegExp) => {
    const own = sample.match(new RegExp(script, 'gu'))?.length ?? 0;
    return own >= fewestCharacters && own >= letters * ofOneScript;
  };
  if (isMostly(/\p{Script=Latin}/u)) return byWords(sample, /\p{Script=Latin}/u, latinLanguages);
  if (isMostly(/\p{Script=Cyrillic}/u)) return byWords(sample, /\p{Script=Cyrillic}/u, cyrillicLanguages);
  if (isMostly(/\p{Script=Arabic}/u)) return byWords(sample, /\p{Script=Arabic}/u, arabicLanguages);
  if (isMostly(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u))
    return isMostly(/\p{Script=Han}/u) &&
      !hasMany(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, letters)
      ? 'zh'
      : 'ja';
  return languagesOfScripts.find(({ script }) => isMostly(script))?.language ?? '';
}

/** More than a tenth of the letters. */
const hasMany = (sample: string, letter: RegExp, letters: number): boolean =>
  (sample.match(letter)?.length ?? 0) > letters / 10;

/** The whole text, or stretches of a long one: its beginning may be a title page, its end a list of sources. */
function sampleOf(text: string): string {
  if (text.length <= looked) return text;
  const length = Math.floor(looked / places);
  return Array.from({ length: places }, (_, index) => {
    const start = Math.floor(((text.length - length) * index) / (places - 1));
    return text.slice(start, start + length);
  }).join(' ');
}

/**
 * Each language is taken to be as much of the text as words speak for it, measured by an ordinary text in it. Words that related languages
 * share speak for both; a text is mixed when others speak for another one alone.
 */
function byWords(sample: string, script: RegExp, languages: Readonly<Record<string, LanguageWords>>): string {
  const words = wordsOf(sample).filter((word) => script.test(word));
  if (words.length < fewestWords) return '';
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shareOf = (isMeant: (word: string) => boolean) => {
    let meant = 0;
    for (const [word, count] of counts) if (isMeant(word)) meant += count;
    return meant / words.length;
  };
  const found = Object.entries(languages).flatMap(([tag, language]) => {
    const { needs, usual } = language;
    if (needs !== undefined && shareOf((word) => needs.test(word)) < leastNeeded) return [];
    const speaking = new Set([...counts.keys()].filter((word) => speaksFor(language, word)));
    return [{ tag, usual, speaking, share: shareOf((word) => speaking.has(word)) / usual }];
  });
  const first = found.reduce((most, each) => (each.share > most.share ? each : most));
  const isMixed = found.some(
    ({ usual, speaking }) =>
      shareOf((word) => speaking.has(word) && !first.speaking.has(word)) / usual > ofAnother,
  );
  return first.share < ofOneLanguage || first.speaking.size < fewestSpeaking || isMixed ? '' : first.tag;
}

const speaksFor = ({ words, letters }: LanguageWords, word: string): boolean =>
  words.has(word) || letters?.test(word) === true;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['`ʼ]/gu, '’')
    .match(/[\p{L}\p{M}]+(?:[’‘][\p{L}\p{M}]+)*/gu) ?? [];
