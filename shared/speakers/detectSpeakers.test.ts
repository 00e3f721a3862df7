import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../text/block';
import { joinBlocks } from '../text/joinBlocks';
import { detectSpeakers } from './detectSpeakers';

interface Turn {
  readonly who: string;
  readonly role: string;
  readonly says: readonly string[];
}

function read(
  text: string,
  kind: BlockKind = 'paragraph',
): { turns: Turn[]; people: string[]; confidences: number[] } {
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind, text: line, marks: [] }));
  const { people, turns } = detectSpeakers({ blocks, stated: [] });
  const whole = joinBlocks(blocks);
  const personOf = new Map(people.map((person) => [person.key, person]));
  return {
    people: people.map(({ name }) => name),
    confidences: turns.map(({ confidence }) => confidence),
    turns: turns.map(({ person, speech }) => ({
      who: personOf.get(person)?.name ?? '',
      role: personOf.get(person)?.role ?? '',
      says: speech.map(({ start, end }) => whole.slice(start, end)),
    })),
  };
}

const said = (text: string) => read(text).turns.map(({ who, says }) => [who, ...says]);

describe('quotations after a label', () => {
  test('role before the name, with quotation marks in the role and inside the speech', () => {
    const text =
      'Chairman of the Association "Living Banks" Tomas Rehor: "They built a "golden bridge" for us. It stands".';
    expect(read(text).turns).toEqual([
      {
        who: 'Tomas Rehor',
        role: 'Chairman of the Association "Living Banks"',
        says: ['They built a "golden bridge" for us. It stands'],
      },
    ]);
  });
  test('role after the name', () => {
    expect(
      read('Anna Smith, head of the archive, member of the council: “We kept all of it.”').turns,
    ).toEqual([
      { who: 'Anna Smith', role: 'head of the archive, member of the council', says: ['We kept all of it.'] },
    ]);
  });
  test('a quotation never closed ends with its paragraph and is less certain', () => {
    const found = read('Director Anna Smith: "We have begun. And we go on.\nThe meeting closed at noon.');
    expect(found.turns[0]?.says).toEqual(['We have begun. And we go on.']);
    expect(found.confidences[0]).toBeLessThan(0.95);
  });
  test('a quotation of several paragraphs, each opened again, is one turn', () => {
    expect(said('Director Anna Smith: "We have begun.\n"And we go on."\nThe end.')).toEqual([
      ['Anna Smith', 'We have begun.\n"And we go on.'],
    ]);
  });
  test.each([
    ['„…“', 'Direktorin Anna Schmidt: „Wir haben begonnen.“', 'Wir haben begonnen.'],
    ['«…»', 'Директор Анна Седова: «Мы начали „новую“ работу».', 'Мы начали „новую“ работу'],
    ['« … »', 'Anna Petit, directrice : « Nous avons commencé. »', 'Nous avons commencé.'],
    [
      'no space after the closing mark',
      'Director Anna Smith: "We have begun."Then she left.',
      'We have begun.',
    ],
  ])('marks: %s', (_, text, speech) => {
    expect(said(text).map((turn) => turn[1])).toEqual([speech]);
  });
});

