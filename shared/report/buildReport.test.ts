import { describe, expect, it } from 'vitest';
import { buildReport } from './buildReport';
import { defaultReportOptions } from './reportOptions';
import { ReportProject } from './testing/reportProject';

const now = '2026-11-23T18:00:00.000Z';

function smallProject() {
  const project = new ReportProject('River hearing');
  const trust = project.theme('Trust', null, 'Openness.');
  const water = project.theme('Water');
  const sluice = project.theme('Sluice', water);
  const ann = project.speaker('Ann Lind', 'Engineer');
  const bob = project.speaker('Bob Roy', '');
  const text = [
    'Ann Lind: "The sluice is safe."',
    'It rained. Bob Roy answered: "We were not told."',
    'Жер — біздің анамыз.',
  ];
  const document = project.document('Hearing 1', 'hearing.txt', [
    { kind: 'heading', level: 1, text: 'Opening', marks: [] },
    ...text,
  ]);
  const all = project.textOf(document);
  const range = (words: string): [number, number] => [all.indexOf(words), all.indexOf(words) + words.length];
  project.turn(document, ann, range('The sluice is safe.'), range('Ann Lind'));
  project.turn(document, bob, range('We were not told.'), range('Bob Roy'));
  project.code(document, 'The sluice', 'safe.', [sluice], 'Says who measured it?');
  project.code(document, 'sluice is safe', 'It rained.', [trust]);
  return { project, document, themes: { trust, water, sluice } };
}

