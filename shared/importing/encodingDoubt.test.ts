import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from './decodeBytes';
import { encodingDoubt, sampleOf } from './encodingDoubt';
import type { FormatName } from './formats';

/** Ordinary texts and the encodings people keep them in. */
const texts: readonly (readonly [encodings: string, text: string])[] = [
  [
    'windows-1251 koi8-r cp866 iso-8859-5 maccyrillic',
    'Мы встречаемся сегодня, чтобы поговорить о развитии нашего города. Река, мост и школа требуют ремонта, говорит мэр. Он сказал, что это не так просто, как кажется, но мы должны быть готовы. ',
  ],
  [
    'rk1048',
    'Біз бүгін қаламыздың дамуы туралы сөйлесу үшін жиналдық. Өзен, көпір және мектеп жөндеуді қажет етеді, деді әкім. Бұл оңай емес, бірақ біз осы жұмысты бірге жасауымыз керек деп ойлаймын. ',
  ],
  [
    'windows-1251 koi8-u',
    'Ми зустрічаємося сьогодні, щоб поговорити про розвиток нашого міста. Її річка, міст і школа потребують ремонту. Він сказав, що це не так просто, як здається, але ми маємо бути готові до цього. ',
  ],
  [
    'windows-1252 macintosh',
    'Wir treffen uns heute, um über die Entwicklung der Stadt zu sprechen. Die Brücke müsste größer werden, sagt der Bürgermeister. ',
  ],
  [
    'windows-1250 iso-8859-2',
    'Spotykamy się dzisiaj, aby porozmawiać o rozwoju miasta. Most jest już zużyty, mówi burmistrz, a szkoła wymaga naprawy. ',
  ],
  [
    'windows-1253',
    'Συναντιόμαστε σήμερα για να μιλήσουμε για την ανάπτυξη της πόλης μας. Η γέφυρα και το σχολείο χρειάζονται επισκευή. ',
  ],
  ['gb18030', '我们今天开会讨论我们城市的发展。市长说，桥梁和学校需要修理。'],
  [
    'shift_jis euc-jp',
    '私たちは今日、町の発展について話し合うために集まりました。橋と学校は修理が必要です。',
  ],
];
const cases = texts.flatMap(([encodings, text]) =>
  encodings.split(' ').map((encoding) => [encoding, text] as const),
);

const file = (text: string, encoding: string) => ({
  name: 'a.txt',
  bytes: new Uint8Array(iconv.encode(text, encoding)),
});

describe('the encoding of a text', () => {
  test.each(cases)('is not asked about when it reads well: %s', (encoding, text) => {
    expect(encodingDoubt(file(text.repeat(20), encoding), 'txt')).toBeNull();
    const page = `<html><style>p { color: red }</style><p class="words">${text.repeat(20)}</p></html>`;
    expect(encodingDoubt(file(page, encoding), 'html')).toBeNull();
  });

  test('is asked about where few letters tell it', () => {
    const short = file('Zum Café: Müller kommt später.', 'windows-1252');
    expect(encodingDoubt(short, 'txt')).toEqual({ encoding: 'Windows-1252', sample: short.bytes });
  });

  test('is asked about where the text is in no language', () => {
    const listed = file('Ä-1\nÖ-2\nÜ-3\n'.repeat(30), 'windows-1252');
    expect(encodingDoubt(listed, 'md')).toMatchObject({ encoding: expect.any(String) });
  });

  test('is asked about where plain characters seem to stand for others', () => {
    const mail = file('Schöne Grüße aus Köln, und für alle Übrigen auch! '.repeat(20), 'utf-7');
    expect(encodingDoubt(mail, 'txt')).toMatchObject({ encoding: 'UTF-7' });
    const sample = decodeBytes(encodingDoubt(mail, 'txt')?.sample ?? new Uint8Array(), 'UTF-7');
    expect(sample).toMatch(/^Schöne Grüße .{200,}/);
  });

  test('is asked about where some bytes fit no encoding', () => {
    const bytes = Uint8Array.from([...Buffer.from('Баспасөз хабарламасы '.repeat(9)), 0xff, 0x20]);
    expect(encodingDoubt({ name: 'a.txt', bytes }, 'txt')).toMatchObject({ encoding: 'UTF-8' });
  });

  test.each([
    ['plain letters', 'txt', Buffer.from('Plain words.')],
    ['UTF-8', 'txt', Buffer.from('Kurz: ä')],
    ['a mark at the beginning', 'txt', iconv.encode('Kurz: ä', 'utf-16le', { addBOM: true })],
    ['a page that says it', 'html', iconv.encode('<meta charset="windows-1252"><p>Kurz: ä', 'win1252')],
    ['a table', 'csv', iconv.encode('a;ä', 'win1252')],
  ] as const)('is not asked about with %s', (_, format: FormatName, bytes) => {
    expect(encodingDoubt({ name: 'a', bytes: new Uint8Array(bytes) }, format)).toBeNull();
  });
});

describe('the sample of a text', () => {
  test('holds the places that tell the encoding, with words before them, within bounds', () => {
    const plain = 'many plain words '.repeat(200);
    const bytes = iconv.encode(`${plain}\n${plain}müde ${plain}\nkurz ä\n${plain}`, 'windows-1252');
    const sample = decodeBytes(sampleOf(bytes), 'Windows-1252').split('\n');
    expect(sample).toEqual([expect.stringMatching(/^words .{40,60}müde many.{70,100}$/), 'kurz ä']);
  });

  test.each(cases)('cuts no letter: %s', (encoding, text) => {
    const spaced = text.replaceAll('。', '。 ');
    const sample = decodeBytes(sampleOf(file(spaced.repeat(30), encoding).bytes), encoding);
    expect(spaced.repeat(3)).toContain(sample.slice(0, 40));
    expect(sample).not.toContain('\ufffd');
    expect(sample.length).toBeGreaterThan(60);
  });
});
