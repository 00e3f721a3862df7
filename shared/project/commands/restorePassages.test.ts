import { describe, expect, it } from 'vitest';
import { spanText } from '../../text/documentText';
import { findFaults } from '../integrity';
import { importParams, TestProject } from '../testing/testProject';

/** A coded passage with a memo, in a text that says its words twice; then it is gone. */
function opened() {
  const project = new TestProject();
  const document = project.do('importDocuments', importParams('Mill', 'careful books', 'no careful books'));
  const theme = project.do('createTheme', { name: 'Books', parent: null });
  const other = project.do('createTheme', { name: 'Care', parent: null });
  const speaker = project.do('createSpeaker', { name: 'Ada' });
  const [first, second] = project.state.blocks(document);
  const span = (block: typeof first) => ({
    start: { block: block?.id ?? '', offset: block === first ? 0 : 3 },
    end: { block: block?.id ?? '', offset: block === first ? 13 : 16 },
  });
  const id = project.do('codePassage', {
    document,
    span: span(first),
    themes: [theme, other],
    memo: 'Kept **well**',
  });
  project.do('setPassageSpeaker', { annotation: id, speaker });
  const passage = project.state.annotation(id);
  if (passage === undefined) throw new Error('no passage');
  project.do('deleteAnnotation', { annotation: id });
  const there = span(second);
  const restore = () =>
    project.propose('restorePassages', { document, passages: [{ passage, span: there }], turns: [] });
  return { project, document, passage, theme, other, speaker, there, restore };
}

describe('passages that are brought back', () => {
  it('are the records they were, where their words stand now', () => {
    const { project, document, passage, there, restore } = opened();
    const { label, subject } = restore();
    expect([label, subject]).toEqual(['Bring back a passage', passage.id]);
    const back = project.state.annotation(passage.id);
    expect(back).toEqual({ ...passage, ...there, quote: back?.quote });
    expect(back?.quote).toMatchObject({ head: 'careful books', prefix: expect.stringContaining('no ') });
    expect(spanText(project.state.blocks(document), there)).toBe('careful books');
    expect(findFaults(project.state, project.state.all())).toEqual([]);
  });

  it('come without themes and speakers that are gone, and not at all when nothing is left or they are there', () => {
    const { project, document, passage, theme, speaker, there, restore } = opened();
    project.do('deleteThemes', { themes: [theme] });
    project.do('deleteSpeakers', { speakers: [speaker] });
    restore();
    expect(project.state.annotation(passage.id)).toMatchObject({
      codings: [passage.codings[1]],
      speaker: null,
      memo: passage.memo,
    });
    const again = { document, passages: [{ passage, span: there }], turns: [] };
    expect(project.refusal('restorePassages', again).code).toBe('nothing-to-bring-back');
    const bare = { ...passage, id: 'bare', codings: passage.codings.slice(0, 1), memo: '' };
    expect(
      project.refusal('restorePassages', { ...again, passages: [{ passage: bare, span: there }] }).code,
    ).toBe('nothing-to-bring-back');
  });

  it('join the passage that is there already', () => {
    const { project, document, passage, theme, there, restore } = opened();
    const known = project.do('codePassage', { document, span: there, themes: [theme], memo: 'Mine' });
    restore();
    expect(project.state.annotations(document).map(({ id }) => id)).toEqual([known]);
    const joined = project.state.annotation(known);
    expect(joined?.memo).toBe('Mine\n\nKept **well**');
    expect(joined?.codings.map((coding) => coding.theme)).toEqual([theme, passage.codings[1]?.theme]);
    expect(joined?.codings[1]).toEqual(passage.codings[1]);
  });

  it('bring their turns, which are cut out of other turns', () => {
    const { project, document, speaker, there } = opened();
    const turnOf = (id: string) => project.state.turns(document).find((turn) => turn.id === id);
    const [first, second] = project.state.blocks(document);
    const all = {
      start: { block: second?.id ?? '', offset: 0 },
      end: { block: second?.id ?? '', offset: 16 },
    };
    const turn = project.do('createTurn', {
      document,
      span: { start: { block: first?.id ?? '', offset: 0 }, end: { block: first?.id ?? '', offset: 7 } },
      speaker,
    });
    const record = turnOf(turn);
    if (record === undefined) throw new Error('no turn');
    project.do('deleteTurn', { turn });
    const other = project.do('createTurn', { document, span: all, speaker: null, newSpeaker: 'Ben' });
    project.do('restorePassages', {
      document,
      passages: [],
      turns: [{ turn: record, attribution: null, speech: [there] }],
    });
    expect(turnOf(turn)).toEqual({ ...record, speech: [there] });
    expect(turnOf(other)?.speech).toEqual([{ start: all.start, end: { block: all.start.block, offset: 2 } }]);
  });
});
