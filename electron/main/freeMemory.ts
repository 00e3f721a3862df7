import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * V8 looks for what nobody holds any more only when its heap has about doubled, and keeps the pages for itself. The records of a closed
 * project would lie beside those of the next one, and what opening took would stay for good.
 */

/** Without a word between main and the window for so long nobody is waiting for main, ms. */
const idle = 10_000;
let waiting: NodeJS.Timeout | undefined;

/** Gives memory back to the system as soon as what runs now has returned; short when little is left to hold. */
export function freeMemory(): void {
  clearTimeout(waiting);
  waiting = undefined;
  setImmediate(collect);
}

/** Does so when nothing has been said for a while: with a large project it takes a third of a second. */
export function freeMemoryWhenIdle(): void {
  clearTimeout(waiting);
  waiting = setTimeout(freeMemory, idle);
  waiting.unref();
}

/** Says that a call has come, or that the window was told of something that goes on. */
export function putOffFreeingMemory(): void {
  waiting?.refresh();
}

function collect(): void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  // Only this flavour gives back pages that V8 keeps for later.
  if (typeof gc === 'function') gc({ type: 'major', flavor: 'last-resort' });
}
