import { expect, it } from 'vitest';
import { importParams, TestProject } from '../project/testing/testProject';
import { defaultPseudonymOptions } from '../pseudonyms/pseudonymOptions';
import { pseudonymousReport } from './pseudonymousReport';
import { defaultReportOptions } from './reportOptions';

it('a report with pseudonyms holds no name, not in what was written for it either, and counts the same', () => {
  const project = new TestProject();
  const params = importParams('Kane', 'Anna Kane: We trust the river.');
  const sum = 'a1'.repeat(32);
  const document = project.do('importDocuments', {
    documents: params.documents.map((each) => ({ ...each, source: { ...each.source, sha256: sum } })),
  });
  const speaker = project.do('createSpeaker', { name: 'Anna Kane', role: 'mayor' });
  project.do('createTurn', { document, span: project.find(document, 'We trust the river.'), speaker });
  const theme = project.do('createTheme', { name: 'Trust', parent: null });
  project.do('codePassage', { document, span: project.find(document, 'Kane: We trust'), themes: [theme] });
  const { model, secrets } = pseudonymousReport(
    project.state,
    {
      ...defaultReportOptions,
      title: 'What Kane said',
      footer: 'for Anna Kane',
      language: 'ru',
      parts: [
        { kind: 'cover', subtitle: 'by Kane', author: 'Anna Kane' },
        { kind: 'method', text: 'Kane was asked' },
        { kind: 'documents' },
      ],
      filter: { all: [{ on: 'words', words: 'Kane', not: false }] },
    },
    defaultPseudonymOptions,
    '2026-11-28T00:00:00.000Z',
  );
  expect(JSON.stringify(model)).not.toMatch(/Anna|Kane/u);
  // Who has the file could tell by its sum which one it was.
  expect(JSON.stringify(model)).not.toContain(sum);
  expect(model).toMatchObject({
    title: 'What Участник 1 said',
    footer: 'for Участник 1',
    totals: { passages: 1, codings: 1, speakers: 1 },
    people: [{ name: 'Участник 1', role: 'mayor' }],
    documents: [{ title: 'Участник 1', fileName: 'Участник 1.txt' }],
  });
  expect(secrets.map(({ names }) => names)).toEqual([['Anna Kane']]);
});
