import type { ImportedFile, LookedAtFile } from '@shared/ipc/contract';
import { create } from 'zustand';
import { useMirrorStore } from '@/bridge/projectMirror';
import type { ChosenFile, KnownAnswer } from './fileChoices';

/** Files that are in the project already, or are called as one that is, and who waits for what is to be done with them. */
interface KnownFiles {
  readonly files: readonly LookedAtFile[];
  /** Files of the same import that are new. */
  readonly fresh: number;
  /** What comes in, and where; null: the import was cancelled. */
  readonly answer: (answer: KnownAnswer | null) => void;
}

/** Texts whose encoding is not settled by their bytes, and who waits for how they are to be read. */
export interface AskedTexts {
  readonly files: readonly DoubtfulFile[];
  /** Encodings by path; null: the import was cancelled. */
  readonly answer: (encodings: ReadonlyMap<string, string> | null) => void;
}

export type DoubtfulFile = LookedAtFile & { readonly doubt: NonNullable<LookedAtFile['doubt']> };

interface ImportQuestions {
  readonly known: KnownFiles | null;
  readonly texts: AskedTexts | null;
  /** What came of every file of the last import; empty when there is nothing to tell, or the analyst has seen it. */
  readonly told: readonly ImportedFile[];
  /** How these were asked for: one that needs a password is asked for once more. */
  readonly asked: readonly ChosenFile[];
}

/** What an import asks and tells in dialogs. */
export const useImportQuestions = create<ImportQuestions>(() => ({
  known: null,
  texts: null,
  told: [],
  asked: [],
}));

/** They are about a project: another one that is opened meanwhile has nothing to do with them. */
useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path === before.mirror?.path) return;
  const { known, texts } = useImportQuestions.getState();
  known?.answer(null);
  texts?.answer(null);
  tellFiles([], []);
});

/** Asks what becomes of files that are known already: those that come in, by their paths; null when the analyst cancels the import. */
export function askAboutKnown(files: readonly LookedAtFile[], fresh: number): Promise<KnownAnswer | null> {
  return new Promise((resolve) => {
    const answer = (given: KnownAnswer | null) => {
      useImportQuestions.setState({ known: null });
      resolve(given);
    };
    useImportQuestions.setState({ known: { files, fresh, answer } });
  });
}

/** Asks how texts read in which encoding: encodings by path; null when the analyst cancels the import. */
export function askAboutEncodings(
  files: readonly DoubtfulFile[],
): Promise<ReadonlyMap<string, string> | null> {
  return new Promise((resolve) => {
    const answer = (encodings: ReadonlyMap<string, string> | null) => {
      useImportQuestions.setState({ texts: null });
      resolve(encodings);
    };
    useImportQuestions.setState({ texts: { files, answer } });
  });
}

/** Says in a dialog which files could not be read, and what a new text left without a place. */
export const tellFiles = (told: readonly ImportedFile[], asked: readonly ChosenFile[]): void =>
  useImportQuestions.setState({ told, asked });
