import { memosAndCodebook } from './0002-memos-and-codebook';
import { speakersAsCases } from './0003-speakers-as-cases';
import { documentsWithProperties } from './0004-documents-with-properties';
import { pseudonyms } from './0005-pseudonyms';

/** Plain JSON, as old versions wrote it: never today's types. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A project as one version of the format holds it: the snapshot's records and the changes kept for Undo. */
export interface PlainProject {
  readonly records: readonly Json[];
  readonly changes: readonly Json[];
}

/**
 * One step of the format, from version `from` to the next. A pure function of plain JSON with its own frozen idea of both
 * forms, in a file of its own named `0002-what-changes.ts` (the version it leads to), with a test and a frozen fixture.
 */
export interface Migration {
  readonly from: number;
  readonly name: string;
  migrate(project: PlainProject): PlainProject;
}

/** All steps, oldest first. */
export const migrations: readonly Migration[] = [
  memosAndCodebook,
  speakersAsCases,
  documentsWithProperties,
  pseudonyms,
];
