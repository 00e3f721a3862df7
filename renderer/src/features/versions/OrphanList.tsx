import type { OrphanRecord } from '@shared/project/records';
import type { Ref } from 'react';
import { showInDocument } from '@/bridge/passages';
import { useMirrorStore } from '@/bridge/projectMirror';
import { chooseOrphan } from '@/bridge/tray';
import { RowList } from '@/ui/RowList';
import { OrphanLine } from './OrphanLine';
import { discard, placeAtSelection, showSuggestion } from './placing';
import styles from './Tray.module.css';

/** Height of a line, CSS px; the chosen one is measured. */
const ROW = 52;

interface OrphanListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly orphans: readonly OrphanRecord[];
  readonly chosen: OrphanRecord | undefined;
  /** They are of several documents: each says of which. */
  readonly withTitles: boolean;
}

/**
 * Passages without a place, any number of them. Arrows walk, Enter or a double click selects the words where one may belong, P puts it on
 * the words that are selected, Delete gives it up.
 */
export function OrphanList({ ref, orphans, chosen, withTitles }: OrphanListProps) {
  return (
    <RowList
      ref={ref}
      label="Passages without a place"
      rows={orphans}
      chosen={chosen}
      rowHeight={ROW}
      rowClass={styles.line}
      renderRow={(orphan) => <OrphanLine orphan={orphan} withTitle={withTitles} />}
      none="When a document gets another text, passages whose words are not found there for certain wait here."
      onChoose={({ id }, index) => chooseOrphan(id, index)}
      onOpen={show}
      onKey={(key, { shiftKey }, orphan) => {
        if (key === 'Enter') show(orphan);
        else if (key.toLowerCase() === 'p' && !shiftKey) void placeAtSelection(orphan);
        else if (key === 'Delete') void discard([orphan]);
        else return false;
        return true;
      }}
    />
  );
}

/** Selects the words where a passage may belong, in its document. */
function show(orphan: OrphanRecord): void {
  showInDocument(orphan.document);
  const isOpen = (useMirrorStore.getState().mirror?.records.blocks(orphan.document).length ?? 0) > 0;
  if (isOpen) showSuggestion(orphan);
}