describe('quotations with a verb of saying', () => {
  test.each([
    ['"We kept it," said Anna Smith, head of the archive.', ['Anna Smith', 'We kept it,']],
    ['"We kept it," Anna Smith said on Monday.', ['Anna Smith', 'We kept it,']],
    ['"We kept it," Anna Smith, head of the archive, told the council.', ['Anna Smith', 'We kept it,']],
    ['"We kept it," said Anna Smith. "All of it."', ['Anna Smith', 'We kept it,', 'All of it.']],
    ['Anna Smith said: "We kept it."', ['Anna Smith', 'We kept it.']],
    ['Anna Smith, head of the archive, said, "We kept it."', ['Anna Smith', 'We kept it.']],
    ['In reply, Dr. Anna Smith added: "We kept it."', ['Dr. Anna Smith', 'We kept it.']],
    [
      '«Мы сохранили всё, — сказала Анна Седова. — До последнего листа».',
      ['Анна Седова', 'Мы сохранили всё', 'До последнего листа'],
    ],
    ['«Мы сохранили всё», — пояснила журналистам Анна Седова.', ['Анна Седова', 'Мы сохранили всё']],
    ['Как отметила директор архива Анна Седова, «Всё сохранено».', ['Анна Седова', 'Всё сохранено']],
    ['«Бәрі сақталды», – деді қор директоры Айша Ыбырай.', ['Айша Ыбырай', 'Бәрі сақталды']],
    ['„Wir haben alles“, sagte Anna Schmidt.', ['Anna Schmidt', 'Wir haben alles']],
    [
      '« Nous avons tout, a déclaré Anna Petit, directrice du fonds. Vraiment tout. »',
      ['Anna Petit', 'Nous avons tout', 'Vraiment tout.'],
    ],
  ])('%s', (text, turn) => {
    expect(said(text)).toEqual([turn]);
  });
  test('a surname counts when the text gives the full name, in whatever place', () => {
    expect(said('Among the guests was Anna Smith.\n"We kept it," Smith said.')).toEqual([
      ['Anna Smith', 'We kept it,'],
    ]);
    expect(said('"We kept it," Smith said.')).toEqual([['Smith', 'We kept it,']]);
  });
  test('a role alone counts when it is one person’s', () => {
    const text = 'Director Anna Smith: "We kept it."\n"All of it," the director added.';
    expect(said(text).map((turn) => turn[0])).toEqual(['Anna Smith', 'Anna Smith']);
    expect(said('"All of it," the director added.')).toEqual([['the director', 'All of it,']]);
  });
});

describe('quotations that go on', () => {
  test('after the rest of the sentence, and after an adverb', () => {
    const text =
      '"We are not there yet," Mayor Helen Ost told reporters after the session. "The numbers have changed."';
    expect(said(text)).toEqual([['Helen Ost', 'We are not there yet,', 'The numbers have changed.']]);
    expect(said('„Die Brücke“, sagte Uwe Brandt weiter, „ist mehr als Beton.“')).toEqual([
      ['Uwe Brandt', 'Die Brücke', 'ist mehr als Beton.'],
    ]);
  });
  test('by he or she in the same paragraph, with less certainty; never out of nothing', () => {
    const text = '"Nobody believes it," said Peter Quay, who drives a taxi. He added: "We will see."';
    expect(said(text)).toEqual([
      ['Peter Quay', 'Nobody believes it,'],
      ['Peter Quay', 'We will see.'],
    ]);
    expect(read(text).confidences[1]).toBeLessThan(0.8);
    expect(said('He added: "We will see."')).toEqual([]);
    expect(said('"Never," said Peter Quay. Then came Anna Bell. She added: "We will see."')).toEqual([
      ['Peter Quay', 'Never,'],
      ['Anna Bell', 'We will see.'],
    ]);
  });
  test('a line that begins with a dash', () => {
    const text = 'Министр Алексей Орлов подчеркнул: «Мы успели».\n— Это не так, — возразил Орлов.';
    expect(said(text)).toEqual([
      ['Алексей Орлов', 'Мы успели'],
      ['Алексей Орлов', 'Это не так'],
    ]);
  });
});

