import { describe, expect, it, test } from 'vitest';
import { tableOptions } from '../readOptions';
import { columnKindOf } from './columnKinds';
import { guessTable } from './guessTable';

const long = (words: string) => `${words} `.repeat(Math.ceil(300 / words.length)).trim();

describe('a table of what was said', () => {
  const said = [
    ['00:01', 'Anna', 'Good evening, and welcome to the second of our webinars.'],
    ['00:09', 'Ben', 'Thank you. I have two questions about the intake.'],
    ['00:15', 'Anna', 'Go ahead, please.'],
    ['00:18', 'Ben', 'Who reads the gauge, and when was it read last?'],
  ];
  const transcript = { text: [2], speaker: 1, attributes: [], documentPerRow: false };

  it('with names of its columns', () => {
    expect(guessTable([['Start time', 'Speaker', 'Text'], ...said])).toEqual({
      hasHeader: true,
      ...transcript,
    });
  });

  it('without: few names come again and again', () => {
    expect(guessTable(said)).toEqual({ hasHeader: false, ...transcript });
  });

  it('under the title of an export and a blank row', () => {
    const rows = [['Export of 12 May', '', ''], [''], ['Time', 'Speaker', 'Text'], ...said];
    expect(guessTable(rows)).toEqual({ hasHeader: true, ...transcript });
  });

  it('whose column of speakers is called otherwise, beside times', () => {
    const rows = [['Start', 'Part', 'What'], ...said];
    expect(guessTable(rows)).toEqual({ hasHeader: true, ...transcript });
  });

  it('where a speaker is named once and the rows below go on', () => {
    const rows = [
      ['Sprecherin', 'Wortlaut'],
      ['Dr. Weiß', 'Guten Abend.'],
      ['', 'Ich beginne mit dem Wasser.'],
      ['Frau Öz', 'Danke.'],
    ];
    expect(guessTable(rows)).toEqual({
      hasHeader: true,
      text: [1],
      speaker: 0,
      attributes: [],
      documentPerRow: false,
    });
  });

  test.each([
    ['speaker', 'text'],
    ['Спикер', 'Реплика'],
    ['Докладчик', 'Текст'],
    ['Доповідач', 'Відповідь'],
    ['Дакладчык', 'Тэкст'],
    ['Баяндамашы', 'Мәтін'],
    ['Sprecher*in', 'Beitrag'],
    ['Intervenant', 'Propos'],
    ['Orador', 'Texto'],
    ['Ponente', 'Respuesta'],
    ['KONUŞMACI', 'METİN'],
    ['المتحدث', 'النص'],
    ['发言人', '内容'],
    ['Mówca', 'Wypowiedź'],
    ['Relatore', 'Testo'],
    ['Баяндамачы', 'Жооп'],
  ])('headed %s and %s', (speaker, text) => {
    const rows = [
      [text, speaker],
      ['a b c d', 'x'],
      ['e f g h i', 'y'],
    ];
    expect(guessTable(rows)).toMatchObject({ hasHeader: true, text: [0], speaker: 1 });
    expect([columnKindOf(speaker), columnKindOf(text)]).toEqual(['speaker', 'text']);
  });

  it('questions beside answers are one conversation', () => {
    const rows = [
      ['Question', 'Answer'],
      ['Why did you come here?', 'For work, and because my sister lived here already.'],
      ['And later?', 'Later I stayed, as one does.'],
    ];
    expect(guessTable(rows)).toEqual({
      hasHeader: true,
      text: [0, 1],
      attributes: [],
      documentPerRow: false,
    });
  });
});

