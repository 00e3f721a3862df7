import { describe, expect, it } from 'vitest';
import { spanText } from '../../text/documentText';
import { findFaults, findProjectFaults } from '../integrity';
import { importParams, paragraph, TestProject } from '../testing/testProject';

function opened(...texts: string[]) {
  const project = new TestProject();
  const document = project.do('importDocuments', importParams('One', ...texts));
  const words = (annotation: string) => {
    const record = project.state.annotation(annotation);
    return record === undefined ? null : spanText(project.state.blocks(document), record);
  };
  const theme = (name: string, parent: string | null = null) => project.do('createTheme', { name, parent });
  const tag = (text: string, ...themes: string[]) =>
    project.do('codePassage', { document, span: project.find(document, text), themes });
  return { project, document, words, theme, tag };
}

describe('themes', () => {
  it('are made with a palette colour, at the end of their siblings', () => {
    const { project, theme } = opened('text');
    const parent = theme('Economy');
    theme('Trust');
    theme('  Trade \n routes ', parent);
    const made = project.state
      .themes()
      .map(({ name, parent: above, color }) => [name, above === parent, color]);
    expect(new Set(made)).toEqual(
      new Set([
        ['Economy', false, '#3463a6'],
        ['Trade routes', true, '#b3222b'],
        ['Trust', false, '#0fb129'],
      ]),
    );
  });

  it('cannot share a name with a sibling, be nameless, or stand under themselves', () => {
    const { project, theme } = opened('text');
    const economy = theme('Economy');
    const trade = theme('Trade', economy);
    expect(project.refusal('createTheme', { name: ' economy ', parent: null }).message).toBe(
      'There is already a theme “Economy”.',
    );
    expect(project.refusal('createTheme', { name: 'TRADE', parent: economy }).message).toBe(
      'There is already a theme “Trade” under “Economy”.',
    );
    expect(project.refusal('changeTheme', { theme: trade, name: '' }).code).toBe('empty-name');
    expect(project.refusal('createTheme', { name: 'x', parent: 'nobody' })).toEqual({
      code: 'unknown-theme',
      message: 'This theme is no longer in the project. Nothing was changed.',
    });
    expect(project.refusal('moveThemes', { themes: [economy], parent: trade, before: null }).message).toBe(
      '“Economy” cannot be moved under itself.',
    );
    expect(project.refusal('moveThemes', { themes: [economy], parent: economy, before: null }).code).toBe(
      'theme-under-itself',
    );
    theme('Trade');
    expect(project.refusal('moveThemes', { themes: [trade], parent: null, before: null }).code).toBe(
      'duplicate-name',
    );
  });

  it('move before a sibling', () => {
    const { project, theme } = opened('text');
    const [a, b, c] = [theme('A'), theme('B'), theme('C')];
    project.do('moveThemes', { themes: [c], parent: null, before: a });
    expect(project.state.themes().map(({ id }) => id)).toEqual([c, a, b]);
    project.do('moveThemes', { themes: [c], parent: null, before: b });
    expect(project.state.themes().map(({ id }) => id)).toEqual([a, c, b]);
  });

  it('go with the themes under them and their codings, in one step that says so', () => {
    const { project, theme, tag } = opened('alpha beta gamma');
    const economy = theme('Economy');
    const trade = theme('Trade', economy);
    const trust = theme('Trust');
    const alpha = tag('alpha', economy, trade);
    const beta = tag('beta', trade, trust);
    const gamma = tag('gamma', economy);
    project.do('setMemo', { record: gamma, memo: 'keep' });
    const { label } = project.propose('deleteThemes', { themes: [economy] });
    expect(label).toBe('Delete theme “Economy”, 1 theme under it and 4 codings');
    expect(project.state.annotation(alpha)).toBeUndefined();
    expect(project.state.annotation(beta)?.codings.map((coding) => coding.theme)).toEqual([trust]);
    expect(project.state.annotation(gamma)).toMatchObject({ codings: [], memo: 'keep' });
    expect(project.state.themes().map(({ name }) => name)).toEqual(['Trust']);
  });
});

