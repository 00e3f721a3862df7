import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { type SeededRandom, seededRandom } from '../base/seededRandom';
import { decodeText } from './decodeText';
import { encodingDoubt } from './encodingDoubt';

const gold = path.resolve(import.meta.dirname, '../speakers/gold/tuned');

/** Transcripts and articles in a language, as people keep them. */
const documentsIn = (language: string): string[] =>
  readdirSync(gold)
    .filter((name) => new RegExp(`(?:^|-)${language}[-.].*(?:txt|md)$`).test(name))
    .map((name) => readFileSync(path.join(gold, name), 'utf8'));

const ukrainian =
  'Ми зустрічаємося сьогодні, щоб поговорити про розвиток нашого міста. Її річка, міст і школа потребують ремонту. Голова ради сказав, що це не так просто, як здається, але ми маємо бути готові до цього. Ґанок бібліотеки теж треба полагодити: «Щодня сюди приходить двісті людей», – каже завідувачка. Гроші є, бракує лише рішення. ';
const japanese =
  '私たちは今日、町の発展について話し合うために集まりました。橋と学校は修理が必要です。「毎日、二百人の子どもがこの橋を渡っています」と校長は述べた。市長は、来年の春までに工事を終えたいと答えた。予算については、まだ議会の承認が必要である。住民からは、バスの本数を増やしてほしいという声も上がった。';
const korean =
  '우리는 오늘 도시의 발전에 대해 이야기하기 위해 모였습니다. 다리와 학교는 수리가 필요합니다. 교장은 “매일 이백 명의 아이들이 이 다리를 건넙니다”라고 말했다. 시장은 내년 봄까지 공사를 마치겠다고 답했다. 예산은 아직 의회의 승인을 받지 못했다. 주민들은 버스를 더 늘려 달라고 요청했다. ';

/** Texts of a language, and the encodings that they are kept in without saying so. */
const kept: readonly (readonly [language: string, texts: readonly string[], encodings: string])[] = [
  ['English', documentsIn('en'), 'utf-16le utf-16be utf-32le utf-32be'],
  [
    'Russian',
    documentsIn('ru'),
    'windows-1251 koi8-r cp866 maccyrillic iso-8859-5 utf-16le utf-16be utf-32le',
  ],
  ['Belarusian', documentsIn('be'), 'windows-1251 maccyrillic iso-8859-5 utf-16le'],
  ['Kazakh', documentsIn('kk'), 'rk1048 utf-16be'],
  ['German', documentsIn('de'), 'windows-1252 macintosh cp850 utf-16le utf-32be'],
  ['French', documentsIn('fr'), 'windows-1252 macintosh cp850 utf-16be'],
  ['Spanish', documentsIn('es'), 'windows-1252 macintosh cp850 utf-16le'],
  ['Turkish', documentsIn('tr'), 'windows-1254 utf-16be'],
  ['Arabic', documentsIn('ar'), 'windows-1256 iso-8859-6 utf-16le utf-32be'],
  ['Chinese', documentsIn('zh'), 'gb18030 big5 utf-16le utf-16be utf-32le'],
  ['Ukrainian', [ukrainian], 'windows-1251 koi8-u maccyrillic'],
  ['Japanese', [japanese], 'shift_jis euc-jp utf-16le utf-16be'],
  ['Korean', [korean], 'euc-kr utf-16le utf-16be'],
];
const cases = kept.flatMap(([language, texts, encodings]) =>
  encodings.split(' ').map((encoding) => [language, encoding, texts] as const),
);

/** About so many bytes out of the midst of a text, of what the encoding can say. */
function cut(texts: readonly string[], encoding: string, size: number, random: SeededRandom): string {
  let text = random.pick(texts);
  while (iconv.encode(text, encoding).length < size * 1.5) text += `\n${random.pick(texts)}`;
  const start = random.int(0, Math.floor(text.length / 3));
  const letters = Array.from(text.slice(start, start + size)).filter(
    (letter) => iconv.decode(iconv.encode(letter, encoding), encoding) === letter,
  );
  const perLetter = iconv.encode(letters.join(''), encoding).length / letters.length;
  return letters.slice(0, Math.round(size / perLetter)).join('');
}

const samples = 6;

describe('seed 3: pieces of texts that do not say their encoding', () => {
  test.each(cases)('%s in %s: right, or shown before it comes in', (_, encoding, texts) => {
    const random = seededRandom(3);
    for (const size of [200, 1000, 5000]) {
      const faults: string[] = [];
      for (let sample = 0; sample < samples; sample++) {
        const text = cut(texts, encoding, size, random);
        const file = {
          name: 'a.txt',
          bytes: new Uint8Array(iconv.encode(text, encoding, { addBOM: false })),
        };
        const read = decodeText(file);
        if (!read.ok) faults.push(`refused: ${text.slice(0, 80)}`);
        else if (read.value.text !== text && (size > 200 || encodingDoubt(file, 'txt') === null))
          faults.push(`${read.value.encoding}: ${text.slice(0, 80)}`);
      }
      expect(faults).toEqual([]);
    }
  });
});
