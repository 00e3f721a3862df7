import { create } from 'zustand';

/** Something that takes a while, told at the foot of the window, where it can be cancelled. */
export interface Work {
  /** `Importing Hearing.docx (2 of 5)` */
  readonly words: string;
  /** How far it is, 0…1; null: nobody knows. */
  readonly share: number | null;
  readonly cancel: () => void;
}

/** What is under way; null: nothing. */
export const useWork = create<{ readonly work: Work | null }>(() => ({ work: null }));

export const showWork = (work: Work | null): void => useWork.setState({ work });
