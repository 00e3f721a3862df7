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
import { SpeakerUse } from './speakerUse';

describe('SpeakerUse', () => {
  it('counts turns, words, documents and themes of speakers, over paragraphs, and follows what changes', () => {
    const project = new TestProject();
    const one = project.do(
      'importDocuments',
      importParams('One', 'a well-known fact', 'it is', 'so they say'),
    );
    const two = project.do('importDocuments', importParams('Two', 'nobody knows'));
    const ada = project.do('createSpeaker', { name: 'Ada' });
    const bo = project.do('createSpeaker', { name: 'Bo' });
    const use = new SpeakerUse(project.state);
    const says = (document: string, from: string, to: string, speaker: string) => {
      const span = { start: project.find(document, from).start, end: project.find(document, to).end };
      use.note(project.propose('createTurn', { document, span, speaker }).diff);
    };
    says(one, 'well', 'so', ada);
    says(one, 'they', 'say', bo);
    says(two, 'nobody', 'knows', ada);
    const trust = project.do('createTheme', { name: 'Trust', parent: null });
    const tag = { document: one, span: project.find(one, 'fact'), themes: [trust] };
    use.note(project.propose('codePassage', tag).diff);
    expect(use.numbers()).toEqual({
      speakers: {
        [ada]: { turns: 2, words: 7, themes: 1, documents: 2 },
        [bo]: { turns: 1, words: 2, themes: 0, documents: 1 },
      },
      words: 9,
    });
    const { turns, ...details } = use.details(ada);
    expect(details).toEqual({
      documents: [
        { document: one, turns: 1, words: 5, of: 7 },
        { document: two, turns: 1, words: 2, of: 2 },
      ],
      themes: [{ theme: trust, codings: 1 }],
    });
    expect(turns.map(({ opening, words }) => [opening, words])).toEqual([
      ['well-known fact it is', 5],
      ['nobody knows', 2],
    ]);

    const [block] = project.state.blocks(two);
    if (block === undefined) throw new Error('no block');
    const { id, kind, marks } = block;
    use.note(
      project.propose('editText', {
        document: two,
        after: null,
        removed: [id],
        inserted: [{ id, kind, marks, text: 'nobody ever knows' }],
        caret: null,
      }).diff,
    );
    expect(use.numbers().speakers[ada]?.words).toBe(8);
    use.note(project.propose('mergeSpeakers', { from: [ada], into: bo }).diff);
    expect(use.numbers()).toEqual({
      speakers: { [bo]: { turns: 3, words: 10, themes: 1, documents: 2 } },
      words: 10,
    });
    use.note(project.propose('deleteDocuments', { documents: [one] }).diff);
    expect(use.numbers()).toEqual({
      speakers: { [bo]: { turns: 1, words: 3, themes: 0, documents: 1 } },
      words: 3,
    });
  });

  it.each([21, 22, 23])('stays equal to a count from nothing through any commands (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const state = ProjectRecords.from([testProjectRecord]);
    const context = repeatableContext();
    const use = new SpeakerUse(state);
    for (let step = 0; step < 400; step += 1) {
      const { code, params } = randomCommand(state, random, () => context.ids.next());
      const proposed = runCommand(state, code, params, context);
      if (!proposed.ok) continue;
      state.apply(proposed.value.diff);
      use.note(proposed.value.diff);
      if (random.chance(0.2)) expect(use.numbers()).toEqual(new SpeakerUse(state).numbers());
    }
    const again = new SpeakerUse(state);
    for (const { id } of state.speakers()) expect(use.details(id)).toEqual(again.details(id));
  });
});
