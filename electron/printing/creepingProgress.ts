/** What is done of an export, in hundredths of the time it will take. */
export interface PrintProgress {
  /** 0…100, never falling. */
  readonly done: number;
  readonly total: 100;
  /** What is being done now, for the analyst. */
  readonly step: string;
}

/** A piece of work that cannot say how far it is. */
export interface ProgressStep {
  readonly step: string;
  /** Its usual end, in hundredths of the whole. */
  readonly end: number;
  /** About how much longer it takes than all steps before it together. */
  readonly longer: number;
}

const tickMs = 250;

/**
 * Tells progress through steps that say nothing until they are done: the time that the steps so far have taken on this computer, with
 * this report, foretells the next; a step that takes longer goes on ever more slowly towards its end.
 *
 * @returns `begin` starts a step and ends the one before; `stop` has to be called in the end
 */
export function creepingProgress(
  onProgress: (progress: PrintProgress) => void,
  now: () => number = () => performance.now(),
): { begin(step: ProgressStep): void; stop(): void } {
  const start = now();
  let timer: ReturnType<typeof setInterval> | undefined;
  let done = 0;
  let previousEnd = 0;
  const stop = () => clearInterval(timer);
  return {
    begin({ step, end, longer }) {
      stop();
      const began = now();
      const from = previousEnd;
      const expected = Math.max(tickMs, (began - start) * longer);
      previousEnd = end;
      const tell = () => {
        const share = 1 - Math.exp((-1.5 * (now() - began)) / expected);
        done = Math.max(done, from + (end - from) * share);
        onProgress({ done: Math.round(done), total: 100, step });
      };
      tell();
      timer = setInterval(tell, tickMs);
    },
    stop,
  };
}