describe('passages', () => {
  it('are trimmed, joined with the annotation of the same span, and coded once with a theme', () => {
    const { project, document, theme, tag, words } = opened('  golden bridge, ');
    const trust = theme('Trust');
    const first = tag(' golden bridge', trust);
    expect(words(first)).toBe('golden bridge');
    const culture = theme('Culture');
    expect(tag('golden bridge', trust, culture)).toBe(first);
    expect(project.state.annotations(document)).toHaveLength(1);
    expect(project.state.annotation(first)?.codings.map((coding) => coding.theme)).toEqual([trust, culture]);
    const again = project.propose('codePassage', {
      document,
      span: project.find(document, 'golden bridge'),
      themes: [trust],
    });
    expect([again.diff, again.subject]).toEqual([[], first]);
  });

  it('keep their words and what stands around them', () => {
    const { project, theme, tag } = opened('before the golden', 'bridge after');
    const id = tag('golden', theme('Trust'));
    expect(project.state.annotation(id)?.quote).toEqual({
      head: 'golden',
      tail: '',
      length: 6,
      prefix: 'before the ',
      suffix: '\nbridge after',
    });
  });

  it('are labelled with what is added, and make a theme on the fly', () => {
    const { project, document, theme } = opened('alpha beta');
    const span = project.find(document, 'alpha');
    const [a, b, c] = [theme('A'), theme('B'), theme('C')];
    expect(project.propose('codePassage', { document, span, themes: [a, b, c] }).label).toBe(
      'Tag with “A” and 2 more',
    );
    const made = project.propose('codePassage', {
      document,
      span,
      themes: [],
      newTheme: { name: 'Trust', parent: null },
    });
    expect(made.label).toBe('Tag with “Trust”');
    expect(project.state.themes().map(({ name }) => name)).toContain('Trust');
    project.do('codePassage', {
      document,
      span: project.find(document, 'beta'),
      themes: [],
      newTheme: { name: 'trust', parent: null },
    });
    expect(project.state.themes()).toHaveLength(4);
    expect(
      project.propose('codePassage', {
        document,
        span: project.find(document, 'eta'),
        themes: [],
        memo: 'why?',
      }).label,
    ).toBe('Write memo on “eta”');
  });

  it('are refused where there are no words, or nothing is to be added', () => {
    const { project, document, theme } = opened('a  b');
    const trust = theme('Trust');
    expect(
      project.refusal('codePassage', { document, span: project.find(document, '  '), themes: [trust] })
        .message,
    ).toBe('There are no words in this passage.');
    expect(
      project.refusal('codePassage', { document, span: project.find(document, 'a'), themes: [] }).code,
    ).toBe('nothing-to-add');
    expect(
      project.refusal('codePassage', { document, span: project.find(document, 'a'), themes: ['nobody'] })
        .code,
    ).toBe('unknown-theme');
    const outside = { block: project.state.blocks(document)[0]?.id ?? '', offset: 99 };
    expect(
      project.refusal('codePassage', { document, span: { start: outside, end: outside }, themes: [trust] })
        .code,
    ).toBe('passage-outside');
  });

  it('lose one coding of several, and go with the last unless there is a memo', () => {
    const { project, theme, tag } = opened('alpha');
    const id = tag('alpha', theme('A'), theme('B'));
    const coding = () => project.state.annotation(id)?.codings[0]?.id ?? '';
    expect(project.propose('removeCoding', { annotation: id, coding: coding() }).label).toBe(
      'Remove “A” from passage',
    );
    expect(project.state.annotation(id)?.codings).toHaveLength(1);
    project.do('removeCoding', { annotation: id, coding: coding() });
    expect(project.state.annotation(id)).toBeUndefined();
  });

  it('marked for a memo alone stay while it is written anew, and go when it is left empty', () => {
    const { project, document } = opened('alpha beta');
    const span = project.find(document, 'alpha');
    const annotation = project.do('codePassage', { document, span, themes: [], memo: 'note' });
    project.do('setMemo', { record: annotation, memo: '', run: 'r' });
    expect(project.state.annotation(annotation)?.memo).toBe('');
    const { run } = project.propose('setMemo', { record: annotation, memo: '', run: 'r', left: true });
    expect([project.state.annotation(annotation), run]).toEqual([undefined, 'r']);
  });

  it('that are moved onto the words of another stay two: the other keeps its place when the first goes on', () => {
    const { project, document, theme, tag } = opened('alpha beta gamma');
    const [trust, water, other] = [theme('Trust'), theme('Water'), theme('Other')];
    const short = tag('alpha', trust);
    const long = tag('alpha beta', water);
    const before = project.state.annotation(long);
    const move = (words: string) =>
      project.do('moveBounds', { annotation: short, span: project.find(document, words) });
    expect(move('alpha beta')).toBe(short);
    expect(project.state.annotation(long)).toBe(before);

    // On one span, what is added is added once, and to the one that is meant.
    const both = { document, span: project.find(document, 'alpha beta') };
    const again = { ...both, themes: [trust], annotation: long };
    expect(project.propose('codePassage', again).diff).toEqual([]);
    expect(project.propose('codePassages', { passages: [both, both], themes: [water, trust] }).diff).toEqual(
      [],
    );
    expect(project.do('codePassage', { ...both, themes: [other], annotation: long })).toBe(long);
    const themesOf = (id: string) => project.state.annotation(id)?.codings.map((coding) => coding.theme);
    expect([themesOf(short), themesOf(long)]).toEqual([[trust], [water, other]]);

    move('alpha beta gamma');
    move('alpha');
    expect(project.state.annotation(long)?.quote.head).toBe('alpha beta');
    expect(project.state.annotation(short)?.quote.head).toBe('alpha');
    expect(findFaults(project.state, project.state.all())).toEqual([]);
  });

  it('give one coding of several bounds of its own; the memo stays on the words that it was written on', () => {
    const { project, document, theme, tag } = opened('alpha beta');
    const [trust, water] = [theme('Trust'), theme('Water')];
    const id = tag('alpha', trust, water);
    project.do('setMemo', { record: id, memo: 'note' });
    const coding = project.state.annotation(id)?.codings[1];
    const moved = { annotation: id, coding: coding?.id, span: project.find(document, 'alpha beta') };
    const { label, subject } = project.propose('moveBounds', moved);
    expect(label).toBe('Move the ends of “Water”');
    expect(project.state.annotation(subject ?? '')).toMatchObject({
      codings: [coding],
      memo: '',
      quote: { head: 'alpha beta' },
    });
    expect(project.state.annotation(id)).toMatchObject({
      codings: [{ theme: trust }],
      memo: 'note',
      quote: { head: 'alpha' },
    });
    // Alone, it takes its memo with it.
    const alone = { annotation: id, coding: project.state.annotation(id)?.codings[0]?.id };
    expect(project.do('moveBounds', { ...alone, span: project.find(document, 'beta') })).toBe(id);
    expect(project.state.annotation(id)).toMatchObject({ memo: 'note', quote: { head: 'beta' } });
    expect(project.refusal('moveBounds', { ...moved, annotation: id }).code).toBe('unknown-coding');
    expect(findFaults(project.state, project.state.all())).toEqual([]);
  });
});

