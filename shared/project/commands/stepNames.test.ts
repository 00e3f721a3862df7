import { describe, expect, it } from 'vitest';
import { importParams, TestProject } from '../testing/testProject';

describe('a step is called by what it is about', () => {
  const project = new TestProject();
  const document = project.do('importDocuments', importParams('Hearing', 'alpha beta gamma'));
  const theme = project.do('createTheme', { name: 'Trust', parent: null });
  const speaker = project.do('createSpeaker', { name: 'Ada' });
  const passage = (words: string, themes: string[], memo?: string) =>
    project.do('codePassage', { document, span: project.find(document, words), themes, memo });

  it.each([
    [() => passage('alpha', [], 'note'), 'Write memo on “alpha”'],
    [() => theme, 'Write memo on theme “Trust”'],
    [() => speaker, 'Write memo on speaker “Ada”'],
    [() => document, 'Write memo on document “Hearing”'],
    [() => 'project', 'Write memo on the project'],
  ])('a memo (%#)', (record, label) => {
    expect(project.propose('setMemo', { record: record(), memo: 'What I think' }).label).toBe(label);
  });

  it('a list of themes that comes without passages', () => {
    const themes = [{ name: 'Rivers' }, { name: 'Mills' }];
    expect(project.propose('annotate', { themes, annotations: [] }).label).toBe('Add 2 themes');
  });

  it('a long name, cut between letters as people see them', () => {
    const name = 'e\u0301😀'.normalize('NFD').repeat(30);
    const label = project.propose('renameProject', { name: `${name} ` }).label;
    expect(label).toBe(`Rename project to “${'é😀'.repeat(23)}é…”`);
    expect(project.propose('renameProject', { name: '👩‍👩‍👧'.repeat(60) }).label).toBe(
      `Rename project to “${'👩‍👩‍👧'.repeat(47)}…”`,
    );
  });

  it('ends that are moved, a project that is renamed, turns', () => {
    const move = (annotation: string, words: string) =>
      project.propose('moveBounds', { annotation, span: project.find(document, words) }).label;
    expect(move(passage('beta', [theme]), 'beta gamma')).toBe('Move the ends of “Trust”');
    expect(move(passage('gamma', [], 'why?'), 'amma')).toBe('Move the ends of “gamma”');
    expect(project.propose('renameProject', { name: 'Mills' }).label).toBe('Rename project to “Mills”');
    const span = project.find(document, 'alpha');
    const added = project.propose('createTurn', { document, span, speaker });
    expect(added.label).toBe('Add turn of “Ada”');
    const other = project.do('createSpeaker', { name: 'Bo' });
    expect(project.propose('changeTurns', { turns: [added.subject ?? ''], speaker: other }).label).toBe(
      'Change turn to “Bo”',
    );
  });
});
