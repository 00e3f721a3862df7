import { callMain } from '@/bridge/client';
import { orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { runCommand } from '@/bridge/runCommand';
import type { MemoSource } from '@/memo';

/**
 * The memo of a passage in a document that is not open: asked for once and again whenever the project changes.
 *
 * @param first the memo as it was answered last
 */
export function distantMemo(record: string, first: string): MemoSource {
  let known = first;
  return {
    record: () => record,
    kept: () => known,
    onChange: (listener) => {
      let asked = 0;
      return useMirrorStore.subscribe(({ mirror }, before) => {
        if (mirror === null || mirror.seq === before.mirror?.seq) return;
        asked += 1;
        const question = asked;
        void orNotice(callMain('readMemo', { record })).then((answer) => {
          if (answer === null || answer.memo === null || question !== asked || answer.memo === known) return;
          known = answer.memo;
          listener();
        });
      });
    },
    save: async (memo, run) => {
      await runCommand('setMemo', { record, memo, run });
      known = memo;
    },
    left: (run) => {
      if (known === '') void orNotice(runCommand('setMemo', { record, memo: '', run, left: true }));
    },
  };
}
