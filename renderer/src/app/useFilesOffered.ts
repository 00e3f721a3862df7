import { useEffect } from 'react';
import { openProject } from '@/bridge/openProject';
import { importDropped } from './importDocuments';

/** Takes what a second start of the app was given: one folder is a project, anything else is imported. */
export function useFilesOffered(): void {
  useEffect(
    () =>
      window.roundtable.on('filesOffered', ({ paths }) => {
        const [first] = paths;
        if (first === undefined) return;
        if (paths.length === 1 && !hasExtension(first)) void openProject(first);
        else void importDropped(paths);
      }),
    [],
  );
}

/** The page cannot look at the disk; every file that can be imported has an extension, and project folders hardly ever do. */
const hasExtension = (path: string): boolean => /\.[^\\/.]+$/.test(path);
