import type { ReplacementEffect } from '@shared/ipc/contract';
import { counted } from '@shared/project/names';
import { TriangleAlert } from 'lucide-react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Popover } from '@/ui/Popover';
import styles from './HitsPanel.module.css';

/** As many as are listed. */
const LISTED = 50;

/** The passages that a replacement would leave without words, behind a line that says how many. */
export function LostPassages({ lost }: { readonly lost: ReplacementEffect['lost'] }) {
  const records = useRecordsOf('theme', 'document');
  return (
    <Popover
      label="Passages without words"
      trigger={
        <Button look="quiet" className={styles.warning}>
          <TriangleAlert size={14} aria-hidden />
          {counted(lost.length, 'passage')} would lose all {lost.length === 1 ? 'its' : 'their'} words
        </Button>
      }
    >
      <p className={styles.lostHint}>They go with their codings. Undo brings them back.</p>
      <ul className={styles.lost}>
        {lost.slice(0, LISTED).map(({ annotation, document, words, themes }) => (
          <li key={annotation}>
            <bdi>“{words}”</bdi>
            <span className={styles.lostPlace}>
              {[...themes.map((id) => records.theme(id)?.name), records.document(document)?.title].join(
                ' · ',
              )}
            </span>
          </li>
        ))}
      </ul>
      {lost.length > LISTED && (
        <p className={styles.lostHint}>and {(lost.length - LISTED).toLocaleString('en')} more</p>
      )}
    </Popover>
  );
}
