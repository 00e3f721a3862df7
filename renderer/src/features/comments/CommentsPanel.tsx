import { counted } from '@shared/project/names';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { useMirrorStore } from '@/bridge/projectMirror';
import { focusText } from '@/bridge/selection';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { FilterSelect } from '@/ui/FilterSelect';
import { LowerPanel } from '@/ui/LowerPanel';
import { RowList } from '@/ui/RowList';
import { CommentLine } from './CommentLine';
import styles from './Comments.module.css';
import { CommentsFooter } from './CommentsFooter';
import {
  type CommentItem,
  type CommentsReview,
  type Listed,
  listedItems,
  updateReview,
  useComments,
} from './commentsStore';
import {
  choose,
  leaveOut,
  placeAtSelection,
  putOnDocument,
  show,
  tryNextPlace,
  turn,
  turnListed,
} from './decide';
import { closeReview } from './readComments';
import { takeComments } from './takeComments';

/** Height of a row, CSS px; the chosen one is measured. */
const ROW = 54;

/** What readers wrote into a PDF, below the text it is about, to be taken as memos or left out. */
export function CommentsPanel() {
  const review = useComments((state) => state.review);
  return review && <Review review={review} />;
}

function Review({ review }: { readonly review: CommentsReview }) {
  const { name, items } = review;
  const listed = useMemo(() => listedItems(review), [review]);
  const chosen = useChosen(review, listed);
  const withTitle = useRecordsOf('document').documents().length > 1;
  const list = useRef<HTMLDivElement>(null);
  const wantsFocus = useComments((state) => state.wantsFocus);
  useEffect(() => {
    if (!wantsFocus) return;
    list.current?.focus();
    useComments.setState({ wantsFocus: false });
  }, [wantsFocus]);
  useAction('passage.place', () => placeAtSelection(chosen), chosen !== undefined);
  const close = () => {
    closeReview();
    focusText();
  };
  return (
    <LowerPanel
      label="Comments from a PDF"
      title={`Comments from “${name}”`}
      filters={<Filters review={review} />}
      said={said(items)}
      tools={
        <>
          <TurnListed listed={listed} />
          <TakeButton items={items} />
        </>
      }
      onClose={close}
      footer={<CommentsFooter chosen={chosen} onDone={() => list.current?.focus()} />}
    >
      <RowList
        ref={list}
        label="Comments"
        rows={listed}
        chosen={chosen}
        rowHeight={ROW}
        rowClass={styles.line}
        renderRow={(item) => <CommentLine item={item} withTitle={withTitle} />}
        ticks={{ isOn: ({ decision }) => decision === 'take', onTurn: turn }}
        none="No comment is like that."
        onChoose={choose}
        onOpen={show}
        onKey={(key, { shiftKey }, item) => {
          if (shiftKey) return false;
          const does = keys[key.toLowerCase()];
          does?.(item);
          return does !== undefined;
        }}
      />
    </LowerPanel>
  );
}

/** What keys do with the chosen comment. */
const keys: Readonly<Record<string, (item: CommentItem) => void>> = {
  ' ': turn,
  enter: show,
  p: placeAtSelection,
  d: putOnDocument,
  n: tryNextPlace,
  delete: leaveOut,
};

const kinds: readonly { readonly id: Listed; readonly name: string }[] = [
  { id: 'all', name: 'All comments' },
  { id: 'take', name: 'To be taken' },
  { id: 'open', name: 'To be looked at' },
  { id: 'out', name: 'Left out' },
  { id: 'taken', name: 'Already memos' },
];

function Filters({ review: { items, listed, author } }: { readonly review: CommentsReview }) {
  const authors = useMemo(
    () => [...new Set(items.map((item) => item.author))].filter((name) => name !== '').sort(),
    [items],
  );
  return (
    <>
      <FilterSelect
        label="Which comments"
        value={listed}
        options={kinds}
        onChange={(id) => updateReview({ listed: kinds.find((kind) => kind.id === id)?.id ?? 'all' })}
      />
      {authors.length > 1 && (
        <FilterSelect
          label="By which reader"
          all="All readers"
          value={author}
          options={authors.map((name) => ({ id: name, name }))}
          onChange={(chosen) => updateReview({ author: chosen })}
        />
      )}
    </>
  );
}

function said(items: readonly CommentItem[]): string {
  const number = (is: (item: CommentItem) => boolean) => items.filter(is).length;
  const parts = [
    [number(({ decision }) => decision === 'take'), 'to take'],
    [number(({ decision }) => decision === 'open'), 'to look at'],
    [number(({ isTaken, decision }) => decision === 'out' && !isTaken), 'left out'],
    [number(({ isTaken }) => isTaken), 'already memos'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count.toLocaleString('en')} ${what}`)
    .join(' · ');
}

function TurnListed({ listed }: { readonly listed: readonly CommentItem[] }) {
  const free = listed.filter(({ isTaken }) => !isTaken);
  const canTake = free.some(
    ({ decision, target, places }) => decision !== 'take' && (target !== null || places.length > 0),
  );
  if (free.length < 2) return null;
  return (
    <Button look="quiet" onClick={() => turnListed(canTake)}>
      {canTake ? 'Take All Listed' : 'Leave Out All Listed'}
    </Button>
  );
}

function TakeButton({ items }: { readonly items: readonly CommentItem[] }) {
  const readOnly = useMirrorStore(({ mirror }) => mirror?.readOnly ?? null);
  const [busy, setBusy] = useState(false);
  const count = items.filter(({ decision }) => decision === 'take').length;
  const take = async () => {
    setBusy(true);
    const done = await takeComments();
    if (done) focusText();
    else setBusy(false);
  };
  return (
    <Button
      look="primary"
      blocked={busy || count === 0 || readOnly !== null}
      title={readOnly ?? 'Makes memos of the comments that are ticked, as one step'}
      onClick={() => void take()}
    >
      Take {counted(count, 'Comment')}
    </Button>
  );
}

/** The comment that is looked at: when it left the list, the one that took its place there. */
function useChosen(
  { chosen: wanted, place }: CommentsReview,
  listed: readonly CommentItem[],
): CommentItem | undefined {
  const found = listed.findIndex(({ id }) => id === wanted);
  const at = found >= 0 ? found : Math.min(place, listed.length - 1);
  const chosen = listed[at];
  useEffect(() => {
    if (chosen !== undefined && (chosen.id !== wanted || at !== place)) choose(chosen, at);
  }, [at, chosen, wanted, place]);
  return chosen;
}
