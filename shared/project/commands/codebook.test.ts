import { describe, expect, it } from 'vitest';
import { findFaults, findProjectFaults } from '../integrity';
import type { ThemeRecord } from '../records';
import { importParams, recordsById, TestProject } from '../testing/testProject';
import { codebookLines, namesAbove } from '../themeTree';

const words = 'alpha beta gamma delta epsilon';

function opened() {
  const project = new TestProject();
  const document = project.do('importDocuments', importParams('One', words));
  const { state } = project;
  const theme = (name: string, parent: string | null = null) => project.do('createTheme', { name, parent });
  const tag = (text: string, ...themes: string[]) =>
    project.do('codePassage', { document, span: project.find(document, text), themes });
  /** The codebook as lines of indented names. */
  const tree = () =>
    codebookLines(state.themes()).map(({ theme: { name }, depth }) => `${'  '.repeat(depth)}${name}`);
  const themesOf = (annotation: string) =>
    state.annotation(annotation)?.codings.map((coding) => state.theme(coding.theme)?.name);
  const faults = () => [...findFaults(state, state.all()), ...findProjectFaults(state)];
  const named = (name: string) => state.themes().find((each) => each.name === name);
  return { project, state, document, theme, tag, tree, themesOf, faults, named };
}

describe('mergeThemes', () => {
  it('unites codings, folds duplicates and keeps all that is written, as one step', () => {
    const { project, state, theme, tag, themesOf, faults } = opened();
    const [trust, faith, hope] = [theme('Trust'), theme('Faith'), theme('Hope')];
    project.do('changeTheme', { theme: trust, description: 'one', inclusion: 'when' });
    project.do('changeTheme', { theme: faith, description: 'two', pinned: true });
    project.do('setMemo', { record: hope, memo: 'why' });
    const both = tag('alpha', faith, trust, hope);
    const lone = tag('beta', hope);
    const before = recordsById(state);
    const step = project.propose('mergeThemes', { from: [faith, hope, faith, trust], into: trust });
    expect(step.label).toBe('Merge 2 themes into “Trust”');
    expect(step.subject).toBe(trust);
    expect([themesOf(both), themesOf(lone)]).toEqual([['Trust'], ['Trust']]);
    expect(state.theme(trust)).toMatchObject({
      description: 'one\n\ntwo',
      inclusion: 'when',
      memo: 'why',
      pinned: true,
    });
    expect(state.codingCount(trust)).toBe(2);
    expect(faults()).toEqual([]);
    state.apply(step.diff.map((change) => ({ before: change.after, after: change.before })));
    expect(recordsById(state)).toEqual(before);
  });

  it('keeps the coding that was there first, by whom and when', () => {
    const { project, state, theme, tag } = opened();
    const [a, b] = [theme('A'), theme('B')];
    const passage = tag('alpha', b);
    const first = state.annotation(passage)?.codings[0];
    tag('alpha', a);
    project.do('mergeThemes', { from: [b], into: a });
    expect(state.annotation(passage)?.codings).toEqual([{ ...first, theme: a }]);
  });

  it('brings the themes under it along, and merges those of one name as deep as they go', () => {
    const { project, state, theme, tag, tree, themesOf, faults } = opened();
    const economy = theme('Economy');
    const trade = theme('Trade', economy);
    theme('Ports', trade);
    const business = theme('Business');
    const other = theme('trade', business);
    const ports = theme('PORTS', other);
    theme('Rail', other);
    theme('Tax', business);
    const passage = tag('alpha', ports, trade);
    project.do('mergeThemes', { from: [business], into: economy });
    expect(tree()).toEqual(['Economy', '  Trade', '    Ports', '    Rail', '  Tax']);
    expect(themesOf(passage)).toEqual(['Ports', 'Trade']);
    expect(faults()).toEqual([]);
    expect(state.themes()).toHaveLength(5);
  });

  it('takes a child of the one that stays, and its children', () => {
    const { project, theme, tree, faults } = opened();
    const economy = theme('Economy');
    const trade = theme('Trade', economy);
    theme('Ports', trade);
    theme('Tax', economy);
    project.do('mergeThemes', { from: [trade], into: economy });
    expect(tree()).toEqual(['Economy', '  Tax', '  Ports']);
    expect(faults()).toEqual([]);
  });

  it('is refused with itself, into what hangs on it, into one that only groups, and when one is gone', () => {
    const { project, theme, tag, tree } = opened();
    const economy = theme('Economy');
    const trade = theme('Trade', economy);
    const group = theme('Group');
    project.do('changeTheme', { theme: group, groupsOnly: true });
    tag('alpha', trade);
    expect(project.refusal('mergeThemes', { from: [trade], into: trade }).message).toBe(
      '“Trade” cannot be merged into itself. Choose another theme.',
    );
    expect(project.refusal('mergeThemes', { from: [economy], into: trade }).code).toBe('theme-under-itself');
    expect(project.refusal('mergeThemes', { from: [trade], into: group }).code).toBe('theme-only-groups');
    expect(project.refusal('mergeThemes', { from: [trade, 'gone'], into: economy }).code).toBe(
      'unknown-theme',
    );
    expect(project.refusal('mergeThemes', { from: [trade], into: 'gone' }).code).toBe('unknown-theme');
    const empty = theme('Empty');
    project.do('mergeThemes', { from: [empty], into: group });
    expect(tree()).toEqual(['Economy', '  Trade', 'Group']);
  });

  it('is refused when a theme of the same name below could not be applied', () => {
    const { project, theme, tag } = opened();
    const [a, b] = [theme('A'), theme('B')];
    const only = theme('Same', a);
    project.do('changeTheme', { theme: only, groupsOnly: true });
    tag('alpha', theme('same', b));
    expect(project.refusal('mergeThemes', { from: [b], into: a }).code).toBe('theme-only-groups');
  });
});

