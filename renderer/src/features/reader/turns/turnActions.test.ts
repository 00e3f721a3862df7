// @vitest-environment happy-dom
import type { ActionId } from '@shared/ipc/actions';
import { spanText } from '@shared/text/documentText';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useSelection } from '@/bridge/selection';
import { openReader } from '../testing/openReader';
import { moveTurnEnd, speechWithEnd } from './moveTurnEnd';
import { turnActions, turnsLike } from './turnActions';

let reader: Awaited<ReturnType<typeof openReader>>;
afterEach(() => reader.close());

/** Two turns each of Ada and Bo, the words of Bo's second named by nothing. */
async function dialogue() {
  reader = await openReader(
    'ADA: We agree on the bridge. Or so.',
    'BO: Never, not on this one.',
    'ADA: We wait.',
  );
  const { document, span, run, model, main } = reader;
  const range = (words: string) => {
    const text = model.state
      .blocks(document)
      .map((block) => block.text)
      .join('\n');
    return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  };
  const turn = (person: string, speech: string, label: string | null) => ({
    person,
    attribution: label === null ? null : range(label),
    speech: [range(speech)],
  });
  const person = (key: string) => ({ key, speaker: null, name: key, role: '', aliases: [] });
  await run('applySpeakers', {
    people: [person('Ada'), person('Bo')],
    documents: [
      {
        document,
        turns: [
          turn('Ada', 'We agree on the bridge.', 'ADA'),
          turn('Bo', 'Never, not on this one.', 'BO'),
          turn('Ada', 'We wait.', null),
        ],
      },
    ],
  });
  main.show();
  const turns = model.state.turns(document);
  const actions = turnActions(model);
  const action = (id: ActionId) => actions.find((each) => each.id === id);
  return {
    model,
    turns,
    caret: (before: string) =>
      useSelection.setState({ span: null, caret: span(before).start, annotation: null, turn: null }),
    does: async (id: ActionId) => {
      action(id)?.run();
      await vi.waitFor(() => expect(main.store.history.undo).not.toBe(''));
      await new Promise((settled) => setTimeout(settled));
    },
    obstacle: (id: ActionId) => action(id)?.obstacle() ?? null,
    now: () =>
      model.state.turns(document).map(({ speaker, speech }) => {
        const words = speech.map((each) => spanText(model.state.blocks(document), each)).join(' | ');
        return `${model.state.speaker(speaker)?.name}: ${words}`;
      }),
  };
}

describe('a turn is extended', () => {
  it('by selected words as they are', async () => {
    const { does, now } = await dialogue();
    reader.select('Or so.');
    await does('turn.extend');
    expect(now()[0]).toBe('Ada: We agree on the bridge. Or so.');
    reader.select('not on this');
    await does('turn.extend');
    expect(now()).toEqual([
      'Ada: We agree on the bridge. Or so. | not on this',
      'Bo: Never, | one.',
      'Ada: We wait.',
    ]);
  });

  it('up to the caret with all that lies between, the chosen one before the one that went before', async () => {
    const { does, now, caret, turns, model, obstacle } = await dialogue();
    caret('so.');
    expect(obstacle('turn.extend')).toBeNull();
    model.selectTurn(turns[2]?.id ?? null);
    await does('turn.extend');
    expect(now()).toEqual([
      'Ada: We agree on the bridge.',
      'Ada: so.\nBO: Never, not on this one.\nADA: We wait.',
    ]);
  });

  it('not where it has the words already, nor where there is none', async () => {
    const { caret, obstacle } = await dialogue();
    caret('agree');
    expect(obstacle('turn.extend')).toMatch(/^There is no turn to extend/);
    reader.select('agree');
    useSelection.setState({ turn: reader.model.state.turns(reader.document)[0]?.id ?? null });
    expect(obstacle('turn.extend')).toBe('The turn has these words already.');
  });
});

it('words are cut out of a turn, which splits nothing but its speech; turns of one speaker are joined', async () => {
  const { does, now, caret, obstacle } = await dialogue();
  reader.select('not on');
  await does('turn.cut');
  expect(now()[1]).toBe('Bo: Never, | this one.');
  caret('agree');
  await does('turn.join');
  expect(now()).toEqual(['Ada: We agree on the bridge. | We wait.', 'Bo: Never, | this one.']);
  expect(obstacle('turn.join')).toBe('Ada has no turn after this one.');
});

it('the ends of the chosen turn move by word and never over the words that name its speaker', async () => {
  const { model, turns, now } = await dialogue();
  const [ada] = turns;
  if (!ada) throw new Error('no turn');
  model.selectTurn(ada.id);
  moveTurnEnd(model, ada, { side: 'start', by: 'word', step: -1 });
  await vi.waitFor(() => expect(reader.said()).toBe('The words that name the speaker stay outside.'));
  moveTurnEnd(model, ada, { side: 'end', by: 'word', step: 1 });
  await vi.waitFor(() => expect(reader.said()).toBe('Up to “We agree on the bridge. Or”'));
  expect(now()[0]).toBe('Ada: We agree on the bridge. Or');
});

it('a label, and without one the speaker, tells which turns are alike', async () => {
  const { model, turns } = await dialogue();
  const alike = (at: number) => {
    const turn = turns[at];
    return turn ? turnsLike(model, turn).map((each) => turns.indexOf(each)) : [];
  };
  expect([alike(0), alike(1), alike(2)]).toEqual([[0], [1], [0, 2]]);
});

describe('stretches of speech with another end', () => {
  const speech = [
    { start: 10, end: 20 },
    { start: 30, end: 40 },
  ];

  it.each([
    ['end', 50, [10, 20, 30, 50]],
    ['end', 35, [10, 20, 30, 35]],
    ['end', 25, [10, 25]],
    ['end', 15, [10, 15]],
    ['end', 5, []],
    ['start', 5, [5, 20, 30, 40]],
    ['start', 25, [25, 40]],
    ['start', 40, []],
  ] as const)('%s at %i', (side, offset, left) => {
    expect(speechWithEnd(speech, side, offset).flatMap(({ start, end }) => [start, end])).toEqual(left);
  });
});