describe('annotate', () => {
  it('codes many passages by theme names in one step', () => {
    const { project, document, theme } = opened('alpha beta', 'gamma');
    theme('Trust');
    const { label } = project.propose('annotate', {
      themes: [
        { name: 'Trade', parent: 'economy' },
        { name: 'Economy', color: '#AA0000' },
        { name: 'Listed' },
      ],
      annotations: [
        { document, range: { start: 0, end: 6 }, themes: ['trust', 'Trade'], memo: 'one' },
        { document, range: { start: 0, end: 5 }, themes: ['Economy'], memo: 'two' },
        { document, range: { start: 6, end: 16 }, themes: ['Listed'] },
      ],
    });
    expect(label).toBe('Annotate 3 passages');
    const [alpha, beta, ...none] = project.state.annotations(document);
    expect([none, beta?.quote.head, alpha?.memo]).toEqual([[], 'beta\ngamma', 'one\n\ntwo']);
    const names = alpha?.codings.map((coding) => project.state.theme(coding.theme)?.name);
    expect(names).toEqual(['Trust', 'Trade', 'Economy']);
    expect(alpha?.codings[0]?.origin).toBe('import');
    const trade = project.state.themes().find(({ name }) => name === 'Trade');
    expect(project.state.theme(trade?.parent ?? '')).toMatchObject({ name: 'Economy', color: '#aa0000' });
  });

  it('repeated writes neither a coding nor a memo twice', () => {
    const { project, document } = opened('alpha beta');
    const passage = { document, range: { start: 0, end: 5 }, themes: ['A'], memo: 'one\n\ntwo' };
    const params = { themes: [{ name: 'A' }], annotations: [passage] };
    project.do('annotate', params);
    expect(project.propose('annotate', params).diff).toEqual([]);
    const [annotation, ...none] = project.state.annotations(document);
    expect([none, annotation?.codings.length, annotation?.memo]).toEqual([[], 1, 'one\n\ntwo']);
  });

  it('says which annotation is at fault, and makes none', () => {
    const { project, document } = opened('alpha beta');
    const fine = { document, range: { start: 0, end: 5 }, themes: ['A'] };
    expect(
      project.refusal('annotate', {
        themes: [{ name: 'A' }],
        annotations: [fine, { ...fine, range: { start: 3, end: 99 } }],
      }).message,
    ).toBe('Annotation 2 (3–99 in “One”): This passage does not lie inside the text. Nothing was changed.');
    expect(project.state.annotations(document)).toEqual([]);
  });
});

