import { type Problem, refuse } from '../../base/result';

type Refusal = { readonly ok: false; readonly problem: Problem };

/** Every reason for which the rows of a table do not become documents. */
export const tableProblems = {
  empty: (name: string): Refusal =>
    refuse('empty-file', `“${name}” holds no text, so there is nothing to bring in.`),
  noText: (name: string): Refusal =>
    refuse(
      'no-text-in-columns',
      `The columns of “${name}” that were chosen hold no text. Choose other columns as its text.`,
    ),
  tooManyDocuments: (name: string, documents: number, limit: number): Refusal =>
    refuse(
      'too-many-documents',
      `“${name}” would become ${documents.toLocaleString('en-US')} documents; up to ${limit.toLocaleString('en-US')} can come from one table. Bring it in as one document, or split it into parts.`,
    ),
} as const;
