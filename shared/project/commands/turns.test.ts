import { describe, expect, it } from 'vitest';
import { spanText } from '../../text/documentText';
import type { Span } from '../../text/position';
import { importParams, TestProject } from '../testing/testProject';

/** A document whose turns are written `name` `attribution` `speech…`; what is not there is null. */
function spoken(
  paragraphs: readonly string[],
  ...turns: readonly (readonly [string, string | null, ...string[]])[]
) {
  const project = new TestProject();
  const document = project.do('importDocuments', importParams('Hearing', ...paragraphs));
  const whole = paragraphs.join('\n');
  const range = (words: string) => {
    const start = whole.indexOf(words);
    if (start < 0) throw new Error(`${words} is not in the text`);
    return { start, end: start + words.length };
  };
  const names = [...new Set(turns.map(([name]) => name))];
  const people = names.map((name) => ({ key: name, speaker: null, name, role: '', aliases: [] }));
  const found = turns.map(([person, attribution, ...speech]) => ({
    person,
    attribution: attribution === null ? null : range(attribution),
    speech: speech.map(range),
    reason: 'Name before a colon',
  }));
  if (turns.length > 0) project.do('applySpeakers', { people, documents: [{ document, turns: found }] });
  const words = (span: Span) => spanText(project.state.blocks(document), span);
  return {
    project,
    document,
    span: (text: string) => project.find(document, text),
    speaker: (name: string) => project.state.speakers().find((each) => each.name === name)?.id ?? '',
    turn: (name: string, at = 0) =>
      project.state.turns(document).filter(({ speaker }) => project.state.speaker(speaker)?.name === name)[at]
        ?.id ?? '',
    /** `Ada [ADA] we agree | and more ✓`, a line for each turn. */
    turns: () =>
      project.state.turns(document).map(({ speaker, attribution, speech, confirmed }) => {
        const label = attribution === null ? '' : `[${words(attribution)}] `;
        const name = project.state.speaker(speaker)?.name;
        return `${name} ${label}${speech.map(words).join(' | ')}${confirmed ? ' ✓' : ''}`;
      }),
  };
}

const dialogue = () =>
  spoken(
    ['ADA: We agree on the bridge.', 'BO: Never, not on this bridge.', 'ADA: Then we wait.'],
    ['Ada', 'ADA', 'We agree on the bridge.'],
    ['Bo', 'BO', 'Never, not on this bridge.'],
    ['Ada', null, 'Then we wait.'],
  );

describe('a turn made by hand', () => {
  it('takes its words from others, and what is said names nobody', () => {
    const { project, document, span, turns } = dialogue();
    project.do('createTurn', { document, span: span('not on'), speaker: null, newSpeaker: 'Cy' });
    expect(turns()[1]).toBe('Bo [BO] Never, | this bridge.');
    expect(turns()[2]).toBe('Cy not on ✓');
    const over = { start: span('the bridge.').start, end: span('BO').end };
    project.do('createTurn', { document, span: over, speaker: null, newSpeaker: 'Cy' });
    expect(turns().slice(0, 3)).toEqual([
      'Ada [ADA] We agree on',
      'Cy the bridge.\nBO ✓',
      'Bo Never, | this bridge.',
    ]);
  });

  it('over a turn and what others say in its middle says all of it', () => {
    const { project, document, span, turns } = spoken(
      ['We agree, all of us, on the bridge.'],
      ['Ada', null, 'We agree', 'on the bridge'],
      ['Bo', null, 'all of us'],
    );
    const over = span('We agree, all of us, on the bridge');
    project.do('createTurn', { document, span: over, speaker: null, newSpeaker: 'Cy' });
    expect(turns()).toEqual(['Cy We agree, all of us, on the bridge ✓']);
  });

  it('is of whoever bears the name, before one who is only also called that', () => {
    const { project, document, span, speaker, turns } = dialogue();
    project.do('changeSpeaker', { speaker: speaker('Ada'), aliases: ['Bo'] });
    project.do('createTurn', { document, span: span('Then we wait.'), speaker: null, newSpeaker: 'Bo' });
    expect(turns()[2]).toBe('Bo Then we wait. ✓');
  });

  it('of all words of another is that turn, given to somebody else with its label', () => {
    const { project, document, span, turn, turns, speaker } = dialogue();
    const before = turn('Bo');
    const did = { document, span: span('Never, not on this bridge.'), speaker: speaker('Ada') };
    expect(project.propose('createTurn', did)).toMatchObject({
      label: 'Change turn to “Ada”',
      subject: before,
    });
    expect(turns()[1]).toBe('Ada [BO] Never, not on this bridge. ✓');
    const now = project.state.get(before);
    expect(now?.type === 'turn' && [now.origin, now.reason]).toEqual(['hand', undefined]);
  });

  it('of words that its speaker says already confirms what is there', () => {
    const { project, document, span, turns, speaker } = dialogue();
    const did = { document, span: span('the bridge'), speaker: speaker('Ada') };
    expect(project.propose('createTurn', did).label).toBe('Confirm turn of “Ada”');
    expect(turns()[0]).toBe('Ada [ADA] We agree on the bridge. ✓');
  });
});

