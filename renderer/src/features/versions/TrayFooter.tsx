import type { OrphanRecord } from '@shared/project/records';
import { useState } from 'react';
import { useMirrorStore } from '@/bridge/projectMirror';
import { useSelection } from '@/bridge/selection';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { discard, obstacleToPlacing, place, placeAtSelection, suggestionFor } from './placing';
import styles from './Tray.module.css';

interface TrayFooterProps {
  readonly chosen: OrphanRecord | undefined;
  /** Told when something came of a button: the list goes on. */
  readonly onDone: () => void;
}

/** What can be done with the chosen passage. */
export function TrayFooter({ chosen, onDone }: TrayFooterProps) {
  const records = useRecordsOf('block', 'orphan');
  useSelection((state) => state.span);
  const readOnly = useMirrorStore(({ mirror }) => mirror?.readOnly ?? null);
  const [busy, setBusy] = useState(false);
  const suggestion = chosen === undefined ? null : suggestionFor(records, chosen);
  const isBlocked = busy || readOnly !== null || chosen === undefined;
  const during = async (work: Promise<boolean>) => {
    setBusy(true);
    const done = await work;
    setBusy(false);
    if (done) onDone();
  };
  return (
    <>
      <Button
        look="primary"
        blocked={isBlocked || obstacleToPlacing(chosen) !== null}
        title="P in the list, O in the text"
        onClick={() => void during(placeAtSelection(chosen))}
      >
        Place at Selection
      </Button>
      <Button
        blocked={isBlocked || suggestion === null || suggestion === 'unknown'}
        onClick={() =>
          chosen && suggestion && suggestion !== 'unknown' && void during(place(chosen, suggestion.span))
        }
      >
        Place at Suggestion
      </Button>
      <span className={styles.space} />
      {readOnly !== null && <span className={styles.readOnly}>{readOnly}</span>}
      <Button
        look="quiet"
        blocked={isBlocked}
        title="Delete"
        onClick={() => chosen && void during(discard([chosen]))}
      >
        Discard
      </Button>
    </>
  );
}
