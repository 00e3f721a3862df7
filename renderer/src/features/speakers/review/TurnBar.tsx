import { counted } from '@shared/project/names';
import { useMemo, useState } from 'react';
import { Button } from '@/ui/Button';
import { Popover } from '@/ui/Popover';
import { Swatch } from '@/ui/Swatch';
import { acceptTurns, giveSelected, giveTurns, joinCurrent, leaveOutTurns } from './decide';
import { matchingTurns } from './matchingTurns';
import { ReceiverPicker } from './ReceiverPicker';
import { type DraftTurn, turnOf } from './reviewDraft';
import { draftIn, focusPane, useReview } from './reviewStore';
import { sureness } from './sureness';
import styles from './TurnBar.module.css';
import { turnBefore } from './turnSteps';
import { useDocumentText } from './useDocumentText';
import { usePeople } from './usePeople';

/** What keys and buttons are about: the words selected, the turns chosen, or the current turn with why it was found. */
export function TurnBar() {
  const selected = useReview((state) => state.selected);
  const chosen = useReview((state) => state.chosen.size);
  const turn = useReview((state) => turnOf(draftIn(state), state.current));
  return (
    <section className={styles.bar} aria-label="Current turn">
      {selected !== null ? (
        <SelectedWords range={selected} />
      ) : chosen > 0 ? (
        <ChosenTurns count={chosen} />
      ) : turn !== undefined ? (
        <CurrentTurn turn={turn} />
      ) : (
        <p className={styles.quiet}>Choose a turn, or select words to say who says them.</p>
      )}
      <Said />
    </section>
  );
}

function CurrentTurn({ turn }: { readonly turn: DraftTurn }) {
  const draft = useReview(draftIn);
  const person = usePeople().get(turn.person);
  const place = usePlace(turn);
  const canJoin = useMemo(() => turnBefore(draft, turn.id) !== null, [draft, turn.id]);
  return (
    <>
      <div className={styles.line}>
        <Swatch color={person?.color ?? ''} shape="dot" />
        <strong className={styles.name}>{person?.name}</strong>
        <span className={styles.why} title={turn.reason}>
          {turn.given
            ? 'Confirmed before: it stays as it is'
            : [...stateOf(turn), ...(turn.byHand ? [] : [sureness(turn.confidence)]), turn.reason].join(
                ' · ',
              )}
        </span>
        <span className={styles.place}>{place}</span>
      </div>
      {!turn.given && (
        <div className={styles.deeds}>
          <Button look={turn.checked && turn.taken ? 'plain' : 'primary'} onClick={() => acceptTurns()}>
            Accept <kbd>Enter</kbd>
          </Button>
          <Button onClick={() => leaveOutTurns()}>
            Leave out <kbd>N</kbd>
          </Button>
          <Button onClick={() => useReview.setState({ asked: 'give' })}>
            Give to… <kbd>R</kbd>
          </Button>
          <Button onClick={() => useReview.setState({ asked: 'alike' })}>
            All like this… <kbd>L</kbd>
          </Button>
          <Button look="quiet" onClick={() => useReview.setState({ asked: 'cut' })}>
            Cut… <kbd>D</kbd>
          </Button>
          <Button look="quiet" disabled={!canJoin} onClick={joinCurrent}>
            Join <kbd>B</kbd>
          </Button>
        </div>
      )}
    </>
  );
}

const stateOf = ({ taken, checked }: DraftTurn): readonly string[] =>
  taken ? (checked ? ['Checked'] : []) : ['Left out'];

/** `Turn 12 of 40` among those that are gone through. */
function usePlace(turn: DraftTurn): string {
  const documents = useReview((state) => draftIn(state).documents);
  const matching = useReview((state) => state.matching);
  const turns = useMemo(() => matchingTurns({ people: [], documents }, matching), [documents, matching]);
  const at = turns.findIndex(({ id }) => id === turn.id);
  return at < 0 ? '' : `${(at + 1).toLocaleString('en')} of ${turns.length.toLocaleString('en')}`;
}

function ChosenTurns({ count }: { readonly count: number }) {
  const asked = useReview((state) => state.asked);
  return (
    <>
      <div className={styles.line}>
        <strong>{counted(count, 'turn')} chosen</strong>
        <span className={styles.why}>X adds and takes away, Esc lets all go</span>
      </div>
      <div className={styles.deeds}>
        <Button look="primary" onClick={() => acceptTurns()}>
          Accept <kbd>Enter</kbd>
        </Button>
        <Button onClick={() => leaveOutTurns()}>
          Leave out <kbd>N</kbd>
        </Button>
        <Popover
          flush
          label="Who says these"
          open={asked === 'give'}
          onOpenChange={(open) => useReview.setState({ asked: open ? 'give' : null })}
          onClosed={focusPane}
          trigger={
            <Button>
              Give to… <kbd>R</kbd>
            </Button>
          }
        >
          <ReceiverPicker label="Who says these" onChoose={(to) => giveTurns(to)} />
        </Popover>
        <Button look="quiet" onClick={() => useReview.setState({ chosen: new Set() })}>
          Let go
        </Button>
      </div>
    </>
  );
}

/** Letters of selected words that are shown. */
const SHOWN = 80;

function SelectedWords({ range }: { readonly range: { readonly start: number; readonly end: number } }) {
  const document = useReview((state) => state.document) ?? '';
  const asked = useReview((state) => state.asked);
  const text = useDocumentText(document);
  const [open, setOpen] = useState(false);
  const words = text?.slice({ start: range.start, end: Math.min(range.end, range.start + SHOWN) }) ?? '';
  return (
    <>
      <div className={styles.line}>
        <span className={styles.selected} dir="auto">
          “{words}
          {range.end - range.start > SHOWN && '…'}”
        </span>
      </div>
      <div className={styles.deeds}>
        <Popover
          flush
          label="Who says these words"
          open={open || asked === 'give'}
          onOpenChange={(next) => {
            setOpen(next);
            if (!next) useReview.setState({ asked: null });
          }}
          onClosed={focusPane}
          trigger={
            <Button look="primary">
              This is said by… <kbd>R</kbd>
            </Button>
          }
        >
          <ReceiverPicker label="Who says these words" onChoose={giveSelected} />
        </Popover>
        <span className={styles.quiet}>A new turn, cut out of what others say there</span>
      </div>
    </>
  );
}

/** Tells screen readers what became of a key. */
function Said() {
  const said = useReview((state) => state.said);
  const turn = useReview((state) => turnOf(draftIn(state), state.current));
  const person = usePeople().get(turn?.person ?? '');
  const text = useDocumentText(turn?.document ?? '');
  const [first] = turn?.speech ?? [];
  const words =
    first === undefined
      ? ''
      : (text?.slice({ start: first.start, end: Math.min(first.end, first.start + SHOWN) }) ?? '');
  return (
    <p className="visually-hidden" role="status">
      {said}{' '}
      {turn !== undefined && `${person?.name ?? ''}: “${words}”. ${turn.reason}. ${stateOf(turn).join()}`}
    </p>
  );
}