describe('annotate refuses', () => {
  it.each([
    ['unknown-theme', [], ['Trsut']],
    ['unknown-theme', [{ name: 'A', parent: 'Z' }], []],
    ['unknown-theme', [{ name: 'A', parent: 'A' }], []],
    [
      'theme-circle',
      [
        { name: 'A', parent: 'B' },
        { name: 'B', parent: 'A' },
      ],
      [],
    ],
    ['duplicate-theme', [{ name: 'A' }, { name: 'a ', color: '#ff0000' }], []],
    [
      'ambiguous-theme',
      [{ name: 'A' }, { name: 'B' }, { name: 'C', parent: 'A' }, { name: 'C', parent: 'B' }],
      ['C'],
    ],
  ])('%s: %j', (code, themes, names) => {
    const { project, document } = opened('alpha beta');
    const annotations = [{ document, range: { start: 0, end: 5 }, themes: names, memo: 'one' }];
    const problem = project.refusal('annotate', { themes, annotations });
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(/Nothing was changed\.$/);
    expect(project.state.themes()).toEqual([]);
  });
});

describe('a theme made on the fly', () => {
  it('brings the themes above it along, and finds those that are there, in one step', () => {
    const { project, document } = opened('alpha beta');
    const code = (words: string, name: string, under: string[]) =>
      project.propose('codePassage', {
        document,
        span: project.find(document, words),
        themes: [],
        newTheme: { name, parent: null, under },
      });
    expect(code('alpha', 'Warning', ['Water', 'Flood']).label).toBe('Tag with “Warning”');
    code('beta', 'Drought', ['water']);
    const nameOf = (id: string | null) => (id === null ? null : project.state.theme(id)?.name);
    expect(
      Object.fromEntries(project.state.themes().map(({ name, parent }) => [name, nameOf(parent)])),
    ).toEqual({
      Water: null,
      Flood: 'Water',
      Warning: 'Flood',
      Drought: 'Water',
    });
    expect(project.state.themes()).toHaveLength(4);
  });
});

