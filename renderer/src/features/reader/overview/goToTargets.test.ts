import { paragraph, TestProject } from '@shared/project/testing/testProject';
import { documentText } from '@shared/text/documentText';
import { describe, expect, it } from 'vitest';
import { goToTargets, namedTargets } from './goToTargets';

const texts = ['The hearing', 'Water comes first.', 'Then comes water again.', 'And the end of it.'];

function hearing() {
  const project = new TestProject();
  const blocks = texts.map((text, at) =>
    at === 0 ? { ...paragraph(text), kind: 'heading' as const, level: 1 } : paragraph(text),
  );
  project.do('importDocuments', {
    documents: [
      {
        title: 'Hearing',
        source: { fileName: 'Hearing.txt', format: 'txt', sha256: '0'.repeat(64), size: 1 },
        blocks,
        turns: [],
        warnings: [],
      },
    ],
  });
  const id = project.state.documents()[0]?.id ?? '';
  const theme = project.do('createTheme', { name: 'Water', parent: null });
  for (const words of ['Water comes', 'water again'])
    project.do('codePassage', {
      document: id,
      span: project.find(id, words),
      themes: [theme],
    });
  return { state: project.state, id };
}

describe('go to', () => {
  const { state, id } = hearing();
  const leadsTo = (typed: string, from = 0) =>
    goToTargets(state, id, namedTargets(state, id, from), typed).map(
      ({ name, trail = '', span }) =>
        `${name} ${trail} → ${documentText(state.blocks(id)).offsetOf(span.start)}`,
    );

  it('takes a number for a paragraph and for a share', () => {
    expect(leadsTo('3')).toEqual(['Paragraph 3 of 4 → 31', '3 % of the text  → 2']);
    expect(leadsTo('¶ 4')[0]).toBe('Paragraph 4 of 4 → 55');
    expect(leadsTo('50%')).toEqual(['50 % of the text  → 37']);
  });

  it('leads to the nearest end for a number beyond the text', () => {
    expect(leadsTo('900')).toEqual(['Paragraph 4 of 4 → 55']);
    expect(leadsTo('-5')).toEqual(['Paragraph 1 of 4 → 0']);
    expect(leadsTo('0')).toEqual(['Paragraph 1 of 4 → 0']);
    expect(leadsTo('250%')).toEqual(['100 % of the text  → 73']);
    expect(leadsTo('−1,5 %')).toEqual(['0 % of the text  → 0']);
  });

  it('puts what is called so before the end of the text', () => {
    const [heading] = namedTargets(state, id, 0);
    const named = heading ? [{ ...heading, name: 'Hearing of 2024' }] : [];
    expect(goToTargets(state, id, named, '2024').map(({ name }) => name)).toEqual([
      'Hearing of 2024',
      'Paragraph 4',
    ]);
  });

  it('finds headings, and the next passage of a theme after the place where one is, then the first again', () => {
    expect(leadsTo('HEAR')).toEqual(['The hearing Heading → 0']);
    expect(leadsTo('wat', 0)).toEqual(['Water Passage 1 of 2 → 12']);
    expect(leadsTo('wat', 12)).toEqual(['Water Passage 2 of 2 → 42']);
    expect(leadsTo('wat', 42)).toEqual(['Water Passage 1 of 2 → 12']);
  });

  it('offers everything that has a name before anything is typed', () => {
    expect(leadsTo('')).toEqual(['The hearing Heading → 0', 'Water Passage 1 of 2 → 12']);
  });
});