describe('a table of documents', () => {
  it('a list of the press: title, text, and what is known of each', () => {
    const rows = [
      ['Date', 'Outlet', 'Title', 'Text', 'Link'],
      [
        '2024-05-09',
        'The Post',
        'A bridge opens',
        long('The bridge was opened on Monday.'),
        'https://a.example/1',
      ],
      [
        '2024-05-10',
        'The Post',
        'A bridge closes',
        long('The bridge was closed again.'),
        'https://a.example/2',
      ],
      ['2024-05-11', 'Daily', 'No bridge', long('Nobody knows when it will open.'), 'https://a.example/3'],
    ];
    expect(guessTable(rows)).toEqual({
      hasHeader: true,
      text: [3],
      title: 2,
      attributes: [0, 1, 4],
      documentPerRow: true,
    });
  });

  it('articles of few authors: who writes is no speaker', () => {
    const rows = [
      ['Author', 'Headline', 'Article'],
      ['Berg', 'One', long('The bridge was opened on Monday.')],
      ['Berg', 'Two', long('The bridge was closed again.')],
      ['Berg', 'Three', long('Nobody knows when it will open.')],
    ];
    expect(guessTable(rows)).toEqual({
      hasHeader: true,
      text: [2],
      title: 1,
      attributes: [0],
      documentPerRow: true,
    });
  });

  it('short articles in Chinese, where few characters say much', () => {
    const rows = [
      ['媒体', '正文'],
      [
        '晚报',
        '大桥在星期一开通，许多市民来到现场观看，交通部门的代表也发表了讲话，并且感谢了工人们的辛勤劳动。',
      ],
      [
        '晚报',
        '大桥在星期二又关闭了，市民们不知道原因，管理部门说要等到下个月才能重新开放交通，请大家耐心等待。',
      ],
    ];
    expect(guessTable(rows)).toEqual({ hasHeader: true, text: [1], attributes: [0], documentPerRow: true });
  });

  it('a survey: a respondent a row, the open questions are text and the closed ones attributes', () => {
    const rows = [
      ['Timestamp', 'Respondent ID', 'Party', 'Age', 'Why did you vote?', 'What should change in your town?'],
      [
        '2024/05/09 10:00:01',
        'R1',
        'Green',
        '34',
        'Because my mother always did, and I like the walk.',
        'Buses in the evening.',
      ],
      [
        '2024/05/09 10:04:11',
        'R2',
        'Blue',
        '61',
        'Out of duty, mostly.',
        'Nothing that I could think of just now.',
      ],
      [
        '2024/05/09 11:30:41',
        'R3',
        'Green',
        '23',
        'It was my first time and I was curious.',
        'Rents, and the swimming pool.',
      ],
      [
        '2024/05/09 12:00:59',
        'R4',
        'Blue',
        '45',
        'To keep the others out.',
        'The road to the station is dark.',
      ],
    ];
    expect(guessTable(rows)).toEqual({
      hasHeader: true,
      text: [4, 5],
      title: 1,
      attributes: [0, 2, 3],
      documentPerRow: true,
    });
  });

  it('an interview grid: each participant once', () => {
    const rows = [
      ['Участник', 'Почему вы приехали?', 'Что бы вы изменили?'],
      ['Айгуль', 'Из-за работы, и потому что здесь жила сестра.', 'Автобусы по вечерам, они нужны всем.'],
      [
        'Сергей',
        'Меня пригласили друзья, и я остался надолго.',
        'Ничего, что пришло бы мне сейчас в голову.',
      ],
      ['Лена', 'Учиться, потом осталась работать в школе.', 'Жильё, и ещё бассейн, который закрыли.'],
    ];
    expect(guessTable(rows)).toEqual({
      hasHeader: true,
      text: [1, 2],
      title: 0,
      attributes: [],
      documentPerRow: true,
    });
  });

  it('participants who come again speak with each other', () => {
    const rows = [
      ['Participant', 'Comment'],
      ['Anna', 'I would start with the road.'],
      ['Ben', 'So would I.'],
      ['Anna', 'Then we agree.'],
      ['Ben', 'For once.'],
    ];
    expect(guessTable(rows)).toMatchObject({ text: [1], speaker: 0, documentPerRow: false });
  });
});

describe('names of columns', () => {
  test.each<[string, readonly string[][]]>([
    ['nobody, in a list of sentences', [['We came late.'], ['Nobody was there.'], ['So we left.']]],
    [
      'nobody, where the first value comes again',
      [
        ['Anna', 'Hi'],
        ['Ben', 'Hello to all of you here'],
        ['Anna', 'Go on please, we listen'],
        ['Cleo', 'There is a lot to tell of these days'],
      ],
    ],
    [
      'nobody, where numbers stand',
      [
        ['1', 'We came late'],
        ['2', 'Nobody was there'],
        ['3', 'So we left again'],
      ],
    ],
  ])('has %s', (_, rows) => expect(guessTable(rows).hasHeader).toBe(false));

  test.each<[string, readonly string[][]]>([
    ['a known word', [['Text'], ['We came late.'], ['Nobody was there.']]],
    [
      'words over numbers',
      [
        ['Laufnummer', 'Notat'],
        ['1', 'We came late.'],
        ['2', 'Nobody was there.'],
      ],
    ],
    [
      'short words over long text',
      [
        ['Ort', 'Notat'],
        ['Bonn', long('We came late.')],
        ['Köln', long('So late.')],
        ['Ulm', long('No.')],
      ],
    ],
  ])('are there: %s', (_, rows) => expect(guessTable(rows).hasHeader).toBe(true));
});

test.each<[string, readonly string[][]]>([
  ['nothing', []],
  ['an empty row', [[]]],
  [
    'blank cells',
    [
      ['', ''],
      ['', ''],
    ],
  ],
  [
    'numbers',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['rows of different widths', [['a'], ['b', 'c', 'd'], []]],
])('a table of %s has options that can be taken', (_, rows) => {
  expect(tableOptions.safeParse(guessTable(rows)).success).toBe(true);
});

test('columns behind the first 500 are left out', () => {
  const wide = ['Why did you say', 'I said it freely and'].map((words) =>
    Array.from({ length: 700 }, (_, at) => `${words} ${at}${words.startsWith('Why') ? '?' : ''}`),
  );
  expect(guessTable(wide).text.at(-1)).toBe(499);
});
