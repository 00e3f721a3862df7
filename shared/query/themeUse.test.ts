import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/seededRandom';
import { runCommand } from '../project/commands';
import { ProjectRecords } from '../project/projectRecords';
import { randomCommand } from '../project/testing/randomCommand';
import {
  importParams,
  repeatableContext,
  TestProject,
  testProjectRecord,
} from '../project/testing/testProject';
import { themeQuotations } from './themeQuotations';
import { ThemeUse } from './themeUse';

describe('ThemeUse', () => {
  it('counts codings, documents and speakers of themes, and lists their passages with who says them', () => {
    const project = new TestProject();
    const one = project.do('importDocuments', importParams('One', 'alpha beta gamma'));
    const two = project.do('importDocuments', importParams('Two', 'alpha delta'));
    const trust = project.do('createTheme', { name: 'Trust', parent: null });
    const tag = (document: string, words: string) =>
      project.do('codePassage', { document, span: project.find(document, words), themes: [trust] });
    const alpha = tag(one, 'alpha');
    tag(one, 'beta gamma');
    const use = new ThemeUse(project.state);
    expect(use.numbers()).toEqual({ [trust]: { codings: 2, documents: 1, speakers: 0 } });

    const speaks = (document: string, words: string, name: string) => {
      const { diff } = project.propose('createTurn', {
        document,
        span: project.find(document, words),
        speaker: null,
        newSpeaker: name,
      });
      use.note(diff);
    };
    speaks(one, 'alpha beta', 'Ada');
    speaks(one, 'gamma', 'Bo');
    expect(use.numbers()[trust]).toEqual({ codings: 2, documents: 1, speakers: 2 });
    const { diff } = project.propose('codePassage', {
      document: two,
      span: project.find(two, 'delta'),
      themes: [trust],
    });
    use.note(diff);
    expect(use.numbers()[trust]).toEqual({ codings: 3, documents: 2, speakers: 2 });

    const [ada, bo] = project.state.speakers().map(({ id }) => id);
    use.note(project.propose('setMemo', { record: alpha, memo: 'note' }).diff);
    expect(themeQuotations(project.state, trust).map(({ annotation: _, ...rest }) => rest)).toEqual([
      { document: one, words: 'alpha', goesOn: false, speakers: [{ speaker: ada, share: 1 }], hasMemo: true },
      {
        document: one,
        words: 'beta gamma',
        goesOn: false,
        speakers: [
          { speaker: bo, share: 0.5 },
          { speaker: ada, share: 0.4 },
        ],
        hasMemo: false,
      },
      { document: two, words: 'delta', goesOn: false, speakers: [], hasMemo: false },
    ]);
    expect(themeQuotations(project.state, trust, bo)).toHaveLength(1);
    use.note(project.propose('deleteDocuments', { documents: [one] }).diff);
    expect(use.numbers()[trust]).toEqual({ codings: 1, documents: 1, speakers: 0 });
    use.note(project.propose('deleteThemes', { themes: [trust] }).diff);
    expect(use.numbers()).toEqual({});
  });

  it.each([11, 12, 13])('stays equal to a count from nothing through any commands (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const state = ProjectRecords.from([testProjectRecord]);
    const context = repeatableContext();
    const use = new ThemeUse(state);
    for (let step = 0; step < 400; step += 1) {
      const { code, params } = randomCommand(state, random, () => context.ids.next());
      const proposed = runCommand(state, code, params, context);
      if (!proposed.ok) continue;
      state.apply(proposed.value.diff);
      use.note(proposed.value.diff);
      if (random.chance(0.2)) expect(use.numbers()).toEqual(new ThemeUse(state).numbers());
    }
  });
});
