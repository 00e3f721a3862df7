import type { CommandParams } from '@shared/project/commandParams';
import { importParams, TestProject } from '@shared/project/testing/testProject';
import { spanText } from '@shared/text/documentText';
import { describe, expect, it } from 'vitest';
import { carryPassages } from './carryPassages';

type TextEdit = CommandParams<'editText'>;

/** A text with a coded passage that another speaker’s turn holds; both go with the first paragraph’s words. */
function opened() {
  const project = new TestProject();
  const { state } = project;
  const document = project.do('importDocuments', importParams('Mill', 'Ada kept books.', 'It stood.', 'End'));
  const theme = project.do('createTheme', { name: 'Books', parent: null });
  const passage = project.do('codePassage', {
    document,
    span: project.find(document, 'kept books'),
    themes: [theme],
  });
  const turn = project.do('createTurn', {
    document,
    span: project.find(document, 'kept books.'),
    speaker: null,
    newSpeaker: 'Ada',
  });
  /** Sets the words of a block, as cutting or pasting does. */
  const edit = (number: number, text: string, offset: number, by: TextEdit['by'], in_ = document) => {
    const blocks = state.blocks(in_);
    const block = blocks[number];
    if (block === undefined) throw new Error('no such block');
    const { id, kind, marks } = block;
    const params: TextEdit = {
      document: in_,
      after: blocks[number - 1]?.id ?? null,
      removed: [id],
      inserted: [{ id, kind, text, marks }],
      caret: { block: id, offset },
      run: `${by}-${number}`,
      by,
    };
    const moved = carryPassages(state, params);
    project.do('editText', params);
    const restored = moved();
    if (restored !== null) project.do('restorePassages', restored);
    return restored;
  };
  /** Who says what, in no order. */
  const said = (of = document) =>
    state
      .turns(of)
      .flatMap(({ speaker, speech }) =>
        speech.map((span) => `${state.speaker(speaker)?.name}: ${spanText(state.blocks(of), span)}`),
      );
  const words = (id: string, of = document) => {
    const annotation = state.annotation(id);
    return annotation && spanText(state.blocks(of), annotation);
  };
  return { project, state, document, passage, turn, edit, words, said };
}

