import { sameJson } from '@shared/base/sameJson';
import { useMirrorStore } from '@/bridge/projectMirror';
import { runCommand } from '@/bridge/runCommand';
import { useSelection } from '@/bridge/selection';
import { type MemoSource, mirrorMemo } from '@/memo';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';

const selected = () => {
  const { document, span, annotation } = useSelection.getState();
  return { document, span, annotation };
};

/** The memo of a passage that may have no annotation yet: the first words that are written make one. */
export function passageMemo(model: ReaderModel, target: PassageTarget): MemoSource {
  if (target.annotation !== null) return mirrorMemo(target.annotation);
  const opened = selected();
  let made: Promise<string | null> | null = null;
  /** The annotation, once the window shows it. */
  let shown: string | null = null;
  const make = (memo: string, run: string) =>
    runCommand('codePassage', { document: model.document, span: target.span, themes: [], memo, run });
  const kept = () => (shown === null ? '' : mirrorMemo(shown).kept());
  return {
    record: () => shown,
    kept,
    onChange: (listener) => {
      let last = kept();
      return useMirrorStore.subscribe(({ mirror }) => {
        if (shown !== null && mirror?.records.annotation(shown) === undefined) {
          // Undo has taken the annotation back; the next words make another.
          shown = null;
          made = null;
        }
        const now = kept();
        if (now === last) return;
        last = now;
        listener();
      });
    },
    save: async (memo, run) => {
      if (made === null && memo === '') return;
      if (made !== null) {
        const annotation = await made;
        if (annotation !== null) await mirrorMemo(annotation).save(memo, run);
        return;
      }
      made = make(memo, run);
      shown = await made.catch((error: unknown) => {
        made = null;
        throw error;
      });
      // Who has gone on meanwhile stays where they are.
      if (sameJson(selected(), opened)) model.selectAnnotation(shown);
    },
    left: (run) => {
      if (shown !== null) mirrorMemo(shown).left?.(run);
    },
  };
}
