import { refuse } from '@shared/base/result';

/** Why there is no copy of an original with highlights. Each sentence names the file and says what to do. */
export const originalProblems = {
  notPdf: (name: string) =>
    refuse(
      'not-a-pdf',
      `“${name}” is no PDF, so that it has no pages to highlight. Export the report instead. Nothing was written.`,
    ),
  changed: (name: string) =>
    refuse(
      'damaged-original',
      `The kept original of “${name}” was changed by another program. Nothing was written.`,
    ),
  pseudonyms: (name: string) =>
    refuse(
      'names-in-original',
      `The pages of “${name}” name people as they are, and a copy of it cannot hide that. Export the report instead, or the original without pseudonyms. Nothing was written.`,
    ),
  encrypted: (name: string) =>
    refuse(
      'encrypted-original',
      `“${name}” is protected, and nothing can be added to it. Export the report instead, or import a copy without protection. Nothing was written.`,
    ),
  unsound: (name: string) =>
    refuse(
      'unsound-original',
      `“${name}” can be read, but it is damaged and nothing can be added to it. Export the report instead, or save the file anew in a PDF reader and import that. Nothing was written.`,
    ),
};
