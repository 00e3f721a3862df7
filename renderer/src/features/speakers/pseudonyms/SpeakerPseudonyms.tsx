import { useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';
import styles from './Pseudonyms.module.css';
import { setPseudonym } from './pseudonymCommands';
import type { PseudonymRow } from './pseudonymRows';
import { ReplacementInput } from './ReplacementInput';

/** Height of a row, in CSS pixels. */
const ROW = 56;

/** Every speaker and what stands for the name. */
export function SpeakerPseudonyms({ rows }: { readonly rows: readonly PseudonymRow[] }) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: 6,
  });
  return (
    <div ref={setScroller} className={styles.scroller}>
      <ul
        className={styles.rows}
        aria-label="Pseudonyms of speakers"
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={row.id}
                className={styles.row}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                style={{ height: ROW, transform: `translateY(${start}px)` }}
              >
                <SpeakerRow row={row} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function SpeakerRow({
  row: { id, name, aliases, chosen, numbered, warning },
}: {
  readonly row: PseudonymRow;
}) {
  const reason = `pseudonym-${id}`;
  return (
    <>
      <span className={styles.who} dir="auto">
        <span className={styles.name}>{name}</span>
        <span
          id={reason}
          className={warning === '' ? styles.also : styles.warning}
          role={warning === '' ? undefined : 'status'}
        >
          {warning || aliases.join('; ')}
        </span>
      </span>
      <ReplacementInput
        label={`Pseudonym of ${name}`}
        value={chosen}
        placeholder={numbered ?? 'The name stays: it is no person’s'}
        describedBy={warning === '' ? undefined : reason}
        onCommit={(pseudonym) => setPseudonym(id, pseudonym)}
      />
    </>
  );
}
