import { leastRatio, type Processor } from './leastRatio';

/** Work on something that can be made in any size. */
export interface Growing<Input> {
  readonly processor: Processor;
  /** What is worked on, of a size in whatever unit; making it is not measured. */
  readonly make: (size: number) => Input;
  readonly work: (input: Input) => unknown;
  /** The large size, worked on in one go; a tenth of it is worked on ten times. */
  readonly size: number;
  /** Where to measure again; see {@link leastRatio}. */
  readonly limit: number;
}

const PARTS = 10;

/**
 * How many times as dear it is to work on something large in one go as on a tenth of it ten times: 1 when the cost grows as the
 * size does, 10 when it grows with its square.
 */
export async function growth<Input>({ processor, make, work, size, limit }: Growing<Input>): Promise<number> {
  const [whole, part] = [make(size), make(size / PARTS)];
  return leastRatio({
    processor,
    limit,
    work: () => work(whole),
    floor: async () => {
      for (let time = 0; time < PARTS; time += 1) await work(part);
    },
  });
}
