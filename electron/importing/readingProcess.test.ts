import { expect, test } from 'vitest';
import { type ReadAnswer, tooMuchMemoryExit } from './childMessages';
import { importLimits } from './importLimits';
import { type ReadingChild, ReadingProcess } from './readingProcess';

/** Processes that hold `room` files, and end themselves at the next one; it tells how many were begun. */
function processesWithRoom(room: number) {
  let begun = 0;
  const launch = (): ReadingChild<string> => {
    begun += 1;
    let held = 0;
    let answer = (_: ReadAnswer<string>) => {};
    let exit = (_: number | null) => {};
    return {
      send: ({ name }) => {
        held += 1;
        queueMicrotask(() => (held > room ? exit(tooMuchMemoryExit) : answer({ ok: true, value: name })));
      },
      onAnswer: (listener) => {
        answer = listener;
      },
      onExit: (listener) => {
        exit = listener;
      },
      kill: () => {},
    };
  };
  return { launch, begun: () => begun };
}

test('memory that files before took is not held against the next one', async () => {
  const { launch, begun } = processesWithRoom(2);
  const reading = new ReadingProcess(launch, importLimits);
  const answers = [];
  for (const name of ['a', 'b', 'c']) answers.push(await reading.read(name));
  expect(answers).toEqual(['a', 'b', 'c'].map((value) => ({ ok: true, value })));
  expect(begun()).toBe(2);
});

test('a file that takes too much memory by itself is refused, and read once', async () => {
  const { launch, begun } = processesWithRoom(0);
  const reading = new ReadingProcess(launch, importLimits);
  expect(await reading.read('a')).toMatchObject({ ok: false, problem: { code: 'too-much-memory' } });
  expect(begun()).toBe(1);
});
