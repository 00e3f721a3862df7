import { counted } from '@shared/project/names';
import { documentText } from '@shared/text/documentText';
import { useEffect, useState } from 'react';
import { useMirrorStore, useUnsaved } from '@/bridge/projectMirror';
import { useSelection } from '@/bridge/selection';
import { openTray } from '@/bridge/tray';
import { useCodingsCount, useRecordsOf } from '@/bridge/useRecordsOf';
import { useWork } from '@/bridge/work';
import { Button } from '@/ui/Button';
import { ActiveThemeNote } from './ActiveThemeNote';
import { Notices } from './Notices';
import styles from './StatusBar.module.css';
import { useCodedShare } from './useCodedShare';

/** ms after which saving is worth a word; an ordinary change is on disk long before. */
const SAVING_MS = 150;
/** ms that the caret rests before its place is told: a key must not wait for it. */
const REST_MS = 120;

/** Whether everything is saved, what the document holds, where the caret is. */
export function StatusBar({ reading }: { readonly reading: boolean }) {
  return (
    <footer className={styles.bar} aria-label="Status" data-region>
      <SavedState />
      <Totals />
      <Unplaced />
      <WorkNote />
      <Notices />
      <ActiveThemeNote />
      {reading && <Place />}
    </footer>
  );
}

function WorkNote() {
  const work = useWork((state) => state.work);
  if (work === null) return null;
  const { words, share, cancel } = work;
  return (
    <span className={styles.work}>
      <span title={words}>{words}</span>
      <progress className={styles.progress} aria-label={words} {...(share !== null && { value: share })} />
      <Button look="quiet" className={styles.cancel} onClick={cancel}>
        Cancel
      </Button>
    </span>
  );
}

function SavedState() {
  const readOnly = useMirrorStore(({ mirror }) => mirror?.readOnly ?? null);
  const saving = useSavingTakesLong();
  if (readOnly !== null) {
    return (
      <span role="alert" className={styles.readOnly} title={readOnly}>
        {readOnly}
      </span>
    );
  }
  return <span role="status">{saving ? 'Saving…' : 'Saved'}</span>;
}

function Totals() {
  const records = useRecordsOf('speaker');
  const speakers = records.speakers().length;
  const codings = useCodingsCount();
  return (
    <span className={styles.totals}>
      {speakers > 0 && <span>{counted(speakers, 'speaker')}</span>}
      {codings > 0 && <span>{counted(codings, 'coding')}</span>}
      <CodedShare />
    </span>
  );
}

/** Passages that have no place in the text, and the way to them. */
function Unplaced() {
  const waiting = useRecordsOf('orphan').orphans().length;
  if (waiting === 0) return null;
  return (
    <Button
      look="quiet"
      className={styles.unplaced}
      title="Show what waits to be placed"
      onClick={() => openTray()}
    >
      {waiting.toLocaleString('en')} without a place
    </Button>
  );
}

function CodedShare() {
  const share = useCodedShare(useSelection((state) => state.document));
  return share > 0 && <span>{Math.max(1, Math.round(share * 100))} % coded</span>;
}

function Place() {
  const records = useRecordsOf('block');
  const { document, caret } = useRestingSelection();
  if (document === null || caret === null) return null;
  const text = documentText(records.blocks(document));
  const paragraph = text.numberOf(caret.block) + 1;
  const offset = text.offsetOf(caret);
  if (offset === null) return null;
  return (
    <span title="Paragraph, character">
      ¶ {paragraph.toLocaleString('en')} · {offset.toLocaleString('en')}
    </span>
  );
}

/** Whether something has been on its way to the disk for {@link SAVING_MS}. */
function useSavingTakesLong(): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = useUnsaved.subscribe(({ count }) => {
      const saving = count > 0;
      if (saving) timer ??= setTimeout(() => setLong(true), SAVING_MS);
      else if (timer !== undefined) {
        clearTimeout(timer);
        timer = undefined;
        setLong(false);
      }
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return long;
}

/** The selection as it is when it has stayed so for {@link REST_MS}. */
function useRestingSelection() {
  const [selection, setSelection] = useState(() => useSelection.getState());
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const stop = useSelection.subscribe((now) => {
      clearTimeout(rest);
      rest = setTimeout(() => setSelection(now), REST_MS);
    });
    return () => {
      stop();
      clearTimeout(rest);
    };
  }, []);
  return selection;
}
