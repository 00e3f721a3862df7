import { expect, it } from 'vitest';
import { importParams, TestProject } from '../project/testing/testProject';
import { saidHits } from './saidHits';

it('tells who says each hit, who says most of it first', () => {
  const project = new TestProject();
  const document = project.do('importDocuments', importParams('One', 'alpha beta gamma'));
  const [ada, bo] = ['Ada', 'Bo'].map((name) => project.do('createSpeaker', { name }));
  const says = (words: string, speaker = '') =>
    project.do('createTurn', { document, span: project.find(document, words), speaker });
  says('alpha be', ada);
  says('ta', bo);
  const block = project.state.blocks(document)[0]?.id ?? '';
  const hit = (start: number, end: number) => ({
    document,
    block,
    start,
    end,
    before: '',
    words: '',
    after: '',
  });
  const lines = [hit(0, 5), hit(6, 10), hit(11, 16), hit(7, 10)];
  const found = saidHits(project.state, { documents: [{ document, total: 4, lines }], total: 4, listed: 4 });
  expect(found.documents[0]?.lines.map(({ speakers }) => speakers)).toEqual([
    [ada],
    [ada, bo],
    undefined,
    [bo, ada],
  ]);
});
