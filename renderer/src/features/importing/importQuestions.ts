import type { ReadOptions } from '@shared/importing/readOptions';
import type { ImportedFile, LookedAtFile, TablePeek } from '@shared/ipc/contract';
import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';

/** Files that are in the project already, and who waits for what is to be done with them. */
interface KnownFiles {
  readonly files: readonly LookedAtFile[];
  /** Files of the same import that are new. */
  readonly fresh: number;
  /** Paths of those that come in once more; null: the import was cancelled. */
  readonly answer: (again: ReadonlySet<string> | null) => void;
}

/** A table whose columns are asked about, and who waits for them. */
export interface AskedTable {
  readonly path: string;
  readonly name: string;
  readonly peek: TablePeek;
  /** How it is to be read; null: the import was cancelled. */
  readonly answer: (options: ReadOptions | null) => void;
}

interface ImportQuestions {
  readonly known: KnownFiles | null;
  readonly table: AskedTable | null;
  /** What came of every file of the last import; empty when all came in, or the analyst has seen it. */
  readonly told: readonly ImportedFile[];
}

/** What an import asks and tells in dialogs. */
export const useImportQuestions = create<ImportQuestions>(() => ({ known: null, table: null, told: [] }));

/** They are about a project: another one that is opened meanwhile has nothing to do with them. */
useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path === before.mirror?.path) return;
  const { known, table } = useImportQuestions.getState();
  known?.answer(null);
  table?.answer(null);
  useImportQuestions.setState({ told: [] });
});

/** Asks which of the files that are in the project already come in again: their paths; null when the analyst cancels the import. */
export function askAboutKnown(
  files: readonly LookedAtFile[],
  fresh: number,
): Promise<ReadonlySet<string> | null> {
  return new Promise((resolve) => {
    const answer = (again: ReadonlySet<string> | null) => {
      useImportQuestions.setState({ known: null });
      resolve(again);
    };
    useImportQuestions.setState({ known: { files, fresh, answer } });
  });
}

/** Asks what the columns of a table are: how it is to be read; null when the analyst cancels the import. */
export function askAboutTable(path: string, name: string, peek: TablePeek): Promise<ReadOptions | null> {
  return new Promise((resolve) => {
    const answer = (options: ReadOptions | null) => {
      useImportQuestions.setState({ table: null });
      resolve(options);
    };
    useImportQuestions.setState({ table: { path, name, peek, answer } });
  });
}

/** Says in a dialog which files could not be read, and why. */
export const tellFiles = (told: readonly ImportedFile[]): void => useImportQuestions.setState({ told });
