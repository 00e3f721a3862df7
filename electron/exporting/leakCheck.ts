import { type FinishedText, type Leak, LeakCheck } from '@shared/pseudonyms/LeakCheck';
import { nameOfFile } from '@shared/pseudonyms/leakRefusal';
import type { Secret } from '@shared/pseudonyms/secretNames';
import { archiveTexts } from './finishedTexts/archiveTexts';
import { pdfTexts } from './finishedTexts/pdfTexts';
import { plainTexts } from './finishedTexts/plainTexts';

/** A file as it is to be written. */
export interface FinishedFile {
  /** With its ending, without folders: names in it leak too. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Names that are still in a finished file of any format that Roundtable writes: in its text, its comments, bookmarks, links, metadata,
 * attachments and name. Reading a large file again takes time: call it in a thread.
 *
 * @throws Error when the file cannot be read: then nobody knows what is in it
 */
export async function leaksIn({ name, bytes }: FinishedFile, secrets: readonly Secret[]): Promise<Leak[]> {
  const own: FinishedText = { where: nameOfFile, text: name };
  return new LeakCheck(secrets).leaksIn([own, ...(await textsOf(bytes))]);
}

/** Every text in a file, also in the files in it. */
export async function textsOf(bytes: Uint8Array): Promise<FinishedText[]> {
  const begin = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (begin.includes('%PDF-')) return pdfTexts(bytes, textsOf);
  return begin.startsWith('PK') ? archiveTexts(bytes, textsOf) : plainTexts(bytes);
}
