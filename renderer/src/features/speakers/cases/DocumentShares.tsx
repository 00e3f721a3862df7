import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { SpeakerRecord } from '@shared/project/records';
import { percent } from '@shared/query/saidInWords';
import type { SpeakerDetails } from '@shared/query/speakerUse';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { showInDocument } from '@/bridge/passages';
import { TextField } from '@/ui/TextField';
import { changeSpeaker } from '../speakerCommands';
import styles from './SpeakerSayings.module.css';

/** Height of a document, CSS px. */
const ROW = 84;

interface DocumentSharesProps {
  readonly speaker: SpeakerRecord;
  readonly records: ProjectRecords;
  readonly documents: SpeakerDetails['documents'];
}

/** How much somebody says in each document, and what they are called there. */
export function DocumentShares({ speaker, records, documents }: DocumentSharesProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: documents.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
  });
  if (documents.length === 0) return <p className={styles.none}>They speak in no document yet.</p>;
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.documents} aria-label="Documents" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const entry = documents[index];
          const document = entry && records.document(entry.document);
          if (entry === undefined || document === undefined) return null;
          const { id, title } = document;
          const share = entry.of === 0 ? 0 : entry.words / entry.of;
          return (
            <li key={id} className={styles.document} style={{ transform: `translateY(${start}px)` }}>
              <div className={styles.documentHead}>
                <button
                  type="button"
                  className={styles.documentTitle}
                  title={title}
                  onClick={() => showInDocument(id)}
                >
                  {title}
                </button>
                <span className={styles.number}>
                  {`${counted(entry.turns, 'turn')}, ${counted(entry.words, 'word')}, ${percent(share)}`}
                </span>
              </div>
              <TextField
                label="Role here"
                value={speaker.roles[id] ?? ''}
                placeholder={speaker.role === '' ? 'None' : speaker.role}
                onCommit={(role) => changeSpeaker(speaker.id, { roles: { [id]: role } })}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
