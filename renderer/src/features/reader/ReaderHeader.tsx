import { Columns2, ListTree, PencilLine, X } from 'lucide-react';
import { useMemo } from 'react';
import { runAction } from '@/bridge/actionRegistry';
import { closePane, type PaneSide, usePanes } from '@/bridge/panes';
import { focusText, showDocument } from '@/bridge/selection';
import { useKeysOf } from '@/bridge/useKeysOf';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Chooser } from '@/ui/Chooser';
import { IconButton } from '@/ui/IconButton';
import styles from './Reader.module.css';
import type { ReaderModel } from './ReaderModel';
import { ReadingCard } from './ReadingCard';

interface ReaderHeaderProps {
  readonly model: ReaderModel;
  readonly side: PaneSide;
  readonly title: string;
  readonly editing: boolean;
  readonly withOutline: boolean;
  readonly onOutline: () => void;
}

/** The document's title, how its text is shown, and whether it is read or edited. */
export function ReaderHeader({ model, side, title, editing, withOutline, onOutline }: ReaderHeaderProps) {
  const outlineKeys = useKeysOf('view.outline');
  const splitKeys = useKeysOf('view.split');
  const isSplit = usePanes(({ other }) => other !== null);
  return (
    <header className={styles.header}>
      <IconButton label="Outline" keys={outlineKeys} aria-pressed={withOutline} onClick={onOutline}>
        <ListTree size={16} aria-hidden />
      </IconButton>
      <h1 className={styles.title} title={title}>
        {isSplit ? <DocumentOnThisSide document={model.document} /> : title}
      </h1>
      {editing && <span className={styles.hint}>Esc ends editing</span>}
      <ReadingCard />
      {!isSplit && (
        <IconButton
          label="Two documents side by side"
          keys={splitKeys}
          onClick={() => runAction('view.split')}
        >
          <Columns2 size={16} aria-hidden />
        </IconButton>
      )}
      <Button
        look={editing ? 'primary' : 'quiet'}
        aria-label="Edit"
        aria-pressed={editing}
        onClick={() => model.setEditing(!editing)}
      >
        <PencilLine size={14} aria-hidden />
        <span className={styles.word}>Edit</span>
      </Button>
      {isSplit && (
        <IconButton label="Close this side" onClick={() => closePane(side)}>
          <X size={16} aria-hidden />
        </IconButton>
      )}
    </header>
  );
}

/** The title of the document on this side, and behind it all others to put in its place. */
function DocumentOnThisSide({ document }: { readonly document: string }) {
  const documents = useRecordsOf('document').documents();
  const options = useMemo(() => documents.map(({ id, title }) => ({ id, name: title })), [documents]);
  return (
    <Chooser
      label="Document on this side"
      value={document}
      options={options}
      onChoose={(id) => {
        showDocument(id);
        focusText();
      }}
    />
  );
}
