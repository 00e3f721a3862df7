import { expect, it } from 'vitest';
import { citation } from './citation';
import { quotation } from './quotation';
import { ReportProject } from './testing/reportProject';

const project = new ReportProject('River');
const ann = project.speaker('Ann Lind', 'Engineer');
const bob = project.speaker('Bob Roy', '');
const blocks = [
  { kind: 'heading' as const, level: 1, text: 'Opening', marks: [] },
  'Ann Lind: The <sluice> is safe.',
  'Bob Roy: We were not told.',
];
const document = project.document('First hearing', 'a.txt', blocks, { date: '2022-09-27' });
const text = project.textOf(document);
const range = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
project.turn(document, ann, range('The <sluice> is safe.'), range('Ann Lind'));
project.turn(document, bob, range('We were not told.'), range('Bob Roy'));
const passage = project.code(document, 'The <sluice>', 'safe.', []);
const both = project.code(document, 'is safe', 'We were', []);
const heading = project.code(document, 'Opening', 'Opening', []);
const state = project.state();

const quote = (id: string, speaker: string | null = null) => {
  const annotation = state.annotation(id);
  return annotation === undefined ? null : quotation(state, document, { ...annotation, speaker }, 'en');
};

it('is the words, who says them and where they stand', () => {
  expect(quote(passage)).toEqual({
    plain: '“The <sluice> is safe.” — Ann Lind, Engineer, in: First hearing (27 September 2022), turn 1, ¶ 1',
    html: '<blockquote><p>The &lt;sluice&gt; is safe.</p></blockquote><p>— Ann Lind, Engineer, in: First hearing (27 September 2022), turn 1, ¶ 1</p>',
  });
});

it('names all who speak, whoever is said by hand to, or nobody', () => {
  const source = 'First hearing (27 September 2022)';
  expect(quote(both)?.plain).toContain(`— Ann Lind, Engineer; Bob Roy, in: ${source}, turn 1–2, ¶ 1–2`);
  expect(quote(both, ann)?.plain).toContain(`— Ann Lind, Engineer, in: ${source}, turn 1–2, ¶ 1–2`);
  expect(quote(both)?.html).toContain('<blockquote><p>is safe.</p><p>Bob Roy: We were</p></blockquote>');
  expect(quote(heading)?.plain).toBe(`“Opening” — ${source}`);
});

it('is not there when its words are not', () => {
  const gone = { block: 'gone', offset: 0 };
  expect(quotation(state, document, { start: gone, end: gone, speaker: null }, 'en')).toBeNull();
});

it.each(['de', 'fr', 'kk', 'zh'] as const)('is written as %s has it', (language) => {
  const cited = {
    speakers: [{ name: 'Ann', role: '' }],
    title: 'T',
    date: '2022-09-27',
    turns: '3',
    paragraphs: '7–9',
  };
  expect(citation(cited, language)).toMatch(/^Ann, .*T \(.*2022.*\), .*3, .*7–9$/);
});