describe('moveCodings', () => {
  it('splits a theme by passages; a passage that has the other one already keeps one', () => {
    const { project, state, theme, tag, themesOf } = opened();
    const [trust, doubt] = [theme('Trust'), theme('Doubt')];
    const alpha = tag('alpha', trust, doubt);
    const beta = tag('beta', trust);
    const gamma = tag('gamma', trust);
    project.do('setMemo', { record: beta, memo: 'kept' });
    const params = { theme: trust, annotations: [alpha, beta, beta], to: doubt };
    expect(project.propose('moveCodings', params).label).toBe('Move 2 codings from “Trust” to “Doubt”');
    expect([alpha, beta, gamma].map(themesOf)).toEqual([['Doubt'], ['Doubt'], ['Trust']]);
    expect(state.annotation(beta)?.memo).toBe('kept');
  });

  it('makes the new theme in the same step, and only when something moves there', () => {
    const { project, theme, tag, themesOf, tree } = opened();
    const [trust, doubt] = [theme('Trust'), theme('Doubt')];
    const alpha = tag('alpha', trust);
    const newTheme = { name: 'Faith', parent: trust };
    expect(
      project.refusal('moveCodings', { theme: doubt, annotations: [alpha], to: null, newTheme }).message,
    ).toBe('None of these passages is tagged with “Doubt”.');
    expect(tree()).toEqual(['Trust', 'Doubt']);
    // With a theme to go to, none is made.
    project.do('moveCodings', { theme: trust, annotations: [alpha], to: doubt, newTheme });
    expect(tree()).toEqual(['Trust', 'Doubt']);
    project.do('moveCodings', { theme: doubt, annotations: [alpha], to: null, newTheme });
    expect(tree()).toEqual(['Trust', '  Faith', 'Doubt']);
    expect(themesOf(alpha)).toEqual(['Faith']);
  });

  it('is refused without a goal, to itself, and when something is gone', () => {
    const { project, theme, tag } = opened();
    const trust = theme('Trust');
    const alpha = tag('alpha', trust);
    const move = { theme: trust, annotations: [alpha], to: null };
    expect(project.refusal('moveCodings', move).code).toBe('no-theme');
    expect(project.refusal('moveCodings', { ...move, to: trust }).code).toBe('same-theme');
    expect(
      project.refusal('moveCodings', { ...move, newTheme: { name: ' TRUST ', parent: null } }).code,
    ).toBe('same-theme');
    expect(project.refusal('moveCodings', { ...move, to: 'gone' }).code).toBe('unknown-theme');
    expect(project.refusal('moveCodings', { ...move, to: theme('B'), annotations: ['gone'] }).code).toBe(
      'unknown-annotation',
    );
  });
});

