import { ReportProject } from '@shared/report/testing/reportProject';

const arabic =
  'قال الوزير إن التعاون بين البلدين يقوم على الثقة المتبادلة والاحترام، وإن الحوار هو الطريق الوحيد إلى حل الخلافات القائمة منذ سنوات طويلة. ';
const chinese =
  '双方强调，上海合作组织成员国之间的信任建立在相互尊重和平等协商的基础上，任何分歧都应当通过对话解决。';
const kazakh =
  'Біздің елдеріміздің арасындағы достық — ғасырлар бойы қалыптасқан көршілік пен өзара сенімнің жемісі. ';
const hebrew =
  'השר אמר כי שיתוף הפעולה בין המדינות נשען על אמון הדדי ועל כבוד, וכי הדיאלוג הוא הדרך היחידה לפתור את המחלוקות. ';
const english =
  'The delegates came back to the question of the sluice, which nobody had answered in the morning, and asked that the record should say so. ';

/** What the tests look for in the printed pages. */
export const hardExpected = {
  layers: Array.from({ length: 40 }, (_, index) => `Layer ${String(index + 1).padStart(2, '0')}`),
  longName:
    `A name of three hundred letters ${'that goes on because everything was to be said in it '.repeat(6)}`
      .slice(0, 299)
      .trim()
      .concat('.'),
  arabic: 'التعاون بين البلدين',
  chinese: '任何分歧都应当通过对话解决',
  /** Its letters run from the left, so its paragraph does, which is Arabic but for it. */
  agency: 'Reuters',
  kazakh: 'ғасырлар бойы қалыптасқан',
  hebrew: 'שיתוף הפעולה בין המדינות',
  arabicBegin: 'قال الوزير إن',
  arabicMemo: 'الثقة كلمة مفتاح',
  hebrewMemo: 'אמון הוא מילת',
};

/** The worst case: forty layers on one paragraph, a name of 300 letters, a memo of 5,000 words, a table, three scripts, a dense page. */
export function hardProject() {
  const project = new ReportProject('Hard cases');
  const layers = hardExpected.layers.map((name) => project.theme(name));
  const long = project.theme(hardExpected.longName);
  project.speaker('Nobody yet', '');
  const minister = project.speaker('وزير الخارجية', 'المملكة');
  const delegate = project.speaker('王毅', '外交部长');
  const chair = project.speaker('Mara Lindqvist', 'Chair of the commission for rivers and sluices');
  const document = project.document('Forty layers', 'forty.txt', [
    { kind: 'heading', level: 1, text: 'Layers', marks: [] },
    `Mara Lindqvist: ${english.repeat(6)}`,
    { kind: 'tableRow', text: 'Place\tHouses\tHeard', marks: [] },
    { kind: 'tableRow', text: 'Lower Ford\t214\tnot heard', marks: [] },
    { kind: 'tableRow', text: 'Upper Ford\t87\theard twice', marks: [] },
    { kind: 'listItem', level: 0, ordered: true, text: 'First, the record.', marks: [] },
    { kind: 'listItem', level: 1, ordered: false, text: 'Kept by nobody.', marks: [] },
    { kind: 'listItem', level: 0, ordered: true, text: 'Second, the sluice.', marks: [] },
    {
      kind: 'paragraph',
      text: 'The record is kept elsewhere.',
      marks: [{ start: 4, end: 10, kind: 'link', href: 'https://example.org/record' }],
    },
    english.repeat(30),
  ]);
  project.unplaced(document, 'Words that are not there any more.', [long], 'A memo.\n\n- One\n- Two');
  const text = project.textOf(document);
  project.turn(
    document,
    chair,
    [text.indexOf('The delegates'), text.indexOf('Place')],
    [text.indexOf('Mara'), text.indexOf(': The delegates')],
  );
  const start = text.indexOf('The delegates');
  for (const [index, layer] of layers.entries())
    project.codeRange(
      document,
      [start + index * 4, start + 400 + index * 6],
      [layer],
      index % 5 === 0 ? english : '',
    );
  project.code(document, 'Lower Ford', 'not heard', [long], english.repeat(200));
  const dense = project.document('Dense', 'dense.txt', [
    english.repeat(12),
    english.repeat(12),
    english.repeat(12),
  ]);
  project.turn(dense, chair, [0, project.textOf(dense).length]);
  for (let index = 0; index < 110; index += 1)
    project.codeRange(
      dense,
      [index * 44, index * 44 + 60],
      [layers[index % 40] ?? long],
      index % 4 === 0 ? `Memo ${index}. ${english}` : '',
    );
  const east = project.document('东方与阿拉伯', 'east.txt', [
    arabic.repeat(4),
    chinese.repeat(6),
    kazakh.repeat(4),
    hebrew.repeat(4),
    `${hardExpected.agency}: ${arabic}`,
  ]);
  const words = project.textOf(east);
  project.turn(east, minister, [0, arabic.length * 4 - 1]);
  project.turn(east, delegate, [words.indexOf('双方'), words.indexOf('Біздің') - 1]);
  project.code(east, 'التعاون', 'المتبادلة', [layers[0] ?? long], 'الثقة كلمة مفتاح.');
  project.code(east, '信任', '对话解决', [layers[1] ?? long, long], '信任是关键词。');
  project.code(east, 'достық', 'қалыптасқан', [layers[2] ?? long]);
  project.code(east, 'שיתוף', 'אמון', [layers[3] ?? long], 'אמון הוא מילת מפתח.');
  return project.state();
}
