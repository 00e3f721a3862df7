import { ReportProject } from '@shared/report/testing/reportProject';

const counter = 'The counter-argument was heard twice and answered once. ';
const held =
  'We held that the river authority owed the villages a hearing before the sluice was closed, and that the record of the meeting, which nobody had kept, could not be replaced by the recollection of one engineer. ';

export const longName =
  'A theme whose name is long because its author wanted to say everything in the name and left nothing to the description';

/** What the tests look for in the printed pages. */
export const expected = {
  passages: [
    'owed the villages a hearing before the sluice',
    'достық — ғасырлар бойы қалыптасқан',
    'nobody had kept',
  ],
  memo: 'Сенім — «доверие». The people’s own word.',
  kazakhLetters: 'әғқңөұүһі ӘҒҚҢӨҰҮҺІ',
  speakers: ['Mara Lindqvist', 'Әсел Нұрланқызы'],
};

/** Passages one after the other in few paragraphs, over several pages: each is found by its own first and last word and its own theme. */
export const manyPassages = Array.from({ length: 110 }, (_, index) => ({
  first: `Begin${index}:`,
  last: `end${index}.`,
  theme: `Point${index}:`,
  memo: index % 3 === 0 ? 'Asked again in the afternoon.' : '',
}));

const rest = 'the sluice was closed before anybody had been asked about it';

/** A project with everything that is hard to print: overlaps, long names, memos, three scripts, lists, a table, headings. */
export function printedProject() {
  const project = new ReportProject('The river hearings');
  const trust = project.theme('Trust', null, 'Openness, predictability.');
  const record = project.theme('Keeping records', trust);
  const deep = project.theme(longName, record);
  const more = Array.from({ length: 10 }, (_, index) => project.theme(`Theme ${index + 1}`));
  const mara = project.speaker('Mara Lindqvist', 'Engineer of the river authority');
  const asel = project.speaker('Әсел Нұрланқызы', 'Сыртқы істер министрінің орынбасары');
  const document = project.document('First hearing', 'hearing.txt', [
    {
      kind: 'heading',
      level: 1,
      text: 'Opening of the session in the great hall of the river authority',
      marks: [],
    },
    `Mara Lindqvist: ${held}${counter}${held}`,
    `Әсел Нұрланқызы: ${'Біздің елдеріміздің арасындағы достық — ғасырлар бойы қалыптасқан көршілік пен өзара сенімнің жемісі. '.repeat(3)}`,
    {
      kind: 'listItem',
      level: 0,
      ordered: true,
      text: `First. ${counter}`,
      marks: [{ start: 0, end: 6, kind: 'bold' }],
    },
    { kind: 'tableRow', text: 'Lower Ford\t214\tnot heard', marks: [] },
    `Алфавит: ${expected.kazakhLetters}.`,
    held.repeat(6),
  ]);
  const text = project.textOf(document);
  const range = (from: string, to: string): [number, number] => [
    text.indexOf(from),
    text.indexOf(to, text.indexOf(from)) + to.length,
  ];
  project.turn(document, mara, range('We held', 'engineer. The counter'), range('Mara', 'Lindqvist'));
  project.turn(document, asel, range('Біздің', 'жемісі.'), range('Әсел', 'Нұрланқызы'));
  project.code(document, 'We held', 'engineer.', [trust, record]);
  project.code(document, 'owed the villages', 'sluice', [deep], 'Short memo.');
  project.code(document, 'hearing before', 'nobody had kept', more);
  project.code(document, 'достық', 'қалыптасқан', [trust], expected.memo);
  project.code(document, 'Lower Ford', 'not heard', [record], held.repeat(16));
  const paragraphs = [0, 30, 37, 81].map((from, place, starts) =>
    manyPassages
      .slice(from, starts[place + 1])
      .map(({ first, last }, index) => `${first} ${rest}${`, ${rest}`.repeat(1 + (index % 3))} ${last}`)
      .join(' '),
  );
  const second = project.document('Second hearing', 'second.txt', paragraphs);
  for (const { first, last, theme, memo } of manyPassages)
    project.code(second, first, last, [project.theme(theme)], memo);
  return project.state();
}
