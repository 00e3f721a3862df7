import type { CommandParams } from '@shared/project/commandParams';
import { commands } from '@shared/project/commands';
import type { RecordChange } from '@shared/project/diff';
import { notifyProblem } from './notices';
import { predictions } from './predictions';
import { applyToMirror, applyTyping, reloadDocument, useMirrorStore } from './projectMirror';
import { runCommand } from './runCommand';
import { useAppInfo } from './settings';

/**
 * Shows an edit of the text at once and sends it to main. Edits go out in the order they were made. When main refuses one, the
 * document is loaded anew, so that the window never shows what was not kept.
 * @throws Refusal with main's sentence, after the document was loaded anew
 */
export async function predictEdit(params: CommandParams<'editText'>): Promise<void> {
  const { mirror } = useMirrorStore.getState();
  if (!mirror) return;
  const proposal = commands.editText.propose(mirror.records, params, {
    clock: { now: () => new Date().toISOString() },
    ids: { next: () => crypto.randomUUID() },
    author: useAppInfo.getState().info?.settings.author ?? '',
  });
  if (proposal.ok && proposal.value.diff.length === 0) return;
  if (proposal.ok) {
    predictions.add({ code: 'editText', run: params.run, diff: proposal.value.diff });
    applyTyping(proposal.value.diff);
  }
  try {
    await runCommand('editText', params);
  } catch (error) {
    if (useMirrorStore.getState().mirror?.records !== mirror.records) throw error;
    // What is under way in another document has still to be told of, kept or refused. This one's text is shown once, when it is there.
    const ofDocument = (change: RecordChange) => documentOf(change) === params.document;
    const truth = predictions.letGo(ofDocument, (id) => mirror.records.get(id));
    const elsewhere = truth.filter((change) => !ofDocument(change));
    applyToMirror(elsewhere, null);
    // Why the edit was refused is what the analyst has to know, also when the text cannot be had.
    await reloadDocument(params.document).catch(notifyProblem);
    throw error;
  }
}

function documentOf({ before, after }: RecordChange): string | null {
  const record = after ?? before;
  return record !== null && 'document' in record ? record.document : null;
}
