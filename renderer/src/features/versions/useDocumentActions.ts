import { useAction } from '@/bridge/actionRegistry';
import { callMain } from '@/bridge/client';
import { notify, orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { useSelection } from '@/bridge/selection';
import { readAgain, replaceFromFile } from './versionReview';

/** Registers what can be done with the file of the document in the reader. */
export function useDocumentActions(): void {
  const hasAny = useMirrorStore(({ mirror }) => (mirror?.records.documents().length ?? 0) > 0);
  const withShown = (act: (document: string) => Promise<unknown>) => () => {
    const { document } = useSelection.getState();
    if (document !== null) void act(document);
  };
  useAction('document.replace', withShown(replaceFromFile), hasAny);
  useAction('document.readAgain', withShown(readAgain), hasAny);
  useAction('document.openOriginal', withShown(openOriginal), hasAny);
  useAction('document.saveOriginal', withShown(saveOriginal), hasAny);
}

const openOriginal = (document: string) => orNotice(callMain('openOriginal', { document }));

async function saveOriginal(document: string): Promise<void> {
  const saved = await orNotice(callMain('saveOriginal', { document }));
  if (saved === null) return;
  const show = () => void orNotice(callMain('showInFolder', saved));
  notify('A copy of the original was saved.', { action: { label: 'Show file', run: show } });
}
