import { notify } from '@/bridge/notices';
import { showInDocument } from '@/bridge/passages';
import { focusText, reveal } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';

/** Ends editing because the reader goes away; what needs the analyst is said at once, and waits in the document. */
export function leaveEditing(model: ReaderModel): void {
  if (!model.editing) return;
  const { session, document } = model;
  model.store.setState({ editing: false });
  session.end();
  const needing = session.isOpen ? 0 : (session.store.getState().check?.needing ?? 0);
  if (needing === 0) return;
  const title = model.state.document(document)?.title ?? '';
  notify(
    `${title}: ${needing.toLocaleString('en')} ${needing === 1 ? 'coding needs' : 'codings need'} you.`,
    {
      slot: `edited-${document}`,
      action: {
        label: 'Show',
        run: () => {
          showInDocument(document);
          focusText();
          const concern = session.next();
          if (concern === null) return;
          const { id, start } = concern.before;
          reveal({ annotation: id, span: { start, end: start } });
        },
      },
    },
  );
}