describe('speakers and turns', () => {
  const reviewed = (document: string, speaker: string | null = null) => ({
    people: [
      { key: 'm', speaker, name: 'Aleksandr Makarov', role: 'Director', aliases: ['Makarov', 'A. Makarov'] },
    ],
    documents: [
      {
        document,
        turns: [{ person: 'm', attribution: { start: 0, end: 7 }, speech: [{ start: 9, end: 20 }] }],
      },
    ],
  });

  it('come from the review, and replace the turns that were there', () => {
    const { project, document } = opened('Makarov: very good history');
    const { label } = project.propose('applySpeakers', reviewed(document));
    expect(label).toBe('Apply 1 speaker');
    const [makarov] = project.state.speakers();
    expect(makarov).toMatchObject({
      name: 'Aleksandr Makarov',
      role: 'Director',
      aliases: ['Makarov', 'A. Makarov'],
    });
    project.do('applySpeakers', reviewed(document, makarov?.id));
    expect(project.state.speakers()).toHaveLength(1);
    const [turn, ...others] = project.state.turns(document);
    expect(others).toEqual([]);
    expect(turn?.speech.map((span) => spanText(project.state.blocks(document), span))).toEqual([
      'very good h',
    ]);
    expect(
      project.refusal('applySpeakers', {
        ...reviewed(document),
        documents: [
          { document, turns: [{ person: 'm', attribution: null, speech: [{ start: 0, end: 99 }] }] },
        ],
      }).code,
    ).toBe('text-changed');
  });

  it('stay as the file stated them when the review leaves them as they were', () => {
    const project = new TestProject();
    const [captions] = importParams('Captions', 'Hello', 'Welcome').documents;
    if (captions === undefined) throw new Error('no document');
    const stated = { speaker: 'Makarov', attribution: null, speech: [{ start: 0, end: 5 }] };
    const document = project.do('importDocuments', { documents: [{ ...captions, turns: [stated] }] });
    const turn = (start: number, end: number) => ({
      person: 'm',
      attribution: null,
      speech: [{ start, end }],
    });
    const { people } = reviewed(document);
    project.do('applySpeakers', { people, documents: [{ document, turns: [turn(0, 5), turn(6, 13)] }] });
    expect(project.state.turns(document).map(({ origin }) => origin)).toEqual(['import', 'suggestion']);
  });

  it('that are confirmed stay as they are, and what is reviewed goes around them', () => {
    const { project, document } = opened('Makarov: very good history');
    const makarov = (start: number, end: number) => ({
      people: [{ key: 'm', speaker: null, name: 'Makarov', role: '', aliases: [] }],
      documents: [{ document, turns: [{ person: 'm', attribution: null, speech: [{ start, end }] }] }],
    });
    const span = project.find(document, 'good');
    project.do('createTurn', { document, span, speaker: null, newSpeaker: 'Somebody' });
    const byHand = project.state.turns(document);
    project.do('applySpeakers', makarov(9, 26));
    const spoken = () =>
      project.state
        .turns(document)
        .map(({ speaker, speech, confirmed }) => [
          project.state.speaker(speaker)?.name,
          speech.map((each) => spanText(project.state.blocks(document), each)),
          confirmed,
        ]);
    expect(spoken()).toEqual([
      ['Makarov', ['very', 'history'], false],
      ['Somebody', ['good'], true],
    ]);
    expect(project.state.turns(document)).toContain(byHand[0]);
    project.do('applySpeakers', { people: [], documents: [{ document, turns: [] }] });
    expect(spoken()).toEqual([['Somebody', ['good'], true]]);
  });

  it('keep their record where the review changes nothing, and say what the analyst confirmed or changed', () => {
    const { project, document } = opened('Makarov: very good history');
    project.do('applySpeakers', reviewed(document));
    const id = project.state.speakers()[0]?.id ?? null;
    const [before] = project.state.turns(document);
    const again = (change: { confirmed?: boolean; byHand?: boolean }) => {
      const params = reviewed(document, id);
      const [turn] = params.documents[0]?.turns ?? [];
      if (turn === undefined) throw new Error('no turn');
      return { ...params, documents: [{ document, turns: [{ ...turn, ...change }] }] };
    };
    expect(project.propose('applySpeakers', again({})).diff).toEqual([]);
    const { diff } = project.propose('applySpeakers', again({ confirmed: true, byHand: true }));
    expect(diff).toEqual([{ before, after: { ...before, origin: 'hand', confirmed: true } }]);
  });

  it('describe a known speaker as the review left them, in each document', () => {
    const { project, document } = opened('Makarov: very good history');
    const speaker = project.do('createSpeaker', { name: 'Makarov', role: 'Director' });
    const other = project.do('createSpeaker', { name: 'A. Makarov' });
    project.do('createTurn', { document, span: project.find(document, 'good'), speaker: other });
    const [person] = reviewed(document, speaker).people;
    if (person === undefined) throw new Error('no person');
    const described = {
      ...person,
      role: 'Director',
      affiliation: 'BISR',
      roles: { [document]: 'Acting Director' },
      color: '#112233',
      absorbed: [other],
    };
    project.do('applySpeakers', { people: [described], documents: [{ document, turns: [] }] });
    expect(project.state.speakers()).toMatchObject([
      {
        id: speaker,
        name: 'Aleksandr Makarov',
        role: 'Director',
        affiliation: 'BISR',
        roles: { [document]: 'Acting Director' },
        aliases: ['Makarov', 'A. Makarov'],
        color: '#112233',
      },
    ]);
    expect(project.state.turnCount(speaker)).toBe(1);
    const roles = { ...described, roles: { [document]: 'Director' }, absorbed: [] };
    project.do('applySpeakers', { people: [roles], documents: [{ document, turns: [] }] });
    expect(project.state.speaker(speaker)?.roles).toEqual({});
    project.do('createSpeaker', { name: 'Rusakovich' });
    const renamed = { ...described, name: 'Rusakovich', absorbed: [] };
    expect(project.refusal('applySpeakers', { people: [renamed], documents: [] }).code).toBe(
      'duplicate-name',
    );
  });

  it('are merged with their turns, names and corrections', () => {
    const { project, document, theme, tag } = opened('Makarov: very good history');
    project.do('applySpeakers', reviewed(document));
    const from = project.state.speakers()[0]?.id ?? '';
    const into = project.do('createSpeaker', { name: 'Makarov, A. A.' });
    const passage = tag('good', theme('T'));
    project.do('setPassageSpeaker', { annotation: passage, speaker: from });
    project.do('mergeSpeakers', { from: [from], into });
    expect(project.state.speakers()).toHaveLength(1);
    expect(project.state.speaker(into)).toMatchObject({
      role: 'Director',
      aliases: ['Aleksandr Makarov', 'Makarov', 'A. Makarov'],
    });
    expect(project.state.turnCount(into)).toBe(1);
    expect(project.state.annotation(passage)?.speaker).toBe(into);
    expect(project.refusal('mergeSpeakers', { from: [into], into }).code).toBe('same-speaker');
    expect(project.propose('deleteSpeakers', { speakers: [into] }).label).toBe(
      'Delete speaker “Makarov, A. A.” and 1 turn',
    );
    expect(project.state.annotation(passage)?.speaker).toBeNull();
  });

  it('of a passage are corrected, also to somebody new, and the turns stay', () => {
    const { project, document, tag, theme } = opened('Makarov: very good history');
    project.do('applySpeakers', reviewed(document));
    const passage = tag('good', theme('T'));
    const turns = project.state.turns(document);
    project.do('setPassageSpeaker', { annotation: passage, speaker: null, newSpeaker: 'Somebody' });
    const somebody = project.state.speakers().find(({ name }) => name === 'Somebody');
    expect(project.state.annotation(passage)?.speaker).toBe(somebody?.id);
    expect(project.state.turns(document)).toEqual(turns);
    const again = { annotation: passage, speaker: null, newSpeaker: 'somebody' };
    expect(project.propose('setPassageSpeaker', again)).toMatchObject({
      diff: [],
      label: 'Said by “Somebody”',
    });
    expect(project.refusal('setPassageSpeaker', { ...again, newSpeaker: ' ' }).code).toBe('empty-name');
    project.do('setPassageSpeaker', { annotation: passage, speaker: null });
    expect(project.state.annotation(passage)?.speaker).toBeNull();
  });

  it('by hand cut what other turns held of the passage', () => {
    const { project, document } = opened('Makarov: very good history');
    project.do('applySpeakers', reviewed(document));
    project.do('createTurn', {
      document,
      span: project.find(document, 'good'),
      speaker: null,
      newSpeaker: 'Somebody',
    });
    const spoken = project.state
      .turns(document)
      .map(({ speaker, speech }) => [
        project.state.speaker(speaker)?.name,
        speech.map((span) => spanText(project.state.blocks(document), span)),
      ]);
    expect(spoken).toEqual([
      ['Aleksandr Makarov', ['very', 'h']],
      ['Somebody', ['good']],
    ]);
  });
});

