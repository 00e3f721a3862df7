import { ok, type Result, refuse } from '@shared/base/result';
import type { CommandCode } from '@shared/project/commandParams';
import { runCommand } from '@shared/project/commands';
import { importParams, TestProject } from '@shared/project/testing/testProject';
import { describe, expect, it } from 'vitest';
import { codeHits } from './codeHits';
import { previewReplacement, replaceHits } from './replaceHits';

type Project = Parameters<typeof codeHits>[0];

/** A project in memory that runs commands as the open project does. */
function hearing() {
  const project = new TestProject();
  const document = project.do(
    'importDocuments',
    importParams('Hearing', 'Water is water. Fire is not.', 'Water!'),
  );
  const theme = project.do('createTheme', { name: 'Water', parent: null });
  const blocks = project.state.blocks(document);
  const hit = (number: number, start: number, words: string) => {
    const block = blocks[number]?.id ?? '';
    return { document, block, start, end: start + words.length, words };
  };
  const open: Project = Object.assign(Object.create(null), {
    state: project.state,
    run: async (code: CommandCode, params: unknown): Promise<Result<unknown>> => {
      const proposed = runCommand(project.state, code, params, project.context);
      if (!proposed.ok) return proposed;
      const { diff, subject = null } = proposed.value;
      project.state.apply(diff);
      return ok({ seq: 1, change: diff.length === 0 ? null : { diff }, subject });
    },
  });
  return { project, open, document, theme, hit };
}

describe('tagging what was found', () => {
  it('counts what is new and what was there, and hits of one sentence once', async () => {
    const { open, theme, hit } = hearing();
    const hits = [hit(0, 0, 'Water'), hit(0, 9, 'water'), hit(1, 0, 'Water')];
    expect(await codeHits(open, hits.slice(2), 'words', { themes: [theme] })).toMatchObject(
      ok({ tagged: 1, already: 0 }),
    );
    expect(await codeHits(open, hits, 'words', { themes: [theme] })).toMatchObject(
      ok({ tagged: 2, already: 1 }),
    );
    expect(await codeHits(open, hits, 'sentence', { themes: [theme] })).toMatchObject(
      ok({ tagged: 2, already: 0 }),
    );
    expect(await codeHits(open, hits, 'words', { themes: [theme] })).toMatchObject(
      ok({ tagged: 0, already: 3 }),
    );
  });

  it('is refused where the words have moved, and where there is no passage', async () => {
    const { open, theme, hit } = hearing();
    expect(await codeHits(open, [hit(0, 1, 'Water')], 'words', { themes: [theme] })).toEqual(
      refuse(
        'text-moved-on',
        '“Water” does not stand in “Hearing” any more where it was found, so nothing was tagged. Search again.',
      ),
    );
    const spoken = await codeHits(open, [hit(0, 0, 'Water')], 'turn', { themes: [theme] });
    expect(spoken.ok ? '' : spoken.problem.code).toBe('nothing-to-code');
  });
});

describe('replacing what was found', () => {
  it('tells before what it does after', async () => {
    const { project, open, document, theme, hit } = hearing();
    const lost = project.do('codePassage', {
      document,
      span: project.find(document, 'Fire'),
      themes: [theme],
    });
    const replacements = [
      { ...hit(0, 16, 'Fire'), was: 'Fire', text: '' },
      { ...hit(1, 0, 'Water'), was: 'Water', text: 'Wine' },
    ].map(({ block, start, end, was, text }) => ({ block, start, end, was, text }));
    const before = previewReplacement(open, replacements, project.context);
    expect(project.state.annotation(lost)).toBeDefined();
    const after = await replaceHits(open, replacements);
    const effects = [before, after].map((effect) =>
      effect.ok ? [effect.value.documents, effect.value.lost.map(({ id }) => id)] : effect.problem,
    );
    expect(effects).toEqual([
      [1, [lost]],
      [1, [lost]],
    ]);
    expect(project.state.blocks(document).map(({ text }) => text)).toEqual([
      'Water is water.  is not.',
      'Wine!',
    ]);
    expect(await replaceHits(open, replacements)).toMatchObject({
      ok: false,
      problem: { code: 'text-moved-on' },
    });
  });
});
