import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../buildReport';
import type { ReportModel } from '../../reportModel';
import { defaultReportOptions, type ReportOptions } from '../../reportOptions';
import { ReportProject } from '../../testing/reportProject';
import script from './pageScript.mjs?raw';
import { reportPage } from './reportPage';
import { scriptHash } from './scriptHash';

const now = '2026-11-23T18:00:00.000Z';
const hostile = `</script><script>alert(1)</script><img src=x onerror='x'>"&amp;\u2028.`;

const everything: ReportOptions = {
  ...defaultReportOptions,
  parts: [
    { kind: 'cover', subtitle: hostile, author: hostile },
    { kind: 'contents' },
    { kind: 'method', text: hostile },
    { kind: 'legend', descriptions: true, unused: false },
    { kind: 'people', attributes: true },
    { kind: 'documents' },
    { kind: 'excerpts', by: 'theme' },
    { kind: 'excerpts', by: 'speaker' },
    { kind: 'matrix', rows: 'themes', columns: 'speakers', values: 'codings' },
    { kind: 'chart', of: 'themesBySpeaker' },
    { kind: 'chart', of: 'coverage' },
    { kind: 'memos' },
    { kind: 'index', of: 'themes' },
    { kind: 'index', of: 'speakers' },
    { kind: 'codebook' },
  ],
};

function hardModel(): ReportModel {
  const project = new ReportProject(`Hearing ${hostile}`);
  const trust = project.theme(`Trust ${hostile}`, null, hostile);
  const water = project.theme('Water');
  const sluice = project.theme('Sluice', water);
  const ann = project.speaker(`Ann Lind ${hostile}`, 'Engineer');
  const bob = project.speaker('Bob Roy', '');
  const document = project.document(`First ${hostile}`, `${hostile}.txt`, [
    { kind: 'heading', level: 1, text: 'Opening', marks: [] },
    `Ann Lind: "The sluice is safe." ${hostile}`,
    '',
    {
      kind: 'paragraph',
      text: 'It rained. Bob Roy answered: "We were not told."',
      marks: [
        { start: 3, end: 9, kind: 'link', href: 'javascript:alert(1)' },
        { start: 11, end: 14, kind: 'link', href: 'https://example.org/?a="b"' },
      ],
    },
    { kind: 'tableRow', text: 'Ford\t214\tnot heard', marks: [] },
    { kind: 'tableRow', text: 'Mill\t3', marks: [] },
    { kind: 'quote', text: 'המים עלו באביב', marks: [] },
  ]);
  const all = project.textOf(document);
  const range = (words: string): [number, number] => [all.indexOf(words), all.indexOf(words) + words.length];
  project.turn(document, ann, range('The sluice is safe.'), range('Ann Lind'));
  project.turn(document, bob, range('We were not told.'), range('Bob Roy'));
  project.code(document, 'sluice is', 'It rained.', [trust, sluice], `Says **who**? ${hostile}\n\n- first`);
  project.code(document, 'is safe', 'safe', [sluice]);
  project.code(document, '214', 'Mill', [water]);
  project.code(document, 'עלו', 'באביב', [trust]);
  project.code(document, 'We were', 'told', [], 'No theme, a memo.');
  project.unplaced(document, `Waiting ${hostile}`, [trust], hostile);
  project.document('Second', 'two.txt', ['Nothing is coded here.']);
  return buildReport(project.state(), everything, now);
}

const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();
const tight = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, '');

describe('reportPage', () => {
  const model = hardModel();
  const html = reportPage(model);
  const { document } = parseHTML(html);
  const all = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector));

  it('draws each coding once, at its words, and tells of each passage beside the text', () => {
    const drawn = model.passages.flatMap(({ codings }, passage) =>
      codings.map(({ theme }) =>
        tight(
          all(`[data-p="${passage}"].t${theme}`)
            .map(({ textContent }) => textContent)
            .join(''),
        ),
      ),
    );
    expect(drawn).toEqual(model.passages.flatMap(({ codings, text }) => codings.map(() => tight(text))));
    const told = model.passages.map((_, passage) => {
      const notes = all(`[data-n="${passage}"]`);
      const of = (name: string) => notes.map((note) => squeezed(note.querySelector(name)?.textContent));
      const labels = notes.flatMap((note) =>
        Array.from(note.querySelectorAll('.lb'), (label) => squeezed(label.textContent)),
      );
      return { labels, said: of('.said'), cite: of('.cite') };
    });
    const trust = `A Trust ${squeezed(hostile)}`;
    const ann = `Ann Lind ${squeezed(hostile)}, Engineer`;
    const first = `First ${squeezed(hostile)}`;
    expect(told).toEqual([
      { labels: [trust, 'B1 Sluice'], said: [ann], cite: [`${first}, ¶ 1–2, turn 1`] },
      { labels: ['B1 Sluice'], said: [ann], cite: [`${first}, ¶ 1, turn 1`] },
      { labels: [], said: ['Bob Roy'], cite: [`${first}, ¶ 2, turn 2`] },
      { labels: ['B Water'], said: [''], cite: [`${first}, ¶ 3–4`] },
      { labels: [trust], said: [''], cite: [`${first}, ¶ 5`] },
    ]);
    expect(tight(document.querySelector('#n0 .memo')?.textContent)).toBe(
      tight(`Says who? ${hostile}• first`),
    );
  });

  it('has the text whole and in order', () => {
    const text = all('.t').map(({ textContent }) => tight(textContent));
    const blocks = model.documents.flatMap((each) => each.blocks);
    const numbers = /^(\d+(?=Ford)|Mill)/;
    expect(tight(text.join('')).replace(numbers, '')).toContain(tight('Ann Lind: "The sluice is safe."'));
    for (const { text: words, kind } of blocks)
      if (kind !== 'tableRow' && words.trim() !== '') expect(text).toContain(tight(words));
    const cells = all('.table td').map(({ textContent }) => textContent);
    expect(cells).toEqual(['Ford', '214', 'not heard', 'Mill', '3']);
  });

  it('lets nothing from the project become markup, and asks for nothing', () => {
    expect(all('script').map((element) => element.getAttribute('type'))).toEqual([
      'application/json',
      'module',
    ]);
    expect(all('img,iframe,object,embed,link,base,video,audio,svg')).toEqual([]);
    const attributes = all('*').flatMap((element) => Array.from(element.attributes, ({ name }) => name));
    expect(attributes.filter((name) => name.startsWith('on') || name === 'src')).toEqual([]);
    const leading = all('a').map((link) => link.getAttribute('href') ?? '');
    expect(leading.filter((href) => !href.startsWith('#'))).toEqual(['https://example.org/?a="b"']);
    expect(html).not.toMatch(/url\(|@import/);
    expect(JSON.parse(document.querySelector('#data')?.textContent ?? '').passages).toHaveLength(
      model.passages.length,
    );
  });

  it('leads every link to something that is there, once', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const anchors = all('a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });

  it('lets its own script run, and no other', () => {
    expect(scriptHash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
    expect(script).not.toMatch(/<\/script|<!--/);
    const policy = all('meta[http-equiv]').map((meta) => meta.getAttribute('content'));
    expect(policy).toEqual([
      `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    ]);
  });

  it('is the same each time, mirrored in Arabic, and has nothing to choose by where there is nothing', () => {
    expect(reportPage(model)).toBe(html);
    const arabic = reportPage({ ...model, language: 'ar' });
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    const bare = reportPage(buildReport(new ReportProject('Bare').state(), everything, now));
    expect(bare).not.toContain('<fieldset>');
  });
});
