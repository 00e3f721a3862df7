import { type SuggestedPlace, suggestedPlace } from '@shared/anchoring/suggestedPlace';
import { counted } from '@shared/project/names';
import { waitingNoun } from '@shared/project/orphans';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { OrphanRecord } from '@shared/project/records';
import { type DocumentText, documentText } from '@shared/text/documentText';
import type { Span } from '@shared/text/position';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { openDocument, useMirrorStore } from '@/bridge/projectMirror';
import { runCommand } from '@/bridge/runCommand';
import { reveal, useSelection } from '@/bridge/selection';

/** Where a passage may belong now; `unknown`: its document is not open in this window. */
export type Suggestion =
  | (SuggestedPlace & { readonly span: Span; readonly words: string })
  | null
  | 'unknown';

/** What was worked out for a passage stays right while it and the text are the same. */
const known = new WeakMap<OrphanRecord, { readonly text: DocumentText; readonly found: Suggestion }>();

export function suggestionFor(records: ProjectRecords, orphan: OrphanRecord): Suggestion {
  const blocks = records.blocks(orphan.document);
  if (blocks.length === 0) return 'unknown';
  const text = documentText(blocks);
  const before = known.get(orphan);
  if (before?.text === text) return before.found;
  const found = locate(text, orphan);
  known.set(orphan, { text, found });
  return found;
}

function locate(text: DocumentText, orphan: OrphanRecord): Suggestion {
  const suggested = suggestedPlace(text.text, orphan);
  const range = suggested && text.trimmed(suggested.range);
  const span = range && text.spanOf(range);
  return suggested && span && { ...suggested, range, span, words: text.slice(range) };
}

/** Selects the words where a passage may belong; the list keeps the keyboard. */
export function showSuggestion(orphan: OrphanRecord): void {
  const records = useMirrorStore.getState().mirror?.records;
  const suggestion = records && suggestionFor(records, orphan);
  if (suggestion && suggestion !== 'unknown') reveal({ span: suggestion.span, keepsFocus: true });
  else if (suggestion === null)
    notify('Its words are nowhere in the text. Select the words it belongs to, then place it there.', {
      slot: 'suggestion',
    });
}

/** Why the selected words cannot take a passage, in a sentence; null: they can. */
export function obstacleToPlacing(orphan: OrphanRecord | undefined): string | null {
  const { document, span } = useSelection.getState();
  if (orphan === undefined) return 'No passage is chosen among those without a place.';
  if (orphan.document !== document) {
    const title = useMirrorStore.getState().mirror?.records.document(orphan.document)?.title ?? '';
    return `This passage is of “${title}”. Open it and select words there.`;
  }
  return span === null ? 'Select the words in the text that it belongs to first.' : null;
}

/** Puts a passage on the words that are selected. */
export async function placeAtSelection(orphan: OrphanRecord | undefined): Promise<boolean> {
  const obstacle = obstacleToPlacing(orphan);
  const { span } = useSelection.getState();
  if (obstacle === null && orphan !== undefined && span !== null) return place(orphan, span);
  notify(obstacle ?? '', { slot: 'obstacle' });
  return false;
}

export async function place(orphan: OrphanRecord, span: Span): Promise<boolean> {
  const done = await orNotice(
    runCommand('placeOrphans', { places: [{ orphan: orphan.id, span }] }).then(() => true),
  );
  return done ?? false;
}

/** Share of its words from which on a passage is placed together with others. */
export const enoughAlike = 0.6;

/** Whether a passage was found alike enough; what became of its words since is looked at when it is placed. */
export const isAlikeEnough = ({ suggestion, likeness }: OrphanRecord): boolean =>
  suggestion !== null && likeness >= enoughAlike;

/** Puts all of these that are alike enough where they are suggested, as one step. */
export async function placeAllAlike(orphans: readonly OrphanRecord[]): Promise<boolean> {
  const wanted = orphans.filter(isAlikeEnough);
  for (const document of new Set(wanted.map((orphan) => orphan.document)))
    await orNotice(openDocument(document));
  const records = useMirrorStore.getState().mirror?.records;
  if (records === undefined) return false;
  const places = wanted.flatMap((orphan) => {
    const found = suggestionFor(records, orphan);
    const isAlike = found !== null && found !== 'unknown' && found.likeness >= enoughAlike;
    return isAlike ? [{ orphan: orphan.id, span: found.span }] : [];
  });
  if (places.length === 0) {
    notify('The text was edited since: none is found alike enough any more.', { slot: 'suggestion' });
    return false;
  }
  const done = await orNotice(runCommand('placeOrphans', { places }).then(() => true));
  const placed = new Set(places.map(({ orphan }) => orphan));
  if (done) notifyUndoable(`${sayNumber(wanted.filter(({ id }) => placed.has(id)))} placed.`);
  return done ?? false;
}

/** Gives passages up; Undo brings them back. */
export async function discard(orphans: readonly OrphanRecord[]): Promise<boolean> {
  const done = await orNotice(
    runCommand('discardOrphans', { orphans: orphans.map(({ id }) => id) }).then(() => true),
  );
  if (done) notifyUndoable(`${sayNumber(orphans)} without a place discarded.`);
  return done ?? false;
}

/** `1 passage`, `3 turns`. */
const sayNumber = (orphans: readonly OrphanRecord[]): string =>
  counted(orphans.length, ...waitingNoun(new Set(orphans.map(({ was }) => was.type))));
