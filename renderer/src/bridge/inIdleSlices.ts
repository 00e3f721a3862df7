/** ms of an idle moment that must be left to go on. */
const LEAST_LEFT_MS = 2;
/** ms after which one step is done though the window was never idle. */
const PATIENCE_MS = 500;

/**
 * Does long work while the window has nothing else to do, step by step, so that a key never waits for more than one step.
 * @param work yields between its steps, and returns what came of it
 * @returns the function that gives the work up
 */
export function inIdleSlices<Result>(
  work: Iterator<void, Result>,
  done: (result: Result) => void,
): () => void {
  let request = 0;
  const next = () => {
    request = requestIdleCallback(goOn, { timeout: PATIENCE_MS });
  };
  const goOn = (idle: IdleDeadline) => {
    do {
      const step = work.next();
      if (step.done === true) {
        done(step.value);
        return;
      }
    } while (idle.timeRemaining() > LEAST_LEFT_MS);
    next();
  };
  next();
  return () => cancelIdleCallback(request);
}

/** Does all of it now. */
export function atOnce<Result>(work: Iterator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
