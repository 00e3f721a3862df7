import { refuse } from '@shared/base/result';

/** Why there is no copy of an original with highlights. */
export const originalProblems = {
  notPdf: (title: string) =>
    refuse(
      'no-pdf-original',
      `“${title}” was not imported from a PDF, so that there is no original to highlight. Export the report instead.`,
    ),
  encrypted: (name: string) =>
    refuse(
      'encrypted-original',
      `“${name}” is protected, and nothing can be added to it. Export the report instead, or import a copy without protection. Nothing was written.`,
    ),
  damaged: (name: string) =>
    refuse(
      'damaged-original',
      `“${name}” can be read, but it is damaged and nothing can be added to it. Export the report instead. Nothing was written.`,
    ),
};