describe('nobody speaks', () => {
  test.each([
    ['a title', 'They discussed the report "The Road Ahead: A Study" by Anna Smith.'],
    ['a slogan', 'The slogan "One river, two banks" was repeated by Anna Smith.'],
    ['a term before a name', 'What Anna Smith calls the "golden bridge" is a law.'],
    ['a list label', 'Participants: "Living Banks", "Open Data"'],
    ['an agenda', 'Agenda: opening\nTime: 10:00\nPlace: Town Hall\nContact: Anna Smith\nPhone: 12 34'],
    ['addresses', 'See https://example.org/a:b\nOr mailto: press@example.org'],
    ['indirect speech', 'Anna Smith said that the "second stage" would begin in May.'],
    ['a glossary', 'Catchment: the land that drains into a river.\nGauge: an instrument.\nWeir: a low dam.'],
    ['a heading with a colon', 'The North: A History\nChapter One: Rivers\nChapter Two: Roads'],
    [
      'a citation',
      'See Smith (2019): "Trees and Towns", p. 12.\nAbout the Harbour Trust: "A place for every voice" since 1962.',
    ],
    [
      'districts in a table',
      'North District: 4,200\nSouth District: 3,100\nNorth District: 4,400\nSouth District: 3,300',
    ],
    [
      'minutes',
      'Present: A. Moss (Chair), R. Patel\n1. Opening: The Chair opened.\nAction: R. Patel\nDecision: None.',
    ],
    ['a preposition before the name', '"Never again," said in a talk with Anna Smith the guest from abroad.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('transcripts', () => {
  test('short labels join the full one; stage directions and headings are nobody’s', () => {
    const text = `MODERATOR TOM FAIR: Good evening. (Applause.)
MAYOR ANITA BELL: Thank you.
It is late: 22:10.
[Crosstalk]
SECOND PART: THE HARBOR
BELL: I go on.
FAIR: Please.`;
    expect(said(text)).toEqual([
      ['TOM FAIR', 'Good evening.'],
      ['ANITA BELL', 'Thank you.\nIt is late: 22:10.'],
      ['ANITA BELL', 'I go on.'],
      ['TOM FAIR', 'Please.'],
    ]);
  });
  test('a record with names after a form of address', () => {
    const text = 'Mr. BROWN. Mr. President, I object.\nThe PRESIDING OFFICER. Noted.\nMr. BROWN. Thank you.';
    expect(said(text)).toEqual([
      ['Mr. BROWN', 'Mr. President, I object.'],
      ['The PRESIDING OFFICER', 'Noted.'],
      ['Mr. BROWN', 'Thank you.'],
    ]);
  });
  test('questions and answers by one letter', () => {
    expect(said('Q: When?\nA: In May.\nQ: Where?\nA: Here.').map((turn) => turn[0])).toEqual([
      'Q',
      'A',
      'Q',
      'A',
    ]);
  });
  test('names above their words, with time codes', () => {
    const text =
      'Interview 7\nAnna Smith  00:03\nGood morning.\nAt 4:30 we stop.\nSpeaker 2  00:12\nFine.\nAnna Smith  00:15\nGood.';
    expect(said(text)).toEqual([
      ['Anna Smith', 'Good morning.\nAt 4:30 we stop.'],
      ['Speaker 2', 'Fine.'],
      ['Anna Smith', 'Good.'],
    ]);
  });
  test('a role with the name in brackets, two notes behind a name', () => {
    const text = `The Secretary of State for Water (Jane Hart): I beg to move.
Sir Edward Lowe (Northmoor) (Con): Will she give way?
Jane Hart: Once.
Mr Speaker: Order.
Jane Hart: Thank you.
Mr Speaker: Order.`;
    expect(read(text).turns.slice(0, 3)).toEqual([
      { who: 'Jane Hart', role: 'Secretary of State for Water', says: ['I beg to move.'] },
      { who: 'Edward Lowe', role: 'Northmoor, Con', says: ['Will she give way?'] },
      { who: 'Jane Hart', role: 'Secretary of State for Water', says: ['Once.'] },
    ]);
  });
  test('codes of a study, initials, and surname before given name', () => {
    expect(
      said('Interviewer: And now?\nP12: Now I rest.\nInterviewer: Good.\nP12: Yes: good.').map(
        (turn) => turn[0],
      ),
    ).toEqual(['Interviewer', 'P12', 'Interviewer', 'P12']);
    expect(said('MK: When?\nRT: In sixty-one.\nMK: And he?\nRT: He stayed.').map((turn) => turn[0])).toEqual([
      'MK',
      'RT',
      'MK',
      'RT',
    ]);
    expect(said('Keller, Anna   0:03\nGood.\nOsei, Ben   0:09\nYes.\nKeller, Anna   0:12\nThen go.')).toEqual(
      [
        ['Keller, Anna', 'Good.'],
        ['Osei, Ben', 'Yes.'],
        ['Keller, Anna', 'Then go.'],
      ],
    );
  });
  test('time before the name, as chats are saved', () => {
    const text =
      '00:00:12\tAnna Keller:\tHello\n00:00:15\tBen Osei:\thi! https://example.org\n00:01:02\tAnna Keller:\tAt 10:05?';
    expect(said(text)).toEqual([
      ['Anna Keller', 'Hello'],
      ['Ben Osei', 'hi! https://example.org'],
      ['Anna Keller', 'At 10:05?'],
    ]);
  });
  test('an editor’s note between turns is nobody’s', () => {
    expect(said('SOCRATES: What?\nPHAEDRUS: This.\nNOTE: The text has a gap.\nSOCRATES: Well.')[1]).toEqual([
      'PHAEDRUS',
      'This.',
    ]);
  });
  test('given names alone need to come back', () => {
    expect(said('Marta: Hi.\nJo: Hello.\nMarta: Shall we?\nJo: Yes.').map((turn) => turn[0])).toEqual([
      'Marta',
      'Jo',
      'Marta',
      'Jo',
    ]);
    expect(said('Marta: Hi there, this is a single line.')).toEqual([]);
  });
});

describe('captions', () => {
  test('a label holds until the next; a dash without a name is somebody else', () => {
    const text =
      'ANNA SMITH: We begin.\nAnd we go on.\n[APPLAUSE]\n- JO BELL: Fine.\n- Who said that?\nNobody knows.\nSMITH: I did.';
    expect(read(text, 'caption').turns.map(({ who, says }) => [who, ...says])).toEqual([
      ['ANNA SMITH', 'We begin.', 'And we go on.'],
      ['JO BELL', 'Fine.'],
      ['ANNA SMITH', 'I did.'],
    ]);
  });
  test('stated voices, and captions without one, which go on', () => {
    const blocks = ['Good evening.', 'Thank you.', 'It rains.', '[laughter]'].map((text) => ({
      kind: 'caption' as const,
      text,
      marks: [],
    }));
    const stated = [
      { speaker: 'Ruth Hall', attribution: null, speech: [{ start: 0, end: 13 }] },
      { speaker: 'Dan Ode', attribution: null, speech: [{ start: 14, end: 24 }] },
    ];
    expect(detectSpeakers({ blocks, stated })).toEqual({
      people: [
        { key: 'p1', name: 'Ruth Hall', role: '', aliases: [], confidence: 0.98, reason: 'Named in full' },
        { key: 'p2', name: 'Dan Ode', role: '', aliases: [], confidence: 0.98, reason: 'Named in full' },
      ],
      turns: [
        {
          person: 'p1',
          attribution: null,
          speech: [{ start: 0, end: 13 }],
          confidence: 0.99,
          reason: 'Stated in the file',
        },
        {
          person: 'p2',
          attribution: null,
          speech: [
            { start: 14, end: 24 },
            { start: 25, end: 34 },
          ],
          confidence: 0.9,
          reason: 'Stated in the file; captions without a voice go on with the speaker before',
        },
      ],
    });
  });
});

describe('one person, several forms', () => {
  test('initials, capitals, form of address and surname are one; the fullest form is the name', () => {
    const text = `Director Anna Smith: "One."
A. Smith: "Two."
"Three," said Ms. Smith.
"Four," Smith added.`;
    expect(read(text).people).toEqual(['Anna Smith']);
    expect(read(text).turns).toHaveLength(4);
  });
  test('two people of one surname stay two', () => {
    expect(read('Director Anna Smith: "One."\nProfessor John Smith: "Two."').people).toEqual([
      'Anna Smith',
      'John Smith',
    ]);
  });
});

describe('names and roles as the document gives them', () => {
  const dialogue = (label: string) => `${label}: Начнём.\nКИМ: Согласен.\n${label}: Тогда к делу.\nКИМ: Да.`;
  const first = (text: string) => {
    const { who, role } = read(text).turns[0] ?? { who: '', role: '' };
    return [who, role];
  };
  test.each([
    [
      'given name, patronymic and surname',
      'Выступает Иван Петрович Бережной.\n',
      'БЕРЕЖНОЙ',
      ['Иван Петрович Бережной', ''],
    ],
    [
      'a surname that ends like a patronymic',
      'Выступает Анна Русакович.\n',
      'РУСАКОВИЧ',
      ['Анна Русакович', ''],
    ],
    [
      'that surname after a patronymic',
      'Выступает Олег Ильич Рихтерович.\n',
      'РИХТЕРОВИЧ',
      ['Олег Ильич Рихтерович', ''],
    ],
    [
      'a fuller and a shorter form of one name',
      'Выступает Иван Петрович Бережной. Иван Бережной начал.\n',
      'БЕРЕЖНОЙ',
      ['Иван Петрович Бережной', ''],
    ],
    [
      'a Kazakh name with a patronymic',
      'Сөз алған Серік Жанұзақұлы Ахметов.\n',
      'АХМЕТОВ',
      ['Серік Жанұзақұлы Ахметов', ''],
    ],
    ['a Kazakh name', 'Сөз алған Серік Ахметов.\n', 'АХМЕТОВ', ['Серік Ахметов', '']],
    [
      'the opening of a sentence before a name',
      'Жиында Серік Ахметов сөз алды.\n',
      'АХМЕТОВ',
      ['Серік Ахметов', ''],
    ],
    ['an opening before a surname', 'Вчера Ахметов приехал.\n', 'АХМЕТОВ', ['АХМЕТОВ', '']],
    [
      'a list of participants divided by semicolons',
      'Участники: Иван Петрович Бережной, глава департамента; Пётр Олегович Цой, гидролог.\n',
      'ЦОЙ',
      ['Пётр Олегович Цой', 'гидролог'],
    ],
    [
      'the last of a list of participants that begins with an office',
      'Participants: Mayor Anita Devereux, Brian Kowalski, Sade Oni-Wright\n',
      'ONI-WRIGHT',
      ['Sade Oni-Wright', ''],
    ],
    [
      'an office and a name behind another name in a list of participants',
      'Participants: Brian Kowalski, Mayor Anita Devereux, Sade Oni-Wright\n',
      'KOWALSKI',
      ['Brian Kowalski', ''],
    ],
    [
      'a role behind a name in a list of participants',
      'Participants: Brian Kowalski, Mayor of Lakeport, Sade Oni-Wright\n',
      'KOWALSKI',
      ['Brian Kowalski', 'Mayor of Lakeport'],
    ],
    [
      'a list of participants, one a line',
      'Участники\nИван Петрович Бережной — глава департамента\nMary-Anne O’Brien, hydrologist, University of Galway\n',
      'O’BRIEN',
      ['Mary-Anne O’Brien', 'hydrologist, University of Galway'],
    ],
    [
      'no role from a sentence about the person',
      'Иван Бережной, который приехал вчера, глава департамента.\n',
      'БЕРЕЖНОЙ',
      ['Иван Бережной', ''],
    ],
    [
      'no unknown role outside a list of participants',
      'Иван Бережной, весной и осенью.\n',
      'БЕРЕЖНОЙ',
      ['Иван Бережной', ''],
    ],
  ])('%s', (_, introduction, label, person) => {
    expect(first(introduction + dialogue(label))).toEqual(person);
  });
  test.each([
    [
      'Глава департамента мелиорации Иван Бережной: «Мы успели».',
      ['Иван Бережной', 'Глава департамента мелиорации'],
    ],
    ['Head of the Department Ivan Berezhnoy: “We did.”', ['Ivan Berezhnoy', 'Head of the Department']],
    ['“We did,” said Head of the Department Ivan Berezhnoy.', ['Ivan Berezhnoy', 'Head of the Department']],
    ['Yesterday Anna Smith said: “We did.”', ['Anna Smith', '']],
    ['However Anna Smith: “We did.”', ['Anna Smith', '']],
    ['Вчера Анна Седова сказала: «Мы успели».', ['Анна Седова', '']],
    ['Кездесуде Айша Жанұзақова: «Бәрі дайын».', ['Айша Жанұзақова', '']],
  ])('%s', (text, person) => {
    expect(first(text)).toEqual(person);
  });
});

describe('a quotation in a paragraph of its own after a labelled turn', () => {
  const turns = 'MODERATOR: We begin.\nBELL: Good.\nMODERATOR: Thank you.\n';
  test('is its speaker’s when nothing of the turn follows', () => {
    const quotation = '“We shall publish it,” said Ivan Berezhnoy.';
    expect(said(turns + quotation)[3]).toEqual(['Ivan Berezhnoy', 'We shall publish it,']);
    expect(said(`${turns + quotation}\nBELL: Good.`).slice(2)).toEqual([
      ['MODERATOR', 'Thank you.'],
      ['Ivan Berezhnoy', 'We shall publish it,'],
      ['BELL', 'Good.'],
    ]);
  });
  test.each([
    '“We shall publish it,” said Ivan Berezhnoy.\nAnd I agree with him.',
    'In short: “We shall publish it,” said Ivan Berezhnoy.',
    '“We shall publish it,” said Ivan Berezhnoy. I agree.',
    '“We shall publish it,” said Berezhnoy.',
  ])('stays in the turn: %s', (text) => {
    expect(said(turns + text)[2]).toEqual(['MODERATOR', `Thank you.\n${text}`]);
  });
});

test('130,000 labels are no more than can be handed over at once', () => {
  const blocks = Array.from({ length: 130_000 }, (_, at) => ({
    kind: 'paragraph' as const,
    text: at % 2 === 0 ? 'Ann: I think so.' : 'Bob: I do not.',
    marks: [],
  }));
  expect(detectSpeakers({ blocks, stated: [] }).turns.length).toBe(130_000);
});
