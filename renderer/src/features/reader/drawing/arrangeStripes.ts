import type { Span } from '@shared/text/position';
import { assignLanes } from './assignLanes';
import { describeStripe, type PlacedPassage } from './describeStripe';
import { layOutLabels } from './layOutLabels';
import type { MoreNote, Stripe } from './Scene';

export const LABEL_HEIGHT = 18;
/** px of a label on two lines. */
const TWO_LINES = 34;
const DRIFT = 44;
/** Stripes side by side; more at one height are counted in a note. */
export const STRIPE_LANES = 6;
/** px added to a stripe's height when lanes are given out, so that stripes that nearly touch stand apart. */
const GAP = 3;

/** What is selected of the passages in view. */
export interface Selected {
  readonly annotation: string | null;
  /** The one coding of it that is meant; null: all are. */
  readonly coding: string | null;
  readonly turn: string | null;
  /** From the first to the last word of what is selected. */
  readonly span: Span | null;
}

/** Places the stripes of the passages in view and their labels. */
export function arrangeStripes(
  passages: readonly PlacedPassage[],
  themeOf: (id: string) => Stripe['theme'],
  selected: Pick<Selected, 'annotation' | 'coding'>,
): { stripes: Stripe[]; notes: MoreNote[] } {
  const wanted = passages.flatMap((passage) => {
    const { annotation, top, bottom } = passage;
    const entries = annotation.codings.length > 0 ? annotation.codings : annotation.memo === '' ? [] : [null];
    return entries.map((coding) => ({
      id: coding?.id ?? annotation.id,
      passage,
      coding,
      theme: coding && themeOf(coding.theme),
      top,
      bottom,
    }));
  });
  const lanes = assignLanes(
    wanted.map(({ id, top, bottom }) => ({ id, start: top, end: bottom + GAP })),
    new Map(),
  );
  const drawn = wanted.filter(({ id }) => (lanes.get(id) ?? 0) < STRIPE_LANES);
  const { placed, hidden } = layOutLabels(
    wanted.map(({ id, top }) => ({ id, top, height: LABEL_HEIGHT })),
    DRIFT,
  );
  const outermost = (top: number) =>
    drawn.reduce(
      (lane, stripe) =>
        stripe.top < top + LABEL_HEIGHT && top < stripe.bottom
          ? Math.max(lane, (lanes.get(stripe.id) ?? 0) + 1)
          : lane,
      0,
    );
  const noted = new Set(hidden.map(({ beside }) => beside));
  const labels = new Map(
    placed.map(({ id, top }, index) => {
      const room = (placed[index + 1]?.top ?? Number.POSITIVE_INFINITY) - top;
      const lines = room >= TWO_LINES ? (2 as const) : (1 as const);
      return [id, { top, lane: outermost(top), noted: noted.has(id), lines }];
    }),
  );
  return {
    stripes: wanted.map(({ id, passage, coding, theme, top, bottom }) => ({
      id,
      annotation: passage.annotation,
      coding,
      theme,
      top,
      bottom,
      lane: Math.min(lanes.get(id) ?? 0, STRIPE_LANES),
      label: labels.get(id) ?? null,
      name: describeStripe(passage, theme),
      selected:
        passage.annotation.id === selected.annotation &&
        (selected.coding === null || selected.coding === coding?.id),
    })),
    notes: hidden.map(({ top, beside, ids }) => ({ top, beside, stripes: ids })),
  };
}
