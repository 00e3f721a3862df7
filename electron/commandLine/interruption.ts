import { say } from './output';

/** The exit code of programs that Ctrl+C ended. */
export const interrupted = 130;

/** Milliseconds within which two signals are one press. */
const sameKey = 500;

/**
 * What Ctrl+C, or a system that shuts down, asks for: the first time to end as soon as nothing would be half there, the second time at once,
 * which loses nothing that was acknowledged.
 */
export function watchInterruption(exit: (code: number) => void): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const end = () => {
    // Who started this program, npm for one, may send on what the terminal has sent already.
    if (controller.signal.aborted && Date.now() - first < sameKey) return;
    if (controller.signal.aborted) return exit(interrupted);
    first = Date.now();
    controller.abort();
    say('Ending; what was done stays. Ctrl+C again ends at once.');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  return controller.signal;
}