describe('moveThemes', () => {
  it('moves several in the order given, and what stands under one of them with it', () => {
    const { project, theme, tree, faults } = opened();
    const [a, b, c] = [theme('A'), theme('B'), theme('C')];
    const under = theme('C1', c);
    expect(project.propose('moveThemes', { themes: [c, under, a, c], parent: b, before: null }).label).toBe(
      'Move 2 themes',
    );
    expect(tree()).toEqual(['B', '  C', '    C1', '  A']);
    expect(faults()).toEqual([]);
  });

  it('finds the place also when the next one moves itself, and changes nothing where all stand already', () => {
    const { project, theme, tree } = opened();
    const [a, b, c, d] = [theme('A'), theme('B'), theme('C'), theme('D')];
    project.do('moveThemes', { themes: [d, b], parent: null, before: b });
    expect(tree()).toEqual(['A', 'D', 'B', 'C']);
    expect(project.propose('moveThemes', { themes: [d, b], parent: null, before: c }).diff).toEqual([]);
    expect(project.propose('moveThemes', { themes: [a], parent: null, before: a }).diff).toEqual([]);
  });

  it('is refused for two of one name, and before a theme that is elsewhere', () => {
    const { project, theme } = opened();
    const [a, b] = [theme('A'), theme('B')];
    const [one, two] = [theme('Same', a), theme('same', b)];
    expect(project.refusal('moveThemes', { themes: [one, two], parent: null, before: null }).message).toBe(
      'There is already a theme “Same”.',
    );
    expect(project.refusal('moveThemes', { themes: [a], parent: b, before: one }).code).toBe('unknown-theme');
  });
});

describe('deleteThemes', () => {
  it('names themes, those under them and codings once each', () => {
    const { project, theme, tag, state } = opened();
    const a = theme('A');
    const a1 = theme('A1', a);
    theme('A11', a1);
    const b = theme('B');
    tag('alpha', a, a1, b);
    expect(project.propose('deleteThemes', { themes: [b, a1, a] }).label).toBe(
      'Delete 3 themes, 1 theme under them and 3 codings',
    );
    expect([state.themes(), state.annotations(state.documents()[0]?.id ?? '')]).toEqual([[], []]);
    expect(project.refusal('deleteThemes', { themes: [a] }).code).toBe('unknown-theme');
  });
});

describe('changeTheme', () => {
  it('takes every detail, and says what was done', () => {
    const { project, state, theme } = opened();
    const a = theme('A');
    const label = (change: object) => project.propose('changeTheme', { theme: a, ...change }).label;
    expect(label({ pattern: 'dotted' })).toBe('Recolour theme “A”');
    expect(label({ color: '#ABCDEF' })).toBe('Recolour theme “A”');
    expect(label({ inclusion: 'when', example: 'e.g.' })).toBe('Describe theme “A”');
    expect(label({ pinned: true })).toBe('Pin theme “A”');
    expect(label({ groupsOnly: true })).toBe('Let theme “A” only group');
    expect(label({ name: ' B ' })).toBe('Rename theme to “B”');
    expect(state.theme(a)).toMatchObject({
      name: 'B',
      color: '#abcdef',
      pattern: 'dotted',
      inclusion: 'when',
    });
    expect(project.propose('changeTheme', { theme: a, name: 'B', pinned: true }).diff).toEqual([]);
  });

  it('does not let a theme that is applied only group', () => {
    const { project, theme, tag } = opened();
    const a = theme('A');
    tag('alpha', a);
    expect(project.refusal('changeTheme', { theme: a, groupsOnly: true }).message).toBe(
      '“A” has 1 coding, so it cannot be a theme that only groups. Move them to another theme first.',
    );
  });
});

describe('changeThemes', () => {
  it('gives several one look or a pin, as one step; the rest of them stays', () => {
    const { project, state, theme } = opened();
    const [a, b] = [theme('A'), theme('B')];
    const pattern = state.theme(b)?.pattern;
    expect(project.propose('changeThemes', { themes: [a, b, a], color: '#ABCDEF' }).label).toBe(
      'Recolour 2 themes',
    );
    expect(project.propose('changeThemes', { themes: [a, b], pinned: true }).label).toBe('Pin 2 themes');
    expect(state.theme(b)).toMatchObject({ name: 'B', color: '#abcdef', pinned: true, pattern });
    expect(project.propose('changeThemes', { themes: [a, b], pinned: true, color: '#abcdef' }).diff).toEqual(
      [],
    );
    expect(project.propose('changeThemes', { themes: [b], pinned: false }).label).toBe('Unpin theme “B”');
    expect(project.refusal('changeThemes', { themes: [a, 'gone'], pinned: true }).code).toBe('unknown-theme');
  });
});

