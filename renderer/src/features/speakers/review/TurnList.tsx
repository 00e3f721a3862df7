import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useDocumentTitle } from '@/bridge/useProject';
import { matchingTurns } from './matchingTurns';
import { type DraftPerson, type DraftTurn, turnOf } from './reviewDraft';
import { draftIn, draftNow, lookAt, useReview } from './reviewStore';
import { sureness } from './sureness';
import styles from './TurnList.module.css';
import { TurnMark } from './TurnMark';
import { useDocumentText } from './useDocumentText';
import { usePeople } from './usePeople';

/** px */
const ROW = 104;
/** Letters of a turn that are shown; more have no room. */
const OPENING = 260;

/** The turns that are gone through, of all documents, each with how it begins, why it was found and how sure that is. */
export function TurnList() {
  const documents = useReview((state) => draftIn(state).documents);
  const matching = useReview((state) => state.matching);
  const current = useReview((state) => state.current);
  const look = useReview((state) => state.look);
  const hasChoice = useReview(({ chosen }) => chosen.size > 0);
  const people = usePeople();
  const turns = useMemo(() => matchingTurns({ people: [], documents }, matching), [documents, matching]);
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: turns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 4,
    paddingEnd: 24,
  });
  const show = useEffectEvent(() => {
    const at = turns.findIndex(({ id }) => id === current);
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  });
  useEffect(() => show(), [look]);
  return (
    <section
      ref={scroller}
      className={styles.list}
      aria-label="Turns"
      tabIndex={0}
      data-review-pane
      data-escape={hasChoice ? 'own' : undefined}
      onClick={(event) => {
        const said = (event.target as HTMLElement).closest<HTMLElement>('[data-said]')?.dataset['said'];
        if (said !== undefined) lookAt(turnOf(draftNow(), said));
      }}
      onDoubleClick={(event) => {
        if ((event.target as HTMLElement).closest('[data-said]') !== null)
          useReview.setState({ view: 'text' });
      }}
    >
      {turns.length === 0 && <p className={styles.none}>No turn is like that.</p>}
      <div className={styles.flow} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const turn = turns[index];
          return (
            turn && (
              <div
                key={turn.id}
                className={styles.row}
                style={{ transform: `translateY(${start}px)`, height: ROW }}
                data-current={turn.id === current}
              >
                <TurnMark turn={turn} person={people.get(turn.person)} />
                <Opening turn={turn} person={people.get(turn.person)} isOfMany={documents.length > 1} />
              </div>
            )
          );
        })}
      </div>
    </section>
  );
}

interface OpeningProps {
  readonly turn: DraftTurn;
  readonly person: DraftPerson | undefined;
  readonly isOfMany: boolean;
}

function Opening({ turn, person, isOfMany }: OpeningProps) {
  const text = useDocumentText(turn.document);
  const title = useDocumentTitle(turn.document);
  const [first] = turn.speech;
  const words =
    text === null || first === undefined
      ? ''
      : text.slice({ start: first.start, end: Math.min(first.end, first.start + OPENING) });
  return (
    <div className={styles.opening} data-said={turn.id}>
      <p className={styles.label} dir="auto" style={{ '--person': person?.color ?? '' }}>
        {turn.label !== '' && <span>{turn.label}</span>}
      </p>
      <p className={styles.words} dir="auto" data-out={!turn.taken}>
        {words}
      </p>
      <p className={styles.why}>
        {[sureness(turn.confidence), turn.reason, ...(isOfMany ? [title] : [])].join(' · ')}
      </p>
    </div>
  );
}
