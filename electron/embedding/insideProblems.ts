import { refuse } from '@shared/base/result';

/** Why there is no project to be had from a file. Each sentence names the file. */
export const insideProblems = {
  none: (name: string) =>
    refuse(
      'no-project-inside',
      `There is no Roundtable project inside “${name}”. Whoever made it has to export it with the project inside. Nothing was made.`,
    ),
  damaged: (name: string) =>
    refuse(
      'damaged-project-inside',
      `The project inside “${name}” is damaged or was changed by another program. Nothing was made; ask for a fresh copy.`,
    ),
  notFree: (folder: string) =>
    refuse(
      'folder-not-empty',
      `“${folder}” is no new or empty folder. Choose another one for the project. Nothing was made.`,
    ),
  newer: (name: string) =>
    refuse(
      'newer-project-inside',
      `The project inside “${name}” was made with a newer Roundtable. Open it with that one; nothing was made.`,
    ),
};
