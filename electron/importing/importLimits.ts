import { mostDocuments } from '@shared/importing/tables/tableDocuments';

/** What a file may take. Above these a file is refused by name; the rest of the import goes on. */
export const importLimits = {
  /** Bytes of any file. */
  fileBytes: 200 * 2 ** 20,
  /** Bytes of a file that is text itself (everything but archives): three million words. */
  textBytes: 20 * 2 ** 20,
  /** Bytes of Markdown and captions, which take longest to read: a million words, or sixty hours of talk. */
  markupBytes: 5 * 2 ** 20,
  /** Bytes that an archive may unpack to, all entries together. */
  unpackedBytes: 200 * 2 ** 20,
  /** Of these, bytes of text with its markup; the rest are pictures and fonts, which no reader opens. */
  unpackedText: 20 * 2 ** 20,
  archiveEntries: 10_000,
  /** Rows of a table of themes; the largest codebooks have a fifth of it. */
  tableRows: 50_000 as number,
  /** Rows of a table that is text: a year of meetings, line by line, has a tenth of it. */
  textRows: 200_000 as number,
  /** Documents of one table; a survey of a whole country asks about as many people. */
  tableDocuments: mostDocuments as number,
  /** Unpacked to packed size of one entry; real documents stay far below. Entries under 1 MB are let be. */
  unpackRatio: 200,
  /**
   * Milliseconds of processor time for one file. Processor time, because by the clock two files read at once on a busy computer take
   * several times as long, and honest ones would be refused.
   */
  timePerFile: 10_000,
  /** Milliseconds by the clock that may come on top, when the computer is busy or the disk slow. */
  timeWaiting: 20_000,
  /** More time for each megabyte of a PDF, which is packed tightly: a megabyte may be two hundred pages of print. */
  timePerMegabyteOfPdf: 20_000,
  /** Bytes of resident memory of the process that reads, and more for each byte of a PDF, up to a bound. */
  memory: 500 * 2 ** 20,
  memoryPerByteOfPdf: 10,
  memoryAtMost: 1.5 * 2 ** 30,
} as const;

export type ImportLimits = { readonly [Limit in keyof typeof importLimits]: number };

/** What the reading of one file may take. */
export interface Allowance {
  /** Milliseconds of processor time. */
  readonly time: number;
  /** Milliseconds by the clock. */
  readonly clock: number;
  /** Bytes. */
  readonly memory: number;
}

/** What the reading of a file of this size, bytes, may take: the same for every file but a PDF. */
export function allowanceOf(limits: ImportLimits, size: number, isPdf: boolean): Allowance {
  const { timePerFile, timeWaiting, memory } = limits;
  if (!isPdf) return { time: timePerFile, clock: timePerFile + timeWaiting, memory };
  const time = timePerFile + (limits.timePerMegabyteOfPdf * size) / 2 ** 20;
  return {
    time,
    clock: time + timeWaiting,
    memory: Math.min(limits.memoryAtMost, memory + limits.memoryPerByteOfPdf * size),
  };
}
