import { type Problem, refuse } from '../../base/result';

type Refusal = { readonly ok: false; readonly problem: Problem };

/** Names that are listed at most. */
const mostNames = 30;

const listed = (names: readonly string[]): string =>
  names.length <= mostNames
    ? names.join(', ')
    : `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`;

const meant = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean “${nearest}”?`;

/** Every reason for which the rows of a table do not become documents. */
export const tableProblems = {
  empty: (name: string): Refusal =>
    refuse('empty-file', `“${name}” holds no text, so there is nothing to bring in.`),
  allHidden: (name: string): Refusal =>
    refuse(
      'empty-file',
      `All that “${name}” holds is hidden in it. Show it in Excel or LibreOffice, save the workbook and bring it in again.`,
    ),
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
  unknownColumn: (
    name: string,
    column: string,
    names: readonly string[],
    nearest: string | undefined,
  ): Refusal => {
    const columns = names.map((each, index) => `${index + 1}${each === '' ? '' : ` “${each}”`}`);
    return refuse(
      'unknown-column',
      `“${name}” has no column “${column}”.${meant(nearest)} Its columns: ${listed(columns)}.`,
    );
  },
  unknownSheet: (
    name: string,
    sheet: string,
    sheets: readonly string[],
    nearest: string | undefined,
  ): Refusal =>
    refuse(
      'unknown-sheet',
      `“${name}” has no sheet “${sheet}” with anything in it.${meant(nearest)} Its sheets: ${listed(sheets.map((each, index) => `${index + 1} “${each}”`))}.`,
    ),
  twoRoles: (name: string, column: string): Refusal =>
    refuse(
      'column-given-twice',
      `The column “${column}” of “${name}” was named twice, and it can be one thing only.`,
    ),
  noTextColumn: (name: string): Refusal =>
    refuse('no-text-column', `No column of “${name}” is left to be its text. Name the column that is.`),
} as const;
