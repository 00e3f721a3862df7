/** What tells for how long this process has computed so far, in microseconds: `process` wherever there is one. */
export interface Processor {
  cpuUsage(): { readonly user: number; readonly system: number };
}

/** Two pieces of work, the first of which may cost a number of times the second. */
export interface Comparison {
  readonly processor: Processor;
  readonly work: () => unknown;
  /** Work of a known cost, a few milliseconds at least. */
  readonly floor: () => unknown;
  /** How many times the floor the work may cost. */
  readonly limit: number;
}

const FEWEST_TRIES = 2;
const MOST_TRIES = 8;

/**
 * How many times the floor the work costs: processor time, the least of several tries of each. A busy machine only ever adds, so both
 * are tried anew, in turn, as long as the ratio is over the limit; what is really too slow is over it in every try.
 */
export async function leastRatio({ processor, work, floor, limit }: Comparison): Promise<number> {
  const cost = async (piece: () => unknown) => {
    const before = processor.cpuUsage();
    await piece();
    const after = processor.cpuUsage();
    return after.user + after.system - before.user - before.system;
  };
  let [ofWork, ofFloor] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < FEWEST_TRIES || (ofWork / ofFloor > limit && tries < MOST_TRIES); tries += 1) {
    ofFloor = Math.min(ofFloor, await cost(floor));
    ofWork = Math.min(ofWork, await cost(work));
  }
  return ofWork / ofFloor;
}
