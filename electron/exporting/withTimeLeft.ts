/** What is done of an export. */
export interface ExportProgress {
  readonly done: number;
  readonly total: number;
  /** What is being done now, for the analyst. */
  readonly step: string;
}

/** Progress with a guess of how much longer it takes. */
export interface TimedProgress extends ExportProgress {
  /** Seconds; null: it is too early to tell. */
  readonly secondsLeft: number | null;
}

/** Before this nothing is told: what is over at once needs no guess, and so early it would be a bad one. */
const earliestMs = 2000;

/** Adds to progress how long the rest takes if it goes on as it went so far. */
export function withTimeLeft(
  onProgress: (progress: TimedProgress) => void,
  now: () => number = () => performance.now(),
): (progress: ExportProgress) => void {
  const start = now();
  return (progress) => {
    const { done, total } = progress;
    const passed = now() - start;
    const secondsLeft = passed < earliestMs || done === 0 ? null : (passed * (total - done)) / done / 1000;
    onProgress({ ...progress, secondsLeft });
  };
}
