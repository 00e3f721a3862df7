import JSZip from 'jszip';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../base/seededRandom';
import { buildReport } from '../../buildReport';
import type { ReportModel } from '../../reportModel';
import { defaultReportOptions, type ReportOptions } from '../../reportOptions';
import { ReportProject } from '../../testing/reportProject';
import { themePath } from '../themePath';
import { reportDocx } from './reportDocx';
import { readDocx } from './testing/readDocx';

const now = '2026-11-23T18:00:00.000Z';
const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();

const everything: ReportOptions = {
  ...defaultReportOptions,
  footer: 'For the council',
  parts: [
    { kind: 'cover', subtitle: 'What was said', author: 'Ann Analyst' },
    { kind: 'contents' },
    { kind: 'method', text: '' },
    { kind: 'legend', descriptions: true, unused: false },
    { kind: 'people', attributes: true },
    { kind: 'documents' },
    { kind: 'excerpts', by: 'theme' },
    { kind: 'excerpts', by: 'speaker' },
    { kind: 'matrix', rows: 'themes', columns: 'speakers', values: 'codings' },
    { kind: 'chart', of: 'themesBySpeaker' },
    { kind: 'chart', of: 'speakingShare' },
    { kind: 'chart', of: 'coverage' },
    { kind: 'memos' },
    { kind: 'index', of: 'themes' },
    { kind: 'index', of: 'speakers' },
    { kind: 'codebook' },
  ],
};

function hearing() {
  const project = new ReportProject('River hearing');
  const trust = project.theme('Trust', null, 'Openness.');
  const water = project.theme('Water');
  const sluice = project.theme('Sluice', water);
  const ann = project.speaker('Ann Lind', 'Engineer');
  const bob = project.speaker('Bob Roy', '');
  const document = project.document('Hearing 1', 'hearing.txt', [
    { kind: 'heading', level: 1, text: 'Opening', marks: [] },
    'Ann Lind: "The sluice is safe."',
    '',
    'It rained. Bob Roy answered: "We were not told."',
    {
      kind: 'listItem',
      level: 0,
      ordered: true,
      text: 'First, the see page.',
      marks: [{ start: 11, end: 19, kind: 'link', href: 'https://example.org/a?b=1&c=2#d' }],
    },
    { kind: 'listItem', level: 0, ordered: true, text: 'Second.', marks: [] },
    { kind: 'tableRow', text: 'Ford\t214\tnot heard', marks: [] },
    { kind: 'tableRow', text: 'Mill\t3', marks: [] },
    { kind: 'quote', text: 'המים עלו באביב', marks: [] },
    'The record was not kept.',
  ]);
  const all = project.textOf(document);
  const range = (words: string): [number, number] => [all.indexOf(words), all.indexOf(words) + words.length];
  project.turn(document, ann, range('The sluice is safe.'), range('Ann Lind'));
  project.turn(document, bob, range('We were not told.'), range('Bob Roy'));
  project.code(
    document,
    'sluice is',
    'It rained.',
    [trust, sluice],
    'Says **who** measured it?\n\n- first\n- second',
  );
  project.code(document, 'is safe', 'safe', [sluice]);
  project.code(document, '214', 'Mill', [water]);
  project.code(document, 'עלו', 'באביב', [trust]);
  project.codeRange(document, [all.indexOf('The record') - 1, all.length], [], 'A note without a theme.');
  return project;
}

const modelOf = (project: ReportProject, options: ReportOptions = everything): ReportModel =>
  buildReport(project.state(), options, now);

