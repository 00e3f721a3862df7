import { type Problem, refuse } from '../base/result';

type Refusal = { readonly ok: false; readonly problem: Problem };

/** ` with 5 files in it: “a.docx”, “b.pdf”, “c.txt” and others`. */
function contents(files: readonly string[]): string {
  if (files.length === 0) return '';
  const named = files.slice(0, 3).map((file) => `“${file}”`);
  if (files.length > 3) named.push('others');
  const list = named.length === 1 ? named[0] : `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
  const count = files.length === 1 ? '1 file' : `${files.length.toLocaleString('en')} files`;
  return ` with ${count} in it: ${list}`;
}

/**
 * Every reason for which the contents of a file cannot be brought in; each sentence names the file and says
 * what to do.
 */
export const problems = {
  empty: (name: string): Refusal =>
    refuse('empty-file', `“${name}” holds no text, so there is nothing to bring in.`),
  binary: (name: string): Refusal =>
    refuse(
      'not-text',
      `“${name}” is not a text file. If it came from another program, save it there as text or as a Word document.`,
    ),
  otherFormat: (name: string, what: string, advice: string): Refusal =>
    refuse('unsupported-format', `“${name}” is ${what}, which Roundtable cannot read. ${advice}`),
  archive: (name: string, files: readonly string[]): Refusal =>
    refuse(
      'unsupported-format',
      `“${name}” is an archive (Zip)${contents(files)}. Unpack it and bring in the folder or the files that come out.`,
    ),
  unknownExtension: (name: string): Refusal =>
    refuse(
      'unsupported-format',
      `“${name}” is of a kind that Roundtable does not read. It reads text, Word, OpenDocument, rich text, PDF, web pages, EPUB, Markdown, tables (CSV, Excel) and captions (.vtt, .srt).`,
    ),
  notWord: (name: string): Refusal =>
    refuse(
      'not-a-word-document',
      `“${name}” is called a Word document but is not one. Open it in the program it comes from and save it as .docx.`,
    ),
  damagedWord: (name: string): Refusal =>
    refuse(
      'damaged-document',
      `“${name}” is damaged and cannot be read. Open it in Word or LibreOffice and save it again, or ask for a fresh copy.`,
    ),
  oldWord: (name: string): Refusal =>
    refuse(
      'old-or-protected-document',
      `“${name}” is saved in the old Word format. Open it in Word or LibreOffice, save it as .docx and bring that in.`,
    ),
  lockedWord: (name: string): Refusal =>
    refuse(
      'old-or-protected-document',
      `“${name}” is protected by a password. Open it in Word and save it as .docx without a password.`,
    ),
  notOpenDocument: (name: string): Refusal =>
    refuse(
      'not-an-open-document',
      `“${name}” is called an OpenDocument text but is not one. Open it in the program it comes from and save it as .odt or .docx.`,
    ),
  damagedOpenDocument: (name: string): Refusal =>
    refuse(
      'damaged-document',
      `“${name}” is damaged and cannot be read. Open it in LibreOffice and save it again, or ask for a fresh copy.`,
    ),
  lockedOpenDocument: (name: string): Refusal =>
    refuse(
      'protected-document',
      `“${name}” is protected by a password. Open it in LibreOffice and save it without a password.`,
    ),
  notRichText: (name: string): Refusal =>
    refuse(
      'not-rich-text',
      `“${name}” is called rich text but is not. Open it in the program it comes from and save it as .rtf or .docx.`,
    ),
  noCaptions: (name: string): Refusal =>
    refuse(
      'no-captions',
      `“${name}” holds no captions: no line with a start and an end time was found. If it is plain text, rename it to .txt.`,
    ),
  noPage: (name: string): Refusal =>
    refuse(
      'no-page',
      `“${name}” is a web archive without a page in it. Open it in the browser that saved it, save the page as HTML and bring that in.`,
    ),
  tangledPage: (name: string): Refusal =>
    refuse(
      'tangled-page',
      `The parts of “${name}” lie in each other too deeply to be read. Open it in a browser, copy its text into a Word document and bring that in.`,
    ),
  tooManyParagraphs: (name: string): Refusal =>
    refuse(
      'too-many-paragraphs',
      `“${name}” holds more text, or more paragraphs and cells, than one document can. Split it into parts.`,
    ),
  protectedBook: (name: string): Refusal =>
    refuse(
      'protected-book',
      `“${name}” is locked by copy protection (DRM), so its text cannot be read. Ask the publisher for a copy without it, or for a PDF.`,
    ),
  damagedBook: (name: string): Refusal =>
    refuse(
      'damaged-document',
      `“${name}” is called an e-book but is damaged or not one. Open it in the program it comes from and save it again, or ask for a fresh copy.`,
    ),
  unreadable: (name: string): Refusal =>
    refuse(
      'unreadable-file',
      `“${name}” could not be read. Save it again in the program it comes from and try once more.`,
    ),
} as const;
