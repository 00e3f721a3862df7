import { foldName } from './foldName';
import { personName } from './personName';
import { scriptOf } from './sameWord';

/** Endings of the genitive in Cyrillic names and what the nominative has instead, for women and for men; the first that fits. */
const genitives: readonly (readonly [ending: RegExp, woman: string, man: string])[] = [
  [/(?<=[оеёаіын]в|[иыіі]н)ой$/u, 'а', ''],
  [/(?<=[оеёаў]в|[іын]н)ай$/u, 'а', ''],
  [/(?<=ц?ск|цк)ой$/u, 'ая', ''],
  [/(?<=ск|цк)ай$/u, 'ая', ''],
  [/(?<=ск|цк)ого$/u, '', 'ий'],
  [/(?<=ск|цк)ага$/u, '', 'і'],
  [/(?<=[^кгхжшчщ])ого$/u, '', 'ый'],
  [/(?<=[оеё]в|[иы]н)а$/u, '', ''],
  [/(?<=[оае])ва$/u, '', 'ў'],
  [/ии$/u, 'ия', 'ий'],
  [/ыі$/u, 'ыя', ''],
  [/ия$/u, '', 'ий'],
  [/(?<=[аеоуэ])я$/u, '', 'й'],
  [/(?<=[лрнтд])я$/u, '', 'ь'],
  [/(?<=[гкхжшчщ])и$/u, 'а', 'а'],
  [/(?<=[лнр])и$/u, 'я', 'я'],
  [/ы$/u, 'а', 'а'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, '', ''],
];

/** `Мырзахметовпен`: with somebody, in Kazakh. Behind endings of surnames only: `Кармен` is a name. */
export const withoutWith = (name: string): string =>
  name.replace(/(?<=(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|бек|хан|бай|қызы|ұлы|ғали|тай))[мбп]ен$/iu, '');

/** What a woman's name in the genitive ends in; a man's does not, but for a few in -а. */
const womanly = /(?:ы|ой|ай|ии|ыі|[лнр]и)$/u;

/**
 * A name that the text has only in another case (`по словам Светланы Кузьминой`), in the form of a list of people. Names that do not
 * change, and words that do not look like another case, stay.
 */
export function dictionaryForm(written: string): string {
  const kazakh = written.replace(/(?<=\p{L}{3})(?:ның|нің|дың|дің|тың|тің)$/u, '');
  const plain = kazakh.replace(/(\p{L}{2,})['’ʼ]\p{Ll}{1,4}$/u, '$1');
  if (plain !== written || scriptOf(foldName(written)) !== 'Cyrillic') return plain;
  const words = written.split(' ');
  const woman =
    personName(written).gender === 'f' ||
    womanly.test(words[0] ?? '') ||
    /(?:ой|ай)$/u.test(words[words.length - 1] ?? '');
  return words.map((word) => (/^\p{Lu}\.?$/u.test(word) ? word : nominative(word, woman))).join(' ');
}

/** Names that lose a vowel before the ending. */
const fleeting: Readonly<Record<string, string>> = {
  Льва: 'Лев',
  Павла: 'Павел',
  Петра: 'Пётр',
  Паўла: 'Павел',
  Пятра: 'Пятро',
};

function nominative(word: string, woman: boolean): string {
  const known = woman ? undefined : fleeting[word];
  if (known !== undefined) return known;
  for (const [ending, her, his] of genitives) {
    if (!ending.test(word)) continue;
    if (woman) {
      if (her !== '') return word.replace(ending, her);
    } else return word.replace(ending, his);
  }
  return word;
}
