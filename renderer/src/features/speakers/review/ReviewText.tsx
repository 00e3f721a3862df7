import type { DocumentText } from '@shared/text/documentText';
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { memo, type PointerEvent, useEffect, useEffectEvent, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { dragTurnEnd } from './dragTurnEnd';
import { offsetInWords } from './offsetInWords';
import styles from './ReviewText.module.css';
import { type DraftPerson, type DraftTurn, turnOf, turnsIn } from './reviewDraft';
import { draftIn, draftNow, lookAt, useReview } from './reviewStore';
import { TurnMark } from './TurnMark';
import { firstParagraph, type Piece, piecesOf, turnPlaces } from './turnPlaces';
import { usePeople } from './usePeople';

/** About how many letters stand in a line of the text, and its height in px: for paragraphs that have not been measured. */
const LETTERS = 64;
const LINE = 24;

/** The text of one document with the proposed turns; only what is in view is drawn, and a decision draws only its turn anew. */
export function ReviewText({ document, text }: { readonly document: string; readonly text: DocumentText }) {
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: text.blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => 12 + LINE * Math.ceil(((text.blocks[index]?.text.length ?? 0) + 1) / LETTERS),
    getItemKey: (index) => text.blocks[index]?.id ?? index,
    overscan: 4,
    paddingStart: 12,
    paddingEnd: 64,
  });
  useLooks(text, virtual, scroller);
  const hasChoice = useReview(({ chosen, selected }) => chosen.size > 0 || selected !== null);
  const people = usePeople();
  return (
    <section
      ref={scroller}
      className={styles.text}
      aria-label="Text with proposed turns"
      tabIndex={0}
      data-review-pane
      data-escape={hasChoice ? 'own' : undefined}
      onClick={(event) => {
        const said = (event.target as HTMLElement).closest<HTMLElement>('[data-said]')?.dataset['said'];
        if (said !== undefined && window.getSelection()?.isCollapsed !== false)
          lookAt(turnOf(draftNow(), said));
      }}
      onPointerUp={() => setTimeout(() => readSelection(scroller.current), 0)}
    >
      <div className={styles.flow} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.block}
            style={{ transform: `translateY(${start}px)` }}
          >
            <Paragraph document={document} text={text} number={index} people={people} />
          </div>
        ))}
      </div>
    </section>
  );
}

interface ParagraphProps {
  readonly document: string;
  readonly text: DocumentText;
  readonly number: number;
  readonly people: ReadonlyMap<string, DraftPerson>;
}

const Paragraph = memo(function Paragraph({ document, text, number, people }: ParagraphProps) {
  const block = text.blocks[number];
  const kind = useRecordsOf().block(block?.id ?? '')?.kind ?? 'paragraph';
  const turns = useReview(useShallow((state) => turnsHere(state, document, text, number)));
  const current = useReview((state) => (turns.some(({ id }) => id === state.current) ? state.current : null));
  if (block === undefined) return null;
  const start = text.offsetOf({ block: block.id, offset: 0 }) ?? 0;
  const begins = turns.filter((turn) => firstParagraph(text, turn) === number);
  return (
    <>
      <div className={styles.gutter}>
        {begins.map((turn) => (
          <TurnMark key={turn.id} turn={turn} person={people.get(turn.person)} />
        ))}
      </div>
      <p className={styles.words} dir="auto" data-kind={kind} data-start={start}>
        {piecesOf(block.text, start, turns).map((piece) => (
          <Words
            key={piece.start}
            piece={piece}
            person={piece.turn === null ? undefined : people.get(piece.turn.person)}
            isCurrent={piece.turn !== null && piece.turn.id === current}
          />
        ))}
      </p>
    </>
  );
});

/** The turns with words in a paragraph, the one whose end is dragged as it would be. */
function turnsHere(
  state: ReturnType<typeof useReview.getState>,
  document: string,
  text: DocumentText,
  number: number,
): readonly DraftTurn[] {
  const turns = withDragged(turnsIn(draftIn(state), document), state.dragged);
  return (turnPlaces(text, turns).get(number) ?? []).flatMap((place) => turns[place] ?? []);
}