describe('buildReport', () => {
  const { project } = smallProject();
  const report = buildReport(project.state(), defaultReportOptions, now);

  it('counts what is printed', () => {
    expect(report.title).toBe('River hearing');
    expect(report.now).toBe(now);
    expect(report.totals).toEqual({ documents: 1, speakers: 2, passages: 2, codings: 2, words: 19 });
    expect(report.lanes).toBe(2);
  });

  it('lists what has no place after its document, memos only where they are wanted, and counts it nowhere', () => {
    const { project: other, document, themes } = smallProject();
    other.unplaced(document, 'The dam will hold.', [themes.sluice, themes.trust], 'Who said so?');
    other.unplaced(document, 'A note alone.', [], 'Why?');
    other.unplaced(document, 'Nothing hangs on it.', []);
    const listed = (memos: boolean) => {
      const { documents, totals } = buildReport(other.state(), { ...defaultReportOptions, memos }, now);
      expect(totals).toEqual(report.totals);
      return documents[0]?.unplaced.map(({ text, themes: of, memo }) => [text, of, memo]);
    };
    expect(listed(true)).toEqual([
      ['The dam will hold.', [0, 2], 'Who said so?'],
      ['A note alone.', [], 'Why?'],
    ]);
    expect(listed(false)).toEqual([['The dam will hold.', [0, 2], '']]);
  });

  it('lists themes as a tree with keys and patterns', () => {
    expect(
      report.themes.map(({ key, name, depth, codings, pattern }) => [key, name, depth, codings, pattern]),
    ).toEqual([
      ['A', 'Trust', 0, 1, 'solid'],
      ['B', 'Water', 0, 0, 'dashed'],
      ['B1', 'Sluice', 1, 1, 'dotted'],
    ]);
  });

  it('lists people with turns and their share of all words said', () => {
    expect(report.people.map(({ name, role, turns, share }) => ({ name, role, turns, share }))).toEqual([
      { name: 'Ann Lind', role: 'Engineer', turns: 1, share: 4 / 8 },
      { name: 'Bob Roy', role: '', turns: 1, share: 4 / 8 },
    ]);
  });

  it('cuts codings by block, numbers paragraphs, names speakers above or beside the text', () => {
    const blocks = report.documents[0]?.blocks.map(({ marks: _, index: __, level: ___, ...block }) => block);
    const plain = { bullet: '', language: null, speaker: null, codings: [], notes: [] };
    expect(blocks).toEqual([
      { ...plain, kind: 'heading', number: null, text: 'Opening' },
      {
        ...plain,
        kind: 'paragraph',
        number: 1,
        text: 'Ann Lind: "The sluice is safe."',
        speaker: { person: 0, name: 'Ann Lind', role: 'Engineer' },
        codings: [
          { passage: 0, theme: 2, lane: 0, start: 11, end: 30, opens: true },
          { passage: 1, theme: 0, lane: 1, start: 15, end: 31, opens: true },
        ],
        notes: [
          { passage: 0, at: 11, themes: [2], memo: 'Says who measured it?', speaker: null },
          { passage: 1, at: 15, themes: [0], memo: '', speaker: null },
        ],
      },
      {
        ...plain,
        kind: 'paragraph',
        number: 2,
        text: 'It rained. Bob Roy answered: "We were not told."',
        codings: [{ passage: 1, theme: 0, lane: 1, start: 0, end: 10, opens: false }],
        notes: [
          { passage: null, at: 11, themes: [], memo: '', speaker: { person: 1, name: 'Bob Roy', role: '' } },
        ],
      },
      { ...plain, kind: 'paragraph', number: 3, text: 'Жер — біздің анамыз.', language: 'kk' },
    ]);
  });

  it('gives every passage its codings, speakers, paragraphs, turns and memo, and lists it under its theme', () => {
    const coded = { by: 'Analyst', at: '2026-11-23T09:00:00.000Z' };
    const ann = [{ person: 0, name: 'Ann Lind', role: 'Engineer', share: null }];
    const common = { document: 0, language: null, speakers: ann, turns: '1', ...coded };
    expect(report.passages.map(({ id: _, codings, ...passage }) => [passage, codings])).toEqual([
      [
        {
          ...common,
          text: 'The sluice is safe.',
          start: { block: 1, at: 11 },
          end: { block: 1, at: 30 },
          word: { block: 1, at: 11 },
          paragraphs: '1',
          memo: 'Says who measured it?',
        },
        [expect.objectContaining({ theme: 2, origin: 'hand', ...coded })],
      ],
      [
        {
          ...common,
          text: 'sluice is safe."\nIt rained.',
          start: { block: 1, at: 15 },
          end: { block: 2, at: 10 },
          word: { block: 1, at: 15 },
          paragraphs: '1–2',
          memo: '',
        },
        [expect.objectContaining({ theme: 0, origin: 'hand', ...coded })],
      ],
    ]);
    expect(report.sections.at(-1)).toEqual({
      kind: 'excerpts',
      by: 'theme',
      groups: [
        { of: 0, passages: [1] },
        { of: 2, passages: [0] },
      ],
    });
  });

  it('lets a passage begin with its first word: in the next paragraph, when only a line end stands before it', () => {
    const { project: coded, document } = smallProject();
    const text = coded.textOf(document);
    const rained = text.indexOf('It rained.');
    coded.codeRange(document, [rained - 1, rained + 4], [coded.theme('Weather')]);
    const built = buildReport(coded.state(), defaultReportOptions, now);
    const theme = built.themes.length - 1;
    const passage = built.passages.findIndex(({ codings }) => codings.some((each) => each.theme === theme));
    const { word, paragraphs } = built.passages[passage] ?? { word: { block: 0, at: 0 } };
    const block = built.documents[0]?.blocks[word.block];
    expect(block?.text.slice(word.at)).toMatch(/^It rained/);
    expect(paragraphs).toBe('2');
    expect(block?.notes).toContainEqual({ passage, at: word.at, themes: [theme], memo: '', speaker: null });
    expect(block?.codings.filter((coding) => coding.theme === theme)).toMatchObject([{ opens: true }]);
  });

  it('keeps memos from the reader when they are not wanted', () => {
    const { project: coded } = smallProject();
    const options = { ...defaultReportOptions, memos: false };
    const memosIn = (built: ReturnType<typeof buildReport>) => [
      ...built.passages.map(({ memo }) => memo),
      ...built.documents.flatMap(({ blocks }) =>
        blocks.flatMap(({ notes }) => notes.map(({ memo }) => memo)),
      ),
    ];
    expect(memosIn(buildReport(coded.state(), defaultReportOptions, now)).join('')).not.toBe('');
    expect(memosIn(buildReport(coded.state(), options, now)).join('')).toBe('');
  });

  it('prints only the documents asked for, in their order, each once', () => {
    const { project: several, document } = smallProject();
    const second = several.document('Hearing 2', 'two.txt', ['Nothing coded.']);
    const options = { ...defaultReportOptions, documents: [second, document, second, 'gone'] };
    const built = buildReport(several.state(), options, now);
    expect(built.documents.map(({ title }) => title)).toEqual(['Hearing 2', 'Hearing 1']);
    expect(built.documents.map(({ blocks }) => blocks.map(({ index }) => index))).toEqual([
      [0],
      [1, 2, 3, 4],
    ]);
    expect(built.passages[0]?.word.block).toBe(2);
  });
});