describe('the shape of a turn', () => {
  it('goes over words of others, which are cut, and leaves out the words that name its speaker', () => {
    const { project, span, turn, turns } = dialogue();
    const upTo = (words: string) => ({ start: span('ADA: We').start, end: span(words).end });
    const extended = project.propose('reshapeTurn', { turn: turn('Ada'), speech: [upTo('not on')] });
    expect(extended.label).toBe('Extend turn of “Ada”');
    expect(turns().slice(0, 2)).toEqual([
      'Ada [ADA] We agree on the bridge.\nBO: Never, not on ✓',
      'Bo this bridge.',
    ]);
    const all = { start: span('We agree').start, end: span('this bridge.').end };
    project.do('reshapeTurn', { turn: turn('Ada'), speech: [all] });
    expect(turns()).toHaveLength(2);
  });

  it('keeps stretches that do not touch apart, joins those that do, and is kept when nothing is new', () => {
    const { project, span, turn, turns } = dialogue();
    const id = turn('Bo');
    const shorter = project.propose('reshapeTurn', {
      turn: id,
      speech: [span('this bridge'), span('Never'), span('Never, not')],
    });
    expect(shorter.label).toBe('Shorten turn of “Bo”');
    expect(turns()[1]).toBe('Bo [BO] Never, not | this bridge ✓');
    const again = { turn: id, speech: [span('Never, not'), span('this bridge')] };
    expect(project.propose('reshapeTurn', again).diff).toEqual([]);
    expect(project.refusal('reshapeTurn', { turn: id, speech: [span('BO:')] }).code).toBe('empty-turn');
    expect(project.refusal('reshapeTurn', { turn: 'gone', speech: [span('BO')] }).code).toBe('unknown-turn');
  });

  it('keeps its label when what stands around it is cut out', () => {
    const { project, document, span, turns } = spoken(
      ['“We agree on all of it,” said Ada, “and soon.”'],
      ['Ada', 'said Ada', 'We agree on all of it', 'and soon'],
    );
    project.do('cutTurns', { document, span: span('of it,” said Ada, “and') });
    expect(turns()).toEqual(['Ada [said Ada] We agree on all | soon ✓']);
  });

  it('loses what is cut out of it; with its last word it goes', () => {
    const { project, document, span, turns } = dialogue();
    const over = { start: span('on the bridge').start, end: span('Never,').end };
    expect(project.propose('cutTurns', { document, span: over }).label).toBe('Cut out of 2 turns');
    expect(turns()).toEqual(['Ada [ADA] We agree ✓', 'Bo [BO] not on this bridge. ✓', 'Ada Then we wait.']);
    const all = project.propose('cutTurns', { document, span: span('Then we wait.') });
    expect(all.label).toBe('Cut out of the turn of “Ada”');
    expect(turns()).toHaveLength(2);
    expect(project.refusal('cutTurns', { document, span: span('Then') }).code).toBe('nothing-spoken');
  });
});