describe('documents', () => {
  it('come in with their turns and speakers, known people once', () => {
    const project = new TestProject();
    const [document] = importParams('Captions', 'Hello', 'Welcome').documents;
    if (document === undefined) throw new Error('no document');
    const said = (speaker: string, start: number, end: number) => ({
      speaker,
      attribution: null,
      speech: [{ start, end }],
    });
    const spoken = { ...document, turns: [said('Askar', 0, 5), said('ASKAR', 6, 13), said('', 0, 3)] };
    expect(
      project.propose('importDocuments', { documents: [spoken, { ...document, title: '' }, document] }).label,
    ).toBe('Import 3 documents');
    expect(project.state.documents().map(({ title }) => title)).toEqual([
      'Captions',
      'Captions.txt',
      'Captions',
    ]);
    expect(project.state.speakers().map(({ name }) => name)).toEqual(['Askar']);
    expect(project.state.turns(project.state.documents()[0]?.id ?? '')).toHaveLength(2);
    expect(findProjectFaults(project.state)).toEqual([]);
  });

  it('go with everything that is on them', () => {
    const { project, document, theme, tag } = opened('alpha beta');
    tag('alpha', theme('T'));
    expect(project.propose('deleteDocuments', { documents: [document] }).label).toBe(
      'Delete document “One” and 1 coding',
    );
    expect([...project.state.all()].map(({ type }) => type).sort()).toEqual(['project', 'theme']);
  });
});