describe('words that are cut and pasted elsewhere', () => {
  it('take their passages and turns along, as what they were, in the step of the paste', () => {
    const { state, document, passage, turn, edit, words, said } = opened();
    const before = state.annotation(passage);
    edit(0, 'Ada.', 3, 'cut');
    expect(state.annotation(passage)).toBeUndefined();
    const restored = edit(1, 'It kept books stood.', 13, 'paste');
    // The stop stayed, and the turn with it; the words that went are its speaker's still.
    expect(restored).toMatchObject({ run: 'paste-1', passages: [{ passage: before }] });
    expect(said().toSorted()).toEqual(['Ada: .', 'Ada: kept books']);
    expect(words(passage)).toBe('kept books');
    expect(state.annotation(passage)?.codings).toEqual(before?.codings);

    edit(1, 'It stood.', 2, 'cut');
    edit(0, '', 0, 'cut');
    expect(edit(2, ' kept books', 11, 'paste')).toBeNull();
    expect(state.turns(document).map(({ id }) => id)).not.toContain(turn);
  });

  it.each([
    ['cut', 'paste'],
    ['move', 'move'],
  ] as const)('take a whole turn along (%s, %s)', (out, in_) => {
    const { state, document, turn, passage, edit, words } = opened();
    edit(0, 'Ada', 3, out);
    edit(2, 'End kept books.', 15, in_);
    expect(words(passage)).toBe('kept books');
    const [back] = state.turns(document);
    expect(back?.id).toBe(turn);
    expect(back?.speech.map((span) => spanText(state.blocks(document), span))).toEqual(['kept books.']);
  });

  it('bring them once only, and only when nothing else was pasted', () => {
    const { state, document, passage, edit } = opened();
    edit(0, 'Ada', 3, 'cut');
    expect(edit(2, 'It is said that somebody kept books. kept books.', 48, 'paste')).toBeNull();
    expect(edit(1, 'It kept books. stood.', 14, 'paste')).not.toBeNull();
    expect(edit(0, 'Ada kept books.', 15, 'paste')).toBeNull();
    expect(state.annotations(document).map(({ id }) => id)).toEqual([passage]);
  });

  it('take them into another document', () => {
    const { project, state, passage, edit, words } = opened();
    const other = project.do('importDocuments', importParams('Other', 'Here:'));
    edit(0, 'Ada', 3, 'cut');
    edit(0, 'Here: kept books.', 17, 'paste', other);
    expect(words(passage, other)).toBe('kept books');
    expect(state.annotation(passage)?.document).toBe(other);
  });

  /** Ada says the first paragraph, Ben the second. */
  function spoken() {
    const made = opened();
    const { project, document, turn } = made;
    project.do('deleteTurn', { turn });
    for (const [words, newSpeaker] of [
      ['Ada kept books.', 'Ada'],
      ['It stood.', 'Ben'],
    ] as const)
      project.do('createTurn', { document, span: project.find(document, words), speaker: null, newSpeaker });
    return made;
  }

  it('stay what their speaker says, in the midst of what another says too', () => {
    const { edit, said } = spoken();
    edit(0, 'Ada.', 3, 'move');
    edit(1, 'It kept books stood.', 13, 'move');
    expect(said().toSorted()).toEqual(['Ada: Ada.', 'Ada: kept books', 'Ben: It', 'Ben: stood.']);
  });

  it('go on what their speaker says when they come to touch it, and are nobody else’s where nobody speaks', () => {
    const { edit, said } = spoken();
    edit(0, 'Ada.', 3, 'cut');
    edit(0, ' kept booksAda.', 11, 'paste');
    expect(said()).toEqual(['Ada: kept booksAda.', 'Ben: It stood.']);
    edit(0, 'Ada.', 0, 'cut');
    expect(edit(0, 'A kept booksda.', 12, 'paste')?.turns).toEqual([]);
    expect(said()).toEqual(['Ada: A kept booksda.', 'Ben: It stood.']);
    edit(0, 'Ada.', 1, 'cut');
    edit(2, 'End kept books', 14, 'paste');
    expect(said()).toEqual(['Ada: Ada.', 'Ben: It stood.', 'Ada: kept books']);
  });

  it('take the parts of several turns along, each as its speaker’s, into another document', () => {
    const { project, state, document, said } = spoken();
    const other = project.do('importDocuments', importParams('Other', 'Here:'));
    const [one, two] = state.blocks(document);
    if (!one || !two) throw new Error('no blocks');
    const run = (params: TextEdit) => {
      const moved = carryPassages(state, params);
      project.do('editText', params);
      const restored = moved();
      if (restored !== null) project.do('restorePassages', restored);
    };
    const paragraph = { kind: 'paragraph' as const, marks: [] };
    const caret = { block: one.id, offset: 9 };
    run({
      document,
      after: null,
      removed: [one.id, two.id],
      inserted: [{ ...paragraph, id: one.id, text: 'Ada kept stood.' }],
      caret,
      by: 'cut',
    });
    const [here] = state.blocks(other);
    const inserted = [
      { ...paragraph, id: here?.id ?? '', text: 'Here:books.' },
      { ...paragraph, id: 'new', text: 'It ' },
    ];
    const there = { block: 'new', offset: 3 };
    run({ document: other, after: null, removed: [here?.id ?? ''], inserted, caret: there, by: 'paste' });
    expect(said()).toEqual(['Ada: Ada kept ', 'Ben: stood.']);
    expect(said(other)).toEqual(['Ada: books.', 'Ben: It']);
  });
});
