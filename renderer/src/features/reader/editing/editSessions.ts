import { onMirrorDiff, useMirrorStore } from '@/bridge/projectMirror';
import { EditSession } from './EditSession';

/** One for each document of the open project whose text was edited, however many readers show it and after they are gone. */
const sessions = new Map<string, EditSession>();

export function editSessionOf(document: string): EditSession {
  const known = sessions.get(document);
  if (known !== undefined) return known;
  const session = new EditSession(document, () => {
    const { mirror } = useMirrorStore.getState();
    if (!mirror) throw new Error('no project is open');
    return mirror.records;
  });
  sessions.set(document, session);
  return session;
}

useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.records !== before.mirror?.records) forget([...sessions.keys()]);
});

onMirrorDiff((diff, cause) => {
  const records = useMirrorStore.getState().mirror?.records;
  forget([...sessions.keys()].filter((document) => records?.document(document) === undefined));
  for (const session of sessions.values()) session.follow(diff, cause);
});

function forget(documents: readonly string[]): void {
  for (const document of documents) {
    sessions.get(document)?.dispose();
    sessions.delete(document);
  }
}