describe('correcting the text', () => {
  const withTag = (text: string, tagged: string, ...others: string[]) => {
    const made = opened(text, ...others);
    const id = made.tag(tagged, made.theme('T'));
    const block = (number: number) => made.project.state.blocks(made.document)[number]?.id ?? '';
    const edit = (
      first: number,
      removed: number,
      texts: string[],
      caret: [number, number] | null = null,
      replacing?: number,
    ) => {
      const ids = Array.from({ length: removed }, (_, index) => block(first + index));
      const inserted = texts.map((now, index) => ({ ...paragraph(now), id: ids[index] ?? `new-${index}` }));
      const after = first === 0 ? null : block(first - 1);
      const position = caret && { block: inserted[caret[0]]?.id ?? '', offset: caret[1] };
      return made.project.propose('editText', {
        document: made.document,
        after,
        removed: ids,
        inserted,
        caret: position,
        ...(position && replacing !== undefined && { replacing: { ...position, offset: replacing } }),
      });
    };
    return { ...made, id, edit, now: () => made.words(id) };
  };

  it('before a passage moves it, at its edges stays outside, inside belongs to it', () => {
    const { edit, now } = withTag('the golden bridge', 'golden');
    edit(0, 1, ['in the golden bridge'], [0, 3]);
    edit(0, 1, ['in the xgolden bridge'], [0, 8]);
    edit(0, 1, ['in the xgoldeny bridge'], [0, 15]);
    expect(now()).toBe('golden');
    edit(0, 1, ['in the xgol-deny bridge'], [0, 12]);
    expect(now()).toBe('gol-den');
  });

  it('keeps the tag on what replaces a whole word, and drops it with the last letter', () => {
    const { edit, now } = withTag('the golden bridge', 'golden');
    edit(0, 1, ['the silver bridge'], [0, 10]);
    expect(now()).toBe('silver');
    expect(edit(0, 1, ['the  bridge'], [0, 4]).label).toBe('Delete text');
    expect(now()).toBeNull();
  });

  it('takes in all that is typed over selected words, and nothing that is typed behind others', () => {
    const { edit, now } = withTag('the golden bridge', 'golden');
    expect(edit(0, 1, ['the s bridge'], [0, 5], 4).label).toBe('Type');
    edit(0, 1, ['the si bridge'], [0, 6], 4);
    expect(now()).toBe('si');
    edit(0, 1, ['the si  bridge'], [0, 7], 4);
    edit(0, 1, ['the si x bridge'], [0, 8], 4);
    expect(now()).toBe('si x');
    edit(0, 1, ['the si xy bridge'], [0, 9]);
    expect(now()).toBe('si x');
    edit(0, 1, ['the si xy bridges'], [0, 17], 10);
    expect(now()).toBe('si x');
  });

  it('is called by what it does', () => {
    const { project, document, edit } = withTag('the golden bridge', 'golden');
    const block = project.state.blocks(document)[0]?.id ?? '';
    const bold = {
      ...paragraph('the golden bridge'),
      id: block,
      marks: [{ kind: 'bold' as const, start: 0, end: 3 }],
    };
    const format = { document, after: null, removed: [block], inserted: [bold], caret: null };
    const named = (changed: object) =>
      project.propose('editText', { ...format, inserted: [{ ...bold, marks: [], ...changed }] }).label;
    expect(project.propose('editText', format).label).toBe('Bold');
    expect(named({ marks: [...bold.marks, { kind: 'italic', start: 0, end: 3 }] })).toBe('Italic');
    expect(named({ marks: [{ kind: 'italic', start: 0, end: 3 }] })).toBe('Not bold');
    expect(named({ kind: 'heading', level: 2 })).toBe('Heading');
    expect(named({ kind: 'listItem', level: 0 })).toBe('List');
    expect(named({ kind: 'listItem', level: 0, ordered: true })).toBe('Numbered list');
    expect(named({ kind: 'quote' })).toBe('Quote');
    expect(project.propose('editText', { ...format, by: 'paste' }).label).toBe('Paste');
    expect(project.propose('editText', { ...format, by: 'cut' }).label).toBe('Cut');
    expect(project.propose('editText', { ...format, by: 'move' }).label).toBe('Move text');
    expect(project.propose('editText', { ...format, by: 'copy' }).label).toBe('Copy text');
    expect(edit(0, 1, ['the gold bridge']).label).toBe('Delete text');
    expect(edit(0, 1, ['the gold', ' bridge']).label).toBe('New paragraph');
    expect(edit(0, 2, ['the gold bridge']).label).toBe('Join paragraphs');
    expect(edit(0, 1, ['the golden gate bridge']).label).toBe('Type');
  });

  it('follows a passage through Enter, merging and cuts over paragraphs', () => {
    const { edit, now, project, document } = withTag('the golden bridge', 'golden bridge', 'second', 'third');
    edit(0, 1, ['the golden', ' bridge'], [1, 0]);
    expect(now()).toBe('golden\n bridge');
    edit(0, 2, ['the golden bridge'], [0, 10]);
    expect(now()).toBe('golden bridge');
    edit(0, 3, ['the golird'], [0, 7]);
    expect(now()).toBe('gol');
    expect(project.state.blocks(document).map(({ text }) => text)).toEqual(['the golird']);
  });

  it('pastes several paragraphs into a passage and describes it anew', () => {
    const { edit, now, project, id } = withTag('the golden bridge', 'golden', 'after');
    edit(0, 1, ['the gol', 'one', 'two', 'den bridge'], [3, 0]);
    expect(now()).toBe('gol\none\ntwo\nden');
    expect(project.state.annotation(id)?.quote).toMatchObject({
      head: 'gol\none\ntwo\nden',
      prefix: 'the ',
      suffix: ' bridge\nafter',
    });
  });

  it('takes a combining mark typed behind a passage in, since half a letter cannot be marked', () => {
    const { edit, now } = withTag('cafe au', 'cafe');
    edit(0, 1, ['cafe\u0301 au'], [0, 5]);
    expect(now()).toBe('cafe\u0301');
  });

  it('takes turns along, and their attribution when its words go', () => {
    const { project, document, edit } = withTag('Makarov: very good', 'very');
    project.do('applySpeakers', {
      people: [{ key: 'm', speaker: null, name: 'Makarov', role: '', aliases: [] }],
      documents: [
        {
          document,
          turns: [{ person: 'm', attribution: { start: 0, end: 7 }, speech: [{ start: 9, end: 18 }] }],
        },
      ],
    });
    edit(0, 1, ['very good'], [0, 0]);
    const turn = () => project.state.turns(document)[0];
    expect(turn()?.attribution).toBeNull();
    expect(turn()?.speech.map((span) => [span.start.offset, span.end.offset])).toEqual([[0, 9]]);
    edit(0, 1, [''], [0, 0]);
    expect(turn()).toBeUndefined();
  });

  it('writes nothing but what changed', () => {
    const { edit, project, document } = withTag('first', 'first', 'second', 'third');
    const { diff } = edit(2, 1, ['third!'], [0, 6]);
    expect(diff.map(({ after }) => after?.type)).toEqual(['block']);
    const beside = edit(1, 1, ['second!'], [0, 7]);
    expect(beside.diff.map(({ after }) => after?.type)).toEqual(['block', 'annotation']);
    const untouched = project.state.blocks(document)[0];
    edit(2, 1, ['third!'], [0, 6]);
    expect(project.state.blocks(document)[0]).toBe(untouched);
    expect(edit(2, 1, ['third!'], [0, 6]).diff).toEqual([]);
  });

  it('is refused when the text has moved on, or nothing would be left', () => {
    const { project, document } = withTag('first', 'first');
    const block = project.state.blocks(document)[0]?.id ?? '';
    const edit = { document, after: null, removed: [block], inserted: [], caret: null };
    expect(project.refusal('editText', edit).code).toBe('no-text-left');
    expect(project.refusal('editText', { ...edit, removed: ['gone'] }).code).toBe('text-moved-on');
    expect(project.refusal('editText', { ...edit, after: 'gone' }).code).toBe('text-moved-on');
    const twice = [{ ...paragraph('a'), id: document }];
    expect(project.refusal('editText', { ...edit, inserted: twice }).code).toBe('duplicate-block');
  });
});