const drawn = new WeakMap<DraftTurn, readonly DraftTurn[]>();

function withDragged(turns: readonly DraftTurn[], dragged: DraftTurn | null): readonly DraftTurn[] {
  if (dragged === null) return turns;
  let all = drawn.get(dragged);
  if (all === undefined) {
    all = turns.map((turn) => (turn.id === dragged.id ? dragged : turn));
    drawn.set(dragged, all);
  }
  return all;
}

interface WordsProps {
  readonly piece: Piece;
  readonly person: DraftPerson | undefined;
  readonly isCurrent: boolean;
}

function Words({ piece, person, isCurrent }: WordsProps) {
  const { text, turn, part, begins, ends } = piece;
  if (turn === null || part === null) return text;
  const canMove = isCurrent && !turn.given;
  const handle = (side: 'start' | 'end', index: number) => (
    <span
      aria-hidden
      className={styles.handle}
      data-side={side}
      onPointerDown={(event) => startDrag(event, turn, side, index)}
    />
  );
  return (
    <>
      {canMove && begins !== undefined && handle('start', begins)}
      <span
        className={styles[part]}
        style={{ '--person': person?.color ?? '' }}
        data-out={!turn.taken}
        data-given={turn.given}
        data-current={isCurrent}
        data-said={turn.id}
      >
        {text}
      </span>
      {canMove && ends !== undefined && handle('end', ends)}
    </>
  );
}

function startDrag(event: PointerEvent, turn: DraftTurn, side: 'start' | 'end', piece: number): void {
  const scroller = event.currentTarget.closest<HTMLElement>('[data-review-pane]');
  if (event.button !== 0 || scroller === null) return;
  event.preventDefault();
  event.stopPropagation();
  dragTurnEnd(scroller, turn, { side, piece }, event.nativeEvent);
}

/** Words selected in the text can be given to somebody. */
function readSelection(pane: HTMLElement | null): void {
  const selection = window.getSelection();
  if (pane === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    useReview.setState({ selected: null });
    return;
  }
  const range = selection.getRangeAt(0);
  const start = offsetInWords(range.startContainer, range.startOffset);
  const end = offsetInWords(range.endContainer, range.endOffset);
  if (start === null || end === null || start >= end) return;
  useReview.setState({ selected: { start, end }, chosen: new Set() });
}

/** Brings the current turn into view when that is wished, and only then: not when the marks of the text change. */
function useLooks(
  text: DocumentText,
  virtual: Virtualizer<HTMLElement, Element>,
  scroller: { readonly current: HTMLElement | null },
): void {
  const look = useReview((state) => state.look);
  const show = useEffectEvent((side: 'start' | 'end') => {
    const { current } = useReview.getState();
    const turn = turnOf(draftIn(useReview.getState()), current);
    const last = turn?.speech.at(-1);
    if (turn === undefined || last === undefined) return undefined;
    const place = side === 'start' ? null : text.positionAt(last.end);
    const number = place === null ? firstParagraph(text, turn) : text.numberOf(place.block);
    const isDrawn = virtual.getVirtualItems().some(({ index }) => index === number);
    if (!isDrawn) virtual.scrollToIndex(number, { align: 'center' });
    // A paragraph may be longer than the view, with many turns in it.
    return requestAnimationFrame(() => {
      const pane = scroller.current;
      const mark = pane?.querySelector(`[data-turn="${CSS.escape(turn.id)}"]`);
      const row = pane?.querySelector(`[data-index="${number}"]`);
      if (side === 'start') mark?.scrollIntoView({ block: 'nearest' });
      else row?.scrollIntoView({ block: 'nearest' });
    });
  });
  useEffect(() => {
    const frame = show(look.side);
    return () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [look, text]);
}
