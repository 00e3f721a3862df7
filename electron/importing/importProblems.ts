import { type Problem, refuse } from '@shared/base/result';

type Refusal = { readonly ok: false; readonly problem: Problem };

const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;

/** Every reason for which a file is not read that lies outside of its text. */
export const importProblems = {
  missing: (name: string): Refusal =>
    refuse(
      'file-not-found',
      `“${name}” is not there any more. Look where it went and bring it in from there.`,
    ),
  noAccess: (name: string): Refusal =>
    refuse(
      'file-not-readable',
      `“${name}” may not be read. Ask for the right to read it, or bring in a copy.`,
    ),
  emptyFolder: (name: string): Refusal =>
    refuse('empty-folder', `The folder “${name}” holds no file that Roundtable can read.`),
  tooLarge: (name: string, size: number, limit: number): Refusal =>
    refuse(
      'file-too-large',
      `“${name}” has ${megabytes(size)}; up to ${megabytes(limit)} can be brought in. Split it into parts.`,
    ),
  tooManyRows: (name: string, rows: number, limit: number): Refusal =>
    refuse(
      'too-many-rows',
      `“${name}” has ${rows.toLocaleString('en')} rows; a codebook may have ${limit.toLocaleString('en')}. See whether it is the right file.`,
    ),
  tooManyTextRows: (name: string, rows: number, limit: number): Refusal =>
    refuse(
      'too-many-rows',
      `“${name}” has ${rows.toLocaleString('en')} rows; up to ${limit.toLocaleString('en')} can be brought in. Split it into parts.`,
    ),
  archiveTooLarge: (name: string): Refusal =>
    refuse(
      'archive-too-large',
      `“${name}” would unpack to far more than a document holds, so it was not opened. If you trust it, open it in the program it comes from and save it again.`,
    ),
  tooMuchText: (name: string, size: number, limit: number): Refusal =>
    refuse(
      'too-much-text',
      `“${name}” holds ${megabytes(size)} of text with its markup, without pictures; up to ${megabytes(limit)} can be brought in. Split it into parts, or save it as plain text or CSV.`,
    ),
  damagedArchive: (name: string): Refusal =>
    refuse(
      'damaged-document',
      `“${name}” is damaged and cannot be read. Open it in Word or LibreOffice and save it again, or ask for a fresh copy.`,
    ),
  tookTooLong: (name: string, milliseconds: number): Refusal =>
    refuse(
      'took-too-long',
      `Reading “${name}” took more than ${Math.round(milliseconds / 1000)} seconds and was stopped. Split it into parts.`,
    ),
  tooMuchMemory: (name: string): Refusal =>
    refuse('too-much-memory', `Reading “${name}” took too much memory and was stopped. Split it into parts.`),
  crashed: (name: string): Refusal =>
    refuse(
      'reader-crashed',
      `“${name}” could not be read. Save it again in the program it comes from and try once more.`,
    ),
} as const;
