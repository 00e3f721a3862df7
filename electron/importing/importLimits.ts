import { mostDocuments } from '@shared/importing/tables/tableDocuments';

/** What a file may take. Above these a file is refused by name; the rest of the import goes on. */
export const importLimits = {
  /** Bytes of any file. */
  fileBytes: 200 * 2 ** 20,
  /** Bytes of a file that is text itself (everything but archives). */
  textBytes: 50 * 2 ** 20,
  /** Bytes that an archive may unpack to, all entries together. */
  unpackedBytes: 200 * 2 ** 20,
  archiveEntries: 10_000,
  /** Rows of a table of themes; the largest codebooks have a fifth of it. */
  tableRows: 50_000 as number,
  /** Rows of a table that is text: a year of meetings, line by line, has a tenth of it. */
  textRows: 200_000 as number,
  /** Documents of one table; a survey of a whole country asks about as many people. */
  tableDocuments: mostDocuments as number,
  /** Unpacked to packed size of one entry; real documents stay far below. Entries under 1 MB are let be. */
  unpackRatio: 200,
  /** Milliseconds for one file, and more for each megabyte of it. */
  timePerFile: 10_000,
  timePerMegabyte: 3000,
  /** Of a PDF, which is packed tightly: a megabyte may be two hundred pages of print. */
  timePerMegabyteOfPdf: 40_000,
  /** Bytes of resident memory of the process that reads, and more for each byte of the file, up to a bound. */
  memory: 500 * 2 ** 20,
  memoryPerByte: 10,
  memoryAtMost: 1.5 * 2 ** 30,
} as const;

export type ImportLimits = { readonly [Limit in keyof typeof importLimits]: number };

/** Milliseconds and bytes of memory that the reading of a file of this name and size, bytes, may take. */
export function allowanceOf(
  limits: ImportLimits,
  name: string,
  size: number,
): { readonly time: number; readonly memory: number } {
  const perMegabyte = /\.pdf$/i.test(name) ? limits.timePerMegabyteOfPdf : limits.timePerMegabyte;
  return {
    time: limits.timePerFile + (perMegabyte * size) / 2 ** 20,
    memory: Math.min(limits.memoryAtMost, limits.memory + limits.memoryPerByte * size),
  };
}
