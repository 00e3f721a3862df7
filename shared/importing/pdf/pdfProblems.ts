import { type Problem, refuse } from '../../base/result';

type Refusal = { readonly ok: false; readonly problem: Problem };

/** Every reason for which a PDF cannot be brought in; each sentence names the file and says what to do. */
export const pdfProblems = {
  notPdf: (name: string): Refusal =>
    refuse(
      'not-a-pdf',
      `“${name}” is called a PDF but is not one. Open it in the program it comes from and save it as PDF or as a Word document.`,
    ),
  damaged: (name: string): Refusal =>
    refuse(
      'damaged-document',
      `“${name}” is damaged and cannot be read. Open it in a PDF reader and save or print it as a new PDF, or ask for a fresh copy.`,
    ),
  needsPassword: (name: string): Refusal =>
    refuse('needs-password', `“${name}” is protected by a password. Enter its password to bring it in.`),
  wrongPassword: (name: string): Refusal =>
    refuse(
      'wrong-password',
      `This is not the password of “${name}”. Enter it again, or ask whoever sent the file.`,
    ),
  needsOcr: (name: string): Refusal =>
    refuse(
      'needs-ocr',
      `“${name}” holds pictures of text, such as a scan, but no text. Let a program for text recognition (OCR) add its text first, then bring in the PDF that it saves.`,
    ),
} as const;