describe('a turn that is split', () => {
  it('keeps its label, and gives the rest to somebody else or to nobody', () => {
    const { project, span, turn, turns, speaker } = dialogue();
    const at = span('not on').start;
    const split = { turn: turn('Bo'), at, speaker: speaker('Ada') };
    expect(project.propose('splitTurn', split).label).toBe('Split turn of “Bo”, the rest to “Ada”');
    expect(turns().slice(1, 3)).toEqual(['Bo [BO] Never, ✓', 'Ada not on this bridge. ✓']);
    project.do('splitTurn', { turn: turn('Ada'), at: span('on the').start, speaker: null });
    expect(turns()[0]).toBe('Ada [ADA] We agree ✓');
    const nowhere = { turn: turn('Bo'), at: span('BO').start, speaker: null };
    expect(project.refusal('splitTurn', nowhere).code).toBe('nothing-to-split');
  });

  it('is as it was when its halves are joined', () => {
    const { project, span, turn, turns, speaker } = dialogue();
    project.do('splitTurn', { turn: turn('Bo'), at: span('not on').start, speaker: speaker('Bo') });
    const joined = project.propose('joinTurns', { turn: turn('Bo'), next: turn('Bo', 1) });
    expect(joined.label).toBe('Join turns of “Bo”');
    expect(turns()[1]).toBe('Bo [BO] Never, not on this bridge. ✓');
  });
});

it('stretches on both sides of the border of a paragraph become one when their turns are joined', () => {
  const { project, span, turn, turns } = spoken(
    ['One and two.', 'Three.'],
    ['Ada', null, 'One and two.\nThree.'],
  );
  const speaker = project.state.speakers()[0]?.id ?? '';
  project.do('splitTurn', { turn: turn('Ada'), at: span('Three').start, speaker });
  expect(turns()).toEqual(['Ada One and two. ✓', 'Ada Three. ✓']);
  project.do('joinTurns', { turn: turn('Ada'), next: turn('Ada', 1) });
  expect(turns()).toEqual(['Ada One and two.\nThree. ✓']);
});

it('turns of one speaker are joined around what another says between them', () => {
  const { project, turn, turns } = dialogue();
  expect(project.refusal('joinTurns', { turn: turn('Ada'), next: turn('Bo') }).code).toBe('other-speaker');
  project.do('joinTurns', { turn: turn('Ada'), next: turn('Ada', 1) });
  expect(turns()).toEqual([
    'Ada [ADA] We agree on the bridge. | Then we wait. ✓',
    'Bo [BO] Never, not on this bridge.',
  ]);
});

it('several turns are given to somebody, or confirmed, in one step', () => {
  const { project, turn, turns } = dialogue();
  const both = [turn('Ada'), turn('Ada', 1)];
  expect(project.propose('confirmTurns', { turns: both, confirmed: true }).label).toBe('Confirm 2 turns');
  expect(project.propose('confirmTurns', { turns: both, confirmed: true }).diff).toEqual([]);
  expect(project.propose('confirmTurns', { turns: [turn('Ada')], confirmed: false }).label).toBe(
    'Leave turn of “Ada” open again',
  );
  const changed = project.propose('changeTurns', { turns: both, speaker: null, newSpeaker: 'Cy' });
  expect(changed.label).toBe('Change 2 turns to “Cy”');
  expect(turns()).toEqual([
    'Cy [ADA] We agree on the bridge. ✓',
    'Bo [BO] Never, not on this bridge.',
    'Cy Then we wait. ✓',
  ]);
});

it('turns are joined with all that is said where the one says only what names the other', () => {
  const { project, turn, turns } = spoken(
    ['ADA agreed.', 'Nobody else did.'],
    ['Ada', null, 'ADA agreed.'],
    ['Ada', 'ADA agreed.', 'Nobody else did.'],
  );
  project.do('joinTurns', { turn: turn('Ada'), next: turn('Ada', 1) });
  expect(turns()).toEqual(['Ada [ADA agreed.] Nobody else did. ✓']);
  const bare = spoken(['ADA agreed.'], ['Ada', null, 'ADA agreed.'], ['Ada', 'ADA agreed.', 'ADA']);
  bare.project.do('joinTurns', { turn: bare.turn('Ada'), next: bare.turn('Ada', 1) });
  expect(bare.turns()).toEqual(['Ada ADA agreed. ✓']);
});
