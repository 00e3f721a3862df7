import { create } from 'zustand';
import { runAction } from './actionRegistry';
import { closeHits, useFinding } from './finding';
import { inspect } from './inspected';
import { useMirrorStore } from './projectMirror';
import { showDocument, useSelection } from './selection';

/** The list of passages that have no place in the text, below it. Session state. */
interface TrayStore {
  readonly open: boolean;
  /** Those of the document in the reader, or of all documents. */
  readonly scope: 'document' | 'all';
  /** The passage that is looked at; null: the first. */
  readonly chosen: string | null;
  /** Its place in the list, from 0: when it goes, what comes there is looked at. */
  readonly place: number;
  /** Rises each time it is asked for; its list takes the keyboard. */
  readonly asked: number;
}

const closed: TrayStore = { open: false, scope: 'document', chosen: null, place: 0, asked: 0 };

export const useTray = create<TrayStore>(() => closed);

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useTray.setState(closed);
});

/** The tray and the hits of a search stand at the same place. */
useFinding.subscribe(({ panel }, before) => {
  if (panel !== null && before.panel === null) closeTray();
});

/** Opens the tray, or turns to it: to one passage, or else to those of the document in the reader if it has any. */
export function openTray(orphan: string | null = null): void {
  runAction('view.read');
  closeHits();
  const records = useMirrorStore.getState().mirror?.records;
  const chosen = records?.get(orphan ?? '');
  if (chosen?.type === 'orphan' && chosen.document !== useSelection.getState().document) {
    inspect(null);
    showDocument(chosen.document);
  }
  const { document } = useSelection.getState();
  const hasOwn = document !== null && records !== undefined && records.orphans(document).length > 0;
  const hasAny = records !== undefined && records.orphans().length > 0;
  useTray.setState(({ asked, chosen: before }) => ({
    open: true,
    scope: hasOwn || !hasAny ? 'document' : 'all',
    chosen: orphan ?? before,
    asked: asked + 1,
  }));
}

export const closeTray = (): void => useTray.setState({ open: false });

export const chooseOrphan = (chosen: string, place: number): void => useTray.setState({ chosen, place });
