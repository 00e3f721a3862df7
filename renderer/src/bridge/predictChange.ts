import type { Chosen } from '@shared/project/chosen';
import type { CommandCode, CommandParams } from '@shared/project/commandParams';
import { runCommand as propose } from '@shared/project/commands';
import type { Diff } from '@shared/project/diff';
import { predictions } from './predictions';
import { applyToText, useMirrorStore } from './projectMirror';
import { useAppInfo } from './settings';

/** Commands that are given by the hundred or in quick succession, and computed from what the window holds. */
const predicted: ReadonlySet<CommandCode> = new Set<CommandCode>([
  'codePassage',
  'removeCoding',
  'recode',
  'moveBounds',
  'reshapeTurn',
  'moveThemes',
  'changeSpeakers',
  'changeDocuments',
  'setAttributes',
  'moveAttribute',
]);

/** A change that is shown already and has still to be kept. */
export interface PredictedChange {
  /** Goes to main with the command, so that both make the same records. */
  readonly chosen: Chosen;
  /** @param seq number of the change as main keeps it */
  accept(seq: number): void;
  /** Shows the records as they are without it. */
  takeBack(): void;
}

/** Shows what a command will do, at once; null when it is not one of these, or the window cannot tell. */
export function predictChange<Code extends CommandCode>(
  code: Code,
  params: CommandParams<Code>,
): PredictedChange | null {
  const { mirror } = useMirrorStore.getState();
  if (!mirror || mirror.readOnly !== null || !predicted.has(code)) return null;
  const ids: string[] = [];
  const at = new Date().toISOString();
  const proposal = propose(mirror.records, code, params, {
    author: useAppInfo.getState().info?.settings.author ?? '',
    clock: { now: () => at },
    ids: {
      next: () => {
        const id = crypto.randomUUID();
        ids.push(id);
        return id;
      },
    },
  });
  if (!proposal.ok || proposal.value.diff.length === 0) return null;
  const { diff, run } = proposal.value;
  const prediction = { code, run, diff };
  predictions.add(prediction);
  applyToText(diff, null);
  const shown = (id: string) => useMirrorStore.getState().mirror?.records.get(id);
  const show = (news: Diff) => {
    if (news.length > 0) applyToText(news, null);
  };
  return {
    chosen: { ids, at },
    accept: (seq) =>
      show(predictions.accept(prediction, seq, useMirrorStore.getState().mirror?.seq ?? 0, shown)),
    takeBack: () => show(predictions.takeBack(prediction, shown)),
  };
}
