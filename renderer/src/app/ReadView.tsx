import { Group, Panel } from 'react-resizable-panels';
import { runAction, useAction } from '@/bridge/actionRegistry';
import { closePane, openSecondPane, type PaneSide, usePaneDocument, usePanes } from '@/bridge/panes';
import { focusText, useSelection } from '@/bridge/selection';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Reader } from '@/features/reader';
import { Button } from '@/ui/Button';
import { Divider } from '@/ui/Divider';
import { EmptyState } from '@/ui/EmptyState';
import styles from './ReadView.module.css';
import { useShownDocument } from './useShownDocument';

/** The reader with the chosen document, or two side by side, or what to do when there is none. */
export function ReadView() {
  const records = useRecordsOf('document');
  const document = useSelection((state) => state.document);
  const isSplit = usePanes(({ other }) => other !== null);
  useShownDocument();
  useAction('view.split', toggleSplit, document !== null);
  if (records.documents().length === 0) return <Beginning />;
  return (
    <Group orientation="horizontal" className={styles.panes}>
      <Panel id="left" minSize={300}>
        <Pane side="left" />
      </Panel>
      {isSplit && (
        <>
          <Divider label="Width of the left reader" />
          <Panel id="right" minSize={300}>
            <Pane side="right" />
          </Panel>
        </>
      )}
    </Group>
  );

  /** The document after this one comes beside it, or the same again; with two readers, the one that is not active goes. */
  function toggleSplit(): void {
    const { active, other } = usePanes.getState();
    if (other !== null) {
      closePane(active === 'left' ? 'right' : 'left');
    } else {
      const all = records.documents();
      const here = all.findIndex(({ id }) => id === document);
      const beside = all[here + 1] ?? all[here - 1] ?? all[here];
      if (!beside) return;
      openSecondPane(beside.id);
    }
    focusText();
  }
}

function Pane({ side }: { readonly side: PaneSide }) {
  const records = useRecordsOf('document');
  const shown = records.document(usePaneDocument(side) ?? '');
  if (!shown) return <EmptyState title="No document chosen">Choose one on the left.</EmptyState>;
  return (
    <div className={styles.reader} data-reader>
      <Reader key={shown.id} document={shown.id} side={side} />
    </div>
  );
}

function Beginning() {
  return (
    <EmptyState
      title="Bring in your first text"
      actions={
        <Button look="primary" onClick={() => runAction('documents.import')}>
          Import documents
        </Button>
      }
    >
      Drop files anywhere in the window: plain text, Markdown, Word, or captions.
    </EmptyState>
  );
}
