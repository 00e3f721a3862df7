import { counted } from '@shared/project/names';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { notify, notifyUndoable, orNotice } from '@/bridge/notices';
import { openDocument, useMirrorStore } from '@/bridge/projectMirror';
import { runCommand } from '@/bridge/runCommand';
import { isKeyOf, useKeysOf } from '@/bridge/useKeysOf';
import { useRecords } from '@/bridge/useProject';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { EmptyState } from '@/ui/EmptyState';
import { keep, keptFor } from './keptReview';
import { lookForSpeakers, stopLooking } from './lookForSpeakers';
import { PeopleList } from './PeopleList';
import { personColors } from './personColors';
import { ReviewText } from './ReviewText';
import { type DraftTurn, needsLook, type ReviewDraft, startDraft, summary, toCommand } from './reviewDraft';
import styles from './SpeakerReview.module.css';

interface SpeakerReviewProps {
  readonly documents: readonly string[];
  readonly onClose: () => void;
  /** Opens the review again that was just closed. */
  readonly onReopen: () => void;
}

const lookingIn = ({ done, total, name }: { done: number; total: number; name: string }): string =>
  total < 2
    ? 'Looking for speakers…'
    : `Looking for speakers in ${name} (${Math.min(done + 1, total)} of ${total})…`;

/** Who was found to speak, to be corrected before it is kept: the text on the left, the people on the right. */
export function SpeakerReview({ documents, onClose, onReopen }: SpeakerReviewProps) {
  const [steps, setSteps] = useState<readonly ReviewDraft[]>([]);
  const [looking, setLooking] = useState<{ readonly turn: string; readonly at: number } | null>(null);
  const [progress, setProgress] = useState({ done: 0, total: documents.length, name: '' });
  const records = useRecords();
  const draft = steps.at(-1) ?? null;
  const speakerKeys = useKeysOf('passage.speaker');

  useEffect(() => {
    const kept = keptFor(documents);
    if (kept !== null) {
      setSteps(kept);
      return undefined;
    }
    let wanted = true;
    const load = async () => {
      for (const document of documents) await openDocument(document);
      const review = await lookForSpeakers(documents, setProgress);
      if (!wanted || review === null) return;
      const first = startDraft(review);
      setSteps([first]);
      const turn = first.turns.find(needsLook) ?? first.turns[0];
      setLooking(turn === undefined ? null : { turn: turn.id, at: 0 });
    };
    void orNotice(load());
    return () => {
      wanted = false;
      stopLooking();
    };
  }, [documents]);

  // Enter applies what was found; while it was looked for, only Cancel could take the focus.
  const applyButton = useRef<HTMLButtonElement>(null);
  const found = draft !== null;
  useEffect(() => {
    if (found) applyButton.current?.focus();
  }, [found]);

  const change = (next: ReviewDraft) => setSteps([...steps, next]);
  const stepBack = () => setSteps(steps.slice(0, -1));

  const apply = async () => {
    if (draft === null) return;
    const before = useMirrorStore.getState().mirror?.seq;
    const done = await orNotice(runCommand('applySpeakers', toCommand(draft)).then(() => true));
    if (done === null) return;
    onClose();
    const turns = draft.turns.filter(({ taken }) => taken).length;
    if (useMirrorStore.getState().mirror?.seq === before) {
      notify('Nothing has changed.');
      return;
    }
    notifyUndoable(`${counted(turns, 'turn')} marked.`);
  };

  const cancel = () => {
    onClose();
    if (steps.length < 2) return;
    keep(documents, steps);
    notify('Review closed. No speakers were marked.', { action: { label: 'Go back', run: onReopen } });
  };

  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (!isKeyOf(event, 'edit.undo') || steps.length < 2) return;
    if (event.target instanceof HTMLElement && event.target.matches('[data-escape="own"]')) return;
    event.preventDefault();
    stepBack();
  };

  const colors = draft === null ? null : personColors(draft, records);
  const checks = draft?.turns.filter(needsLook) ?? [];
  const lookAtNext = (turns: readonly DraftTurn[]) => {
    const at = turns.findIndex(({ id }) => id === looking?.turn);
    const next = turns[(at + 1) % turns.length];
    if (next !== undefined) setLooking({ turn: next.id, at: (looking?.at ?? 0) + 1 });
  };

  return (
    <Dialog
      open
      wide
      onClose={cancel}
      onKeyDown={press}
      title="Review speakers"
      description={draft === null ? lookingIn(progress) : summary(draft)}
      footer={
        <>
          <div className={styles.foot}>
            {steps.length > 1 && (
              <Button look="quiet" onClick={stepBack}>
                Undo last change
              </Button>
            )}
            {checks.length > 0 && (
              <Button look="quiet" onClick={() => lookAtNext(checks)}>
                Show next to check
              </Button>
            )}
          </div>
          <Button onClick={cancel}>Cancel</Button>
          <Button
            ref={applyButton}
            look="primary"
            disabled={draft === null || draft.people.length === 0}
            onClick={() => void apply()}
          >
            Apply
          </Button>
        </>
      }
    >
      {draft !== null && draft.people.length === 0 && (
        <EmptyState title="Nobody was found">
          Select what someone says in the text and choose “This is Said by”
          {speakerKeys && ` (${speakerKeys})`}.
        </EmptyState>
      )}
      {draft !== null && colors !== null && draft.people.length > 0 && (
        <div className={styles.columns}>
          <ReviewText draft={draft} records={records} colors={colors} looking={looking} onChange={change} />
          <PeopleList
            draft={draft}
            speakers={records.speakers()}
            colors={colors}
            onLook={lookAtNext}
            onChange={change}
          />
        </div>
      )}
    </Dialog>
  );
}
