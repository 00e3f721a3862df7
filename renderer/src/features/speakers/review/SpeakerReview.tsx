import { counted } from '@shared/project/names';
import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { callMain } from '@/bridge/client';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { useMirrorStore } from '@/bridge/projectMirror';
import { runCommand } from '@/bridge/runCommand';
import { useKeysOf } from '@/bridge/useKeysOf';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { EmptyState } from '@/ui/EmptyState';
import { DocumentRail } from './DocumentRail';
import { KeysHelp } from './KeysHelp';
import { lookForSpeakers, stopLooking } from './lookForSpeakers';
import { PeoplePane } from './PeoplePane';
import { ReviewText } from './ReviewText';
import { ReviewToolbar } from './ReviewToolbar';
import { summary, toCommand, wholeProgress } from './reviewDraft';
import { pressReviewKey } from './reviewKeys';
import {
  beginReview,
  draftIn,
  draftNow,
  focusPane,
  forgetReview,
  returnToReview,
  useReview,
} from './reviewStore';
import styles from './SpeakerReview.module.css';
import { TurnBar } from './TurnBar';
import { TurnList } from './TurnList';
import { useDocumentText } from './useDocumentText';

interface SpeakerReviewProps {
  readonly documents: readonly string[];
  readonly onClose: () => void;
  /** Opens the review again that was just closed. */
  readonly onReopen: () => void;
}

/** Who was found to speak, to be corrected before it is kept: the text on the left, the people on the right. */
export function SpeakerReview({ documents, onClose, onReopen }: SpeakerReviewProps) {
  const { isReady, progress } = useFound(documents, onClose);
  const draft = useReview(draftIn);
  const speakerKeys = useKeysOf('passage.speaker');
  const nobody = isReady && draft.people.length === 0;
  const { taken } = wholeProgress(draft);

  const applying = useRef(false);
  const apply = async () => {
    // Twice the same would make everybody new a second time.
    if (applying.current) return;
    applying.current = true;
    const { mirror } = useMirrorStore.getState();
    const done = await orNotice(runCommand('applySpeakers', toCommand(draftNow())).then(() => true));
    applying.current = false;
    if (done === null) return;
    onClose();
    forgetReview();
    if (useMirrorStore.getState().mirror?.seq === mirror?.seq) notify('Nothing has changed.');
    else notifyUndoable(`${counted(taken, 'turn')} marked.`);
  };
  const close = () => {
    onClose();
    if (!isReady || useReview.getState().steps.length < 2) return;
    notify('Review closed. What you decided is kept for when you come back.', {
      action: { label: 'Go back', run: onReopen },
    });
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    // What is pressed in a menu or a card over the review comes by here too.
    if (event.defaultPrevented || !(target instanceof HTMLElement) || !event.currentTarget.contains(target))
      return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (isReady && !nobody) void apply();
      return;
    }
    if (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>('input[type="search"]')?.focus();
      return;
    }
    const typing = target.matches(
      'input:not([type="checkbox"]), textarea, select, [data-escape="own"]:not([data-review-pane])',
    );
    if (typing) {
      // The arrow leads from the words looked for to the people found.
      if (event.key === 'ArrowDown' && target.matches('input[type="search"]')) {
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>('[data-people]')?.focus();
      }
      return;
    }
    // A button does what it is for.
    if ((event.key === 'Enter' || event.key === ' ') && target.matches('button, [role="tab"]')) return;
    if (event.key === 'Escape' && !target.matches('[data-escape="own"]')) return;
    if (isReady && pressReviewKey(event)) event.preventDefault();
  };

  return (
    <Dialog
      open
      wide="full"
      onClose={close}
      onKeyDown={press}
      title="Review speakers"
      description={isReady ? summary(draft) : lookingIn(progress)}
      footer={
        <>
          {isReady && <Checked />}
          <Button onClick={close}>{isReady ? 'Close' : 'Cancel'}</Button>
          <Button
            look="primary"
            disabled={!isReady || nobody}
            title="Puts the turns that are ticked into the project, as one step (Ctrl+Enter)"
            onClick={() => void apply()}
          >
            {isReady && !nobody ? `Apply ${counted(taken, 'turn')}` : 'Apply'}
          </Button>
        </>
      }
    >
      {nobody && (
        <EmptyState title="Nobody was found">
          Select what someone says in the text and choose “This is Said by”
          {speakerKeys && ` (${speakerKeys})`}.
        </EmptyState>
      )}
      {isReady && !nobody && <Columns />}
      {!isReady && (
        <div className={styles.looking}>
          <progress
            aria-label="Looking for speakers"
            {...(progress.total > 1 && { value: progress.done / progress.total })}
          />
        </div>
      )}
    </Dialog>
  );
}

function Columns() {
  const many = useReview((state) => draftIn(state).documents.length > 1);
  const view = useReview((state) => state.view);
  useEffect(() => {
    document.querySelector<HTMLElement>('[data-review-pane]')?.focus({ preventScroll: true });
  }, [view]);
  return (
    <div className={styles.columns} data-many={many}>
      {many && <DocumentRail />}
      <div className={styles.turns}>
        <ReviewToolbar />
        <div className={styles.pane}>{view === 'list' ? <TurnList /> : <ShownText />}</div>
        <TurnBar />
      </div>
      <PeoplePane />
    </div>
  );
}

function ShownText() {
  const document = useReview((state) => state.document) ?? '';
  const text = useDocumentText(document);
  useEffect(() => {
    if (text !== null) focusPane();
  }, [text]);
  return text === null ? null : <ReviewText key={document} document={document} text={text} />;
}

/** How far the analyst is. */
function Checked() {
  const draft = useReview(draftIn);
  const { total, checked } = wholeProgress(draft);
  return (
    <div className={styles.foot}>
      {total > 0 && <progress aria-label="Turns checked" value={checked / total} />}
      <KeysHelp />
    </div>
  );
}

interface Found {
  readonly isReady: boolean;
  readonly progress: Looking;
}

interface Looking {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** Begins where the review of these documents was left, unless their texts have changed; else looks for speakers. */
function useFound(documents: readonly string[], onGivenUp: () => void): Found {
  const [isReady, setReady] = useState(false);
  const [progress, setProgress] = useState<Looking>({ done: 0, total: documents.length, name: '' });
  const giveUp = useEffectEvent(onGivenUp);
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      if (returnToReview(documents)) {
        const { documents: changed } = await callMain('changedSinceReview', { documents: [...documents] });
        if (!wanted) return;
        if (changed.length === 0) {
          useReview.setState({ look: { side: 'start' }, isNew: false });
          setReady(true);
          return;
        }
        if (useReview.getState().steps.length > 1)
          notify('Texts or rules have changed since this review was closed, so it begins anew.');
      }
      const review = await lookForSpeakers(documents, setProgress);
      if (!wanted) return;
      if (review === null) {
        giveUp();
        return;
      }
      beginReview(review);
      useReview.setState({ isNew: false });
      setReady(true);
    };
    void orNotice(load());
    return () => {
      wanted = false;
      stopLooking();
    };
  }, [documents]);
  return { isReady, progress };
}

const lookingIn = ({ done, total, name }: Looking): string =>
  total < 2
    ? 'Looking for speakers…'
    : `Looking for speakers in ${name} (${Math.min(done + 1, total).toLocaleString('en')} of ${total.toLocaleString('en')})…`;
