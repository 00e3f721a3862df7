import { sameJson } from '@shared/base/sameJson';
import type { MoreNote, Scene, Stripe, TurnMark } from './Scene';

/**
 * The scene `next`, with the very parts of `before` wherever they look the same, so that what did not move is not rendered again:
 * at an ordinary key press, nothing beside the text moves.
 */
export function keepUnchanged(before: Scene, next: Scene): Scene {
  return {
    stripes: keepItems(before.stripes, next.stripes, stripeKey, sameStripe),
    notes: keepItems(before.notes, next.notes, noteKey, sameJson),
    turns: keepItems(before.turns, next.turns, turnKey, sameTurn),
    handles: sameJson(before.handles, next.handles) ? before.handles : next.handles,
  };
}

const stripeKey = ({ id }: Stripe) => id;
const noteKey = ({ stripes }: MoreNote) => stripes[0] ?? '';
const turnKey = ({ turn }: TurnMark) => turn.id;

const sameLabel = (a: Stripe['label'], b: Stripe['label']): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.top === b.top &&
    a.lane === b.lane &&
    a.noted === b.noted &&
    a.lines === b.lines);

const sameStripe = (a: Stripe, b: Stripe): boolean =>
  a.top === b.top &&
  a.bottom === b.bottom &&
  a.lane === b.lane &&
  sameLabel(a.label, b.label) &&
  a.name === b.name &&
  a.selected === b.selected &&
  a.theme === b.theme &&
  a.annotation === b.annotation;

const sameTurn = (a: TurnMark, b: TurnMark): boolean =>
  a.turn === b.turn &&
  a.speaker === b.speaker &&
  a.top === b.top &&
  a.bottom === b.bottom &&
  a.selected === b.selected &&
  sameJson(a.label, b.label);

/** `next` with equal items taken from `before`; `before` itself when nothing is different. */
function keepItems<Item>(
  before: readonly Item[],
  next: readonly Item[],
  keyOf: (item: Item) => string,
  isSame: (a: Item, b: Item) => boolean,
): readonly Item[] {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const kept = next.map((item) => {
    const old = known.get(keyOf(item));
    return old !== undefined && isSame(old, item) ? old : item;
  });
  const unchanged = kept.length === before.length && kept.every((item, index) => item === before[index]);
  return unchanged ? before : kept;
}
