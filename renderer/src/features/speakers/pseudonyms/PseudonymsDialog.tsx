import { counted } from '@shared/project/names';
import { useAction } from '@/bridge/actionRegistry';
import { callMain } from '@/bridge/client';
import { useMirrorStore } from '@/bridge/projectMirror';
import { useAnswer } from '@/bridge/useAnswer';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { OtherNames } from './OtherNames';
import styles from './Pseudonyms.module.css';
import { clearPseudonyms, exportPseudonyms, keepNumbers } from './pseudonymCommands';
import { pseudonymRows } from './pseudonymRows';
import { showPseudonyms, usePseudonyms } from './pseudonymStore';
import { SpeakerPseudonyms } from './SpeakerPseudonyms';

/** Offers the pseudonyms from anywhere, and shows them. */
export function PseudonymsDialog() {
  const isOpen = useMirrorStore(({ mirror }) => mirror !== null);
  const shown = usePseudonyms((state) => state.open);
  useAction('people.pseudonyms', () => showPseudonyms(true), isOpen);
  return isOpen && shown ? <Pseudonyms /> : null;
}

/** What stands for people and places where names are replaced. */
function Pseudonyms() {
  const records = useRecordsOf('speaker', 'project');
  const order = useAnswer('all', () => callMain('numberedSpeakers', {})) ?? [];
  const rows = pseudonymRows(records.speakers(), order);
  const named = rows.filter(({ numbered }) => numbered !== null).length;
  const close = () => showPseudonyms(false);
  return (
    <Dialog
      open
      wide
      title="Pseudonyms"
      description="What stands for people and places when an export replaces names. This list stays in the project: no export holds it, and no people library."
      onClose={close}
      footer={
        <>
          <Button onClick={() => void exportPseudonyms()}>Export List…</Button>
          <Button look="primary" onClick={close}>
            Done
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <section className={styles.part} aria-label="Speakers">
          <header className={styles.head}>
            <h3 className={styles.heading}>Speakers</h3>
            <Button look="quiet" blocked={named === 0} onClick={() => keepNumbers(rows)}>
              {named > 1 ? `Name all Participant 1…${named.toLocaleString('en')}` : 'Name all by number'}
            </Button>
            <Button
              look="quiet"
              blocked={rows.every(({ chosen }) => chosen === '')}
              onClick={() => clearPseudonyms(rows)}
            >
              Clear all
            </Button>
          </header>
          <SpeakerPseudonyms rows={rows} />
          <p className={styles.foot}>
            {counted(named, 'person', 'people')}. Who has no pseudonym is numbered in the order of first
            speaking.
          </p>
        </section>
        <section className={styles.part} aria-label="Other names">
          <header className={styles.head}>
            <h3 className={styles.heading}>Other names</h3>
          </header>
          <OtherNames names={records.project().otherNames} />
        </section>
      </div>
    </Dialog>
  );
}
