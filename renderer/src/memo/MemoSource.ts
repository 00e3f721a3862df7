import { isMemoRecord, recordMemo } from '@shared/project/recordMemo';
import { orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { runCommand } from '@/bridge/runCommand';

/** Where a memo comes from and goes to. */
export interface MemoSource {
  /** Id of what the memo is on; null: it is not made yet. */
  readonly record: () => string | null;
  /** The memo as the project holds it now, Markdown. */
  readonly kept: () => string;
  /** Calls `listener` whenever what {@link kept} answers may be another; returns the function that stops it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Keeps a memo; `run` is the same for everything that one Undo takes back. Rejects with a refusal. */
  readonly save: (memo: string, run: string) => Promise<unknown>;
  /** The analyst has left the memo and all is saved, the last of it as part of `run`. */
  readonly left?: (run: string) => void;
}

/** The memo of a record that the window's mirror holds. */
export function mirrorMemo(record: string): MemoSource {
  const found = () => useMirrorStore.getState().mirror?.records.get(record);
  const kept = () => {
    const here = found();
    return isMemoRecord(here) ? recordMemo(here) : '';
  };
  return {
    record: () => record,
    kept,
    onChange: (listener) => {
      let last = kept();
      return useMirrorStore.subscribe(() => {
        const now = kept();
        if (now === last || found() === undefined) return;
        last = now;
        listener();
      });
    },
    save: (memo, run) => runCommand('setMemo', { record, memo, run }),
    left: (run) => {
      const here = found();
      // A passage that was marked for its memo alone goes with its last word.
      if (here?.type === 'annotation' && here.memo === '' && here.codings.length === 0)
        void orNotice(runCommand('setMemo', { record, memo: '', run, left: true }));
    },
  };
}
