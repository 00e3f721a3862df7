import { describe, expect, it } from 'vitest';
import { buildReport } from '../buildReport';
import type { ReportModel } from '../reportModel';
import { defaultReportOptions } from '../reportOptions';
import { ReportProject } from '../testing/reportProject';
import { reportHtml } from './reportHtml';

const hostile = `<script>alert(1)</script><img src=x onerror='x'>"&amp;`;
const words = 'We held that the river authority owed the villages a hearing before the sluice was closed.';

function modelOf(text: string) {
  const project = new ReportProject(`Title ${hostile}`);
  const outer = project.theme(`Theme ${hostile}`, null, hostile);
  const inner = project.theme('Inner');
  const speaker = project.speaker(`Speaker ${hostile}`, hostile);
  const document = project.document(`Document ${hostile}`, `${hostile}.txt`, [text]);
  project.turn(document, speaker, [0, text.length]);
  project.codeRange(document, [3, 60], [outer], `Memo ${hostile}`);
  project.codeRange(document, [20, text.length], [inner]);
  project.unplaced(document, `Waiting ${hostile}`, [outer], `Memo ${hostile}`);
  return buildReport(project.state(), { ...defaultReportOptions }, '2026-11-23T18:00:00.000Z');
}

/** The same without passages that have no place. */
const emptied = (model: ReportModel): ReportModel => ({
  ...model,
  documents: model.documents.map((document) => ({ ...document, unplaced: [] })),
});

const textOf = (html: string) => html.replace(/<br>/g, '').replace(/<[^>]*>/g, '');

/** A note with what is in it: parts, and parts of these. */
const note =
  /<span class="note"[^>]*>(?:<span[^>]*>(?:<span[^>]*>[^<]*<\/span>|<(?!\/?span)[^>]*>|[^<])*<\/span>)*<\/span>/g;

describe('reportHtml', () => {
  it('says under the title of a document of when and where it is, and reads Latin letters in its language', () => {
    const project = new ReportProject('Harbour');
    const known = { date: '2022-09-27', provenance: `The <Times>`, language: 'de' };
    project.document('Das Moor', 'moor.txt', ['Das Moor ist nass.', '沼泽很湿。', 'Болото мокрое.'], known);
    project.document('Plain', 'plain.txt', ['The mill.']);
    const model = buildReport(project.state(), { ...defaultReportOptions }, '2026-11-23T18:00:00.000Z');
    const html = reportHtml(model, {});
    const under = Array.from(html.matchAll(/<p class="src">(.*?)<\/p>/g), ([, line]) => line);
    expect(under).toEqual(['27 September 2022 · The &lt;Times&gt; · moor.txt', 'plain.txt']);
    const languages = model.documents.map(({ blocks }) => blocks.map(({ language }) => language));
    expect(languages).toEqual([['de', null, 'ru'], [null]]);
  });

  it('lets nothing from the project become markup', () => {
    const model = modelOf(`${hostile} ${words}`);
    const html = reportHtml(model, { lines: new Map([[0, [0, 40, 80]]]) });
    expect(html).not.toMatch(/<script|<img|onerror='|"&amp;"/);
    const names = new Set(Array.from(html.matchAll(/<([a-z0-9]+)/g), (match) => match[1]));
    for (const never of ['script', 'img', 'iframe', 'object', 'link', 'base', 'form'])
      expect(names).not.toContain(never);
  });

  it('lists passages without a place after the text of their document, with themes and memo', () => {
    const html = reportHtml(modelOf(words), {});
    const section = /<section class="unplaced">.*?<\/section>/s.exec(html)?.[0] ?? '';
    expect(textOf(section)).toMatch(/^Passages without a place.*Waiting .*A Theme .*Memo Memo /s);
    expect(reportHtml(emptied(modelOf(words)), {})).not.toContain('unplaced"');
  });

  it('sets the same words with and without stripes, each once and in order', () => {
    const model = modelOf(words);
    const set = reportHtml(model, { lines: new Map([[0, [0, 30, 61]]]) });
    const paragraph = /<p class="b .*?<\/p>/s.exec(set)?.[0] ?? '';
    const bare = paragraph.replace(note, '').replace(/<span class="k .*?<\/span><\/span>/gs, '');
    expect(textOf(bare).replace(/^1/, '')).toBe(words);
  });

  it('draws one stripe for each coding on the lines it covers', () => {
    const model = modelOf(words);
    const html = reportHtml(model, { lines: new Map([[0, [0, 10, 30, 61]]]) });
    const runs = html.split(/<span class="r[" ]/).slice(1);
    const stripes = runs.map((run) =>
      [...run.matchAll(/class="s l(\d) t(\d)"/g)].map((match) => `${match[1]}${match[2]}`),
    );
    // Passage 3–60 is on the first three lines, 20–end on all but the first.
    expect(stripes).toEqual([['00'], ['00', '11'], ['11']]);
  });

  it('sets what is Hebrew or Arabic from the right, with its stripes and notes where they always are', () => {
    const model = modelOf('המים עלו באביב, said Anna, ואיש לא הוזהר מפני השיטפון הגדול ביותר מאז 1926.');
    const html = reportHtml(model, { lines: new Map([[0, [0, 30, 61]]]) });
    expect(html).toMatch(/<p class="b paragraph"><span class="n">1<\/span><span class="t" dir="rtl"/);
    expect(html).toMatch(/<blockquote class="q t0" dir="rtl"/);
    expect(html).toContain('.k,.note{direction:ltr}');
    expect(reportHtml(modelOf(words), {})).not.toContain('dir="rtl"');
  });

  it('keeps room for page numbers until they are known', () => {
    const model = modelOf(words);
    expect(reportHtml(model, {})).toContain('<span class="pg">000</span>');
    const pages = new Map([
      ['b0-0', 7],
      ['d0', 7],
      ['s4', 12],
    ]);
    const html = reportHtml(model, { pages });
    expect(html).not.toContain('000</span>');
    expect(html).toContain('<span class="pg">12</span>');
  });
});
