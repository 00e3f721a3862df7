import { useEffect } from 'react';
import { importDropped } from './importDocuments';

/** Imports what a start of the app was given; a project folder among it was opened by main already. */
export function useFilesOffered(): void {
  useEffect(() => window.roundtable.on('filesOffered', ({ paths }) => void importDropped(paths)), []);
}
