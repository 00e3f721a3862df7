import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import type { Layer } from './layers';
import { sayRemoved } from './tagPassage';

/** Takes one coding away, or a memo that stands alone. */
export async function removeLayer(model: ReaderModel, { annotation, coding }: Layer): Promise<void> {
  const name = model.state.theme(coding?.theme ?? '')?.name ?? 'Memo';
  const done = await orNotice(
    (coding
      ? runCommand('removeCoding', { annotation: annotation.id, coding: coding.id })
      : runCommand('deleteAnnotation', { annotation: annotation.id })
    ).then(() => true),
  );
  if (!done || !model.isOpen) return;
  const { annotation: selected } = useSelection.getState();
  if (selected !== null && !model.state.annotation(selected)) model.selectAnnotation(null);
  model.say(sayRemoved(name));
  const line = coding ? `Removed “${name}” from the passage.` : 'Removed the memo with its passage.';
  notifyUndoable(line, { spoken: true });
}