describe('reportDocx', () => {
  it('has one comment for each coding, at its words, with theme, speakers, memo, author and day', async () => {
    const { comments } = await readDocx(await reportDocx(modelOf(hearing())));
    const coded = { author: 'Analyst', initials: 'A', date: '2026-11-23T09:00:00.000Z' };
    const memo = 'Says who measured it?\n•\tfirst\n•\tsecond';
    expect(comments.map(({ words, ...comment }) => ({ ...comment, words: squeezed(words ?? '') }))).toEqual([
      {
        ...coded,
        id: '0',
        says: `A Trust\nAnn Lind, Engineer\n${memo}`,
        words: 'sluice is safe." It rained.',
      },
      {
        ...coded,
        id: '1',
        says: `B1 Water › Sluice\nAnn Lind, Engineer\n${memo}`,
        words: 'sluice is safe." It rained.',
      },
      { ...coded, id: '2', says: 'B1 Water › Sluice\nAnn Lind, Engineer', words: 'is safe' },
      { ...coded, id: '3', says: 'B Water', words: '214 not heard Mill' },
      { ...coded, id: '4', says: 'A Trust', words: 'עלו באביב' },
      { ...coded, id: '5', says: 'A note without a theme.', words: 'The record was not kept.' },
    ]);
  });

  it('holds the words of every passage between the marks of each of its codings, wherever they overlap (seeds 1 to 60)', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const model = randomModel(seed);
      const { comments } = await readDocx(await reportDocx(model));
      const expected = model.passages.flatMap((passage) =>
        passage.codings.map(({ theme }) => [
          `${model.themes[theme]?.key} ${themePath(model.themes[theme] ?? raise())}`,
          squeezed(passage.text),
        ]),
      );
      const read = comments.map(({ says, words }) => [says.split('\n')[0], squeezed(words ?? '(no marks)')]);
      expect(read, `seed ${seed}`).toEqual(expected);
    }
  });

  it('gives the text back whole, in order, to who reads only words', async () => {
    const model = modelOf(hearing());
    const bytes = await reportDocx({ ...model, sections: [{ kind: 'documents' }] });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const lines = value.split('\n').map((line) => squeezed(line).replace(/^\d+ (?!November)/, ''));
    expect(lines.filter((line) => line !== '')).toEqual([
      'River hearing',
      '23 November 2026 · 1 document · 2 speakers · 4 coded passages · 5 codings',
      'Hearing 1',
      'hearing.txt',
      'Opening',
      'Ann Lind, Engineer',
      'Ann Lind: "The sluice is safe."',
      '→ Bob Roy',
      'It rained. Bob Roy answered: "We were not told."',
      'First, the see page.',
      'Second.',
      'Ford',
      '214',
      'not heard',
      'Mill',
      '3',
      'המים עלו באביב',
      'The record was not kept.',
    ]);
  });

  it('is the same bytes each time, of the moment of the report and of no other', async () => {
    const model = modelOf(hearing());
    const [first, second] = [await reportDocx(model), await reportDocx(model)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const { files } = await JSZip.loadAsync(first);
    expect(Object.values(files).map(({ date }) => date.getUTCFullYear())).toEqual(
      Object.values(files).map(() => 1980),
    );
    const { parts } = await readDocx(first);
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>River hearing</dc:title><dc:creator>Ann Analyst</dc:creator>');
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]*Z/g)).toEqual(['2026-11-23T18:00:00Z', '2026-11-23T18:00:00Z']);
  });

  it('leads every link to a place that is there, and out only to the web and to mail', async () => {
    const project = hearing();
    const bad = [{ start: 0, end: 4, kind: 'link' as const, href: 'javascript:alert(1)' }];
    project.document('Hearing 2', 'two.txt', [{ kind: 'paragraph', text: 'Here and there.', marks: bad }]);
    const { parts } = await readDocx(await reportDocx(modelOf(project)));
    const xml = parts.get('word/document.xml') ?? '';
    const found = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, name = '']) => name);
    const names = found(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g);
    const anchors = found(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g);
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const targets = [
      ...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]+)" TargetMode/g),
    ];
    expect(targets.map(([, target]) => target)).toEqual(['https://example.org/a?b=1&amp;c=2#d']);
  });

  it('lets nothing from the project become markup, nor a sign that XML cannot hold', async () => {
    const hostile = `<w:p>&amp;"'\u0001\uD800]]>`;
    const project = new ReportProject(hostile);
    const theme = project.theme(hostile, null, hostile);
    const speaker = project.speaker(hostile, hostile);
    const document = project.document(hostile, hostile, [`${hostile} and more words`]);
    project.turn(document, speaker, [0, 30]);
    project.codeRange(document, [0, 20], [theme], hostile);
    project.unplaced(document, hostile, [theme], hostile);
    const footer = { ...everything, footer: hostile, title: hostile };
    const { comments } = await readDocx(await reportDocx(modelOf(project, footer)));
    expect(comments).toHaveLength(1);
    expect(comments[0]?.says).toContain(`<w:p>&amp;"'`);
  });

  it('sets what runs from right to left so, and the whole of a report in Arabic', async () => {
    const count = async (options: ReportOptions) => {
      const { parts } = await readDocx(await reportDocx(modelOf(hearing(), options)));
      const xml = parts.get('word/document.xml') ?? '';
      return [xml.split('<w:bidi/>').length - 1, xml.split('<w:bidiVisual/>').length - 1];
    };
    expect(await count({ ...everything, parts: [{ kind: 'documents' }] })).toEqual([1, 0]);
    const [paragraphs, tables] = await count({ ...everything, language: 'ar' });
    expect(paragraphs).toBeGreaterThan(10);
    expect(tables).toBeGreaterThan(2);
  });
});

function raise(): never {
  throw new Error('no such theme');
}

/** Blocks of all kinds, some blank, and passages anywhere in them. */
function randomModel(seed: number): ReportModel {
  const random = seededRandom(seed);
  const kinds = ['paragraph', 'paragraph', 'listItem', 'quote', 'tableRow', 'tableRow', 'caption'] as const;
  const words = () =>
    Array.from({ length: random.int(1, 6) }, () => random.pick(['ab', 'cde', 'ф', '水'])).join(' ');
  const project = new ReportProject('Random');
  const themes = ['One', 'Two', 'Three'].map((name) => project.theme(name));
  const blocks = Array.from({ length: random.int(1, 9) }, () => {
    const kind = random.pick(kinds);
    const text = random.chance(0.2)
      ? ''
      : kind === 'tableRow'
        ? Array.from({ length: random.int(1, 4) }, words).join('\t')
        : words();
    const marks = text.length > 2 ? [{ start: 0, end: 2, kind: 'bold' as const }] : [];
    return { kind, text: random.chance(0.1) ? `${text} ` : text, marks };
  });
  const document = project.document('Text', 'text.txt', blocks);
  const { length } = project.textOf(document);
  for (let count = random.int(0, 8); count > 0 && length > 1; count -= 1) {
    const start = random.int(0, length - 2);
    const end = random.int(start + 1, Math.min(length, start + 30));
    project.codeRange(document, [start, end], themes.slice(random.int(0, 2)));
  }
  return modelOf(project, { ...everything, parts: [{ kind: 'documents' }] });
}