describe('importCodebook', () => {
  it('adds themes with those above them, whatever their order, with all that is said of them', () => {
    const { project, state, tree, named } = opened();
    const { label, diff } = project.propose('importCodebook', {
      themes: [
        { path: ['Economy', 'Trade', 'Ports'], description: 'where ships land', pattern: 'dotted' },
        { path: ['economy'], groupsOnly: true, color: '#AABBCC', memo: 'note', pinned: true },
      ],
    });
    expect([label, diff.length]).toEqual(['Import 3 themes', 3]);
    expect(tree()).toEqual(['Economy', '  Trade', '    Ports']);
    expect(named('Economy')).toMatchObject({
      groupsOnly: true,
      color: '#aabbcc',
      memo: 'note',
      pinned: true,
    });
    expect(named('Ports')).toMatchObject({ description: 'where ships land', pattern: 'dotted' });
    expect(state.themes()).toHaveLength(3);
  });

  it('fills in what a theme does not say yet and leaves the rest; a second time nothing is left to do', () => {
    const { project, state, theme } = opened();
    const trust = theme('Trust');
    project.do('changeTheme', { theme: trust, description: 'mine' });
    const { color, pattern } = state.theme(trust) ?? {};
    const themes = [
      { path: ['trust'], description: 'theirs', inclusion: 'when', color: '#123456', groupsOnly: true },
    ];
    project.do('importCodebook', { themes });
    expect(state.theme(trust)).toMatchObject({
      description: 'mine',
      inclusion: 'when',
      color,
      pattern,
      groupsOnly: false,
    });
    expect(project.propose('importCodebook', { themes }).diff).toEqual([]);
  });

  it('is refused as a whole when a name is empty', () => {
    const { project, tree } = opened();
    expect(project.refusal('importCodebook', { themes: [{ path: ['A'] }, { path: ['A', ' '] }] }).code).toBe(
      'empty-name',
    );
    expect(tree()).toEqual([]);
  });
});

describe('codePassages', () => {
  it('codes every passage once, joins what is there, and makes the new theme', () => {
    const { project, state, document, theme, tag, themesOf } = opened();
    const trust = theme('Trust');
    const alpha = tag('alpha', trust);
    const passage = (text: string) => ({ document, span: project.find(document, text) });
    const passages = [passage('alpha'), passage('beta '), passage('beta')];
    const hits = { passages, themes: [trust], newTheme: { name: 'Hits', parent: null } };
    expect(project.propose('codePassages', hits).label).toBe('Tag 2 passages with “Trust”');
    expect(themesOf(alpha)).toEqual(['Trust', 'Hits']);
    expect(state.annotations(document).map(({ codings }) => codings.map(({ origin }) => origin))).toEqual([
      ['hand', 'rule'],
      ['rule', 'rule'],
    ]);
    expect(project.propose('codePassages', { passages, themes: [trust] }).diff).toEqual([]);
  });

  it('is refused without a theme, with one that only groups, and where there are no words', () => {
    const { project, document, theme } = opened();
    const group = theme('Group');
    project.do('changeTheme', { theme: group, groupsOnly: true });
    const passages = [{ document, span: project.find(document, 'alpha') }];
    expect(project.refusal('codePassages', { passages, themes: [] }).code).toBe('nothing-to-add');
    expect(project.refusal('codePassages', { passages, themes: [group] }).code).toBe('theme-only-groups');
    expect(
      project.refusal('codePassages', {
        passages: passages.map(({ span }) => ({ document: 'gone', span })),
        themes: [theme('A')],
      }).code,
    ).toBe('unknown-document');
  });
});

describe('in a codebook of 10,000 themes', () => {
  it('the order is found at any depth', () => {
    const deep: ThemeRecord[] = [];
    const { state, theme } = opened();
    const record = state.theme(theme('A'));
    if (record === undefined) throw new Error('no theme');
    for (let depth = 0; depth < 10_000; depth += 1)
      deep.push({ ...record, id: `t${depth}`, parent: depth === 0 ? null : `t${depth - 1}` });
    const lines = codebookLines(deep);
    expect(lines.at(-1)).toMatchObject({ depth: 9999, place: 0, theme: { id: 't9999' } });
    const last = lines.at(-1);
    expect(last === undefined ? 0 : namesAbove(last).length).toBe(9999);
  });
});
