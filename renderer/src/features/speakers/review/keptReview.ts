import { useMirrorStore } from '@/bridge/projectMirror';
import type { ReviewDraft } from './reviewDraft';

interface Kept {
  readonly documents: string;
  readonly path: string | undefined;
  /** The project's change the review was made on: after another one its places in the text may be wrong. */
  readonly seq: number | undefined;
  readonly steps: readonly ReviewDraft[];
}

let kept: Kept | null = null;

const now = (documents: readonly string[]) => {
  const { mirror } = useMirrorStore.getState();
  return { documents: documents.join(), path: mirror?.path, seq: mirror?.seq };
};

/** Keeps the work on a review that was closed, so that closing it by mistake loses nothing. */
export function keep(documents: readonly string[], steps: readonly ReviewDraft[]): void {
  kept = { ...now(documents), steps };
}

/** The work kept for these documents; null when there is none or the project has changed since. */
export function keptFor(documents: readonly string[]): readonly ReviewDraft[] | null {
  const { documents: wanted, path, seq } = now(documents);
  return kept?.documents === wanted && kept.path === path && kept.seq === seq ? kept.steps : null;
}
