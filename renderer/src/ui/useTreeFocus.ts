import { type FocusEvent, type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { lineOf } from './lineOf';
import type { TreeIndex } from './TreeIndex';

/** The line of a {@link Tree} that has the keyboard, or gets it by Tab. */
export function useTreeFocus(
  scroller: RefObject<HTMLElement | null>,
  index: TreeIndex,
  selected: string | null,
  reveal: (id: string) => void,
) {
  /** The line that had the keyboard last, and its place then. */
  const [last, setLast] = useState<{ readonly id: string; readonly at: number } | null>(null);
  const inside = useRef(false);

  // A line that is no more hands over to the one that took its place.
  const at = index.at(last?.id ?? null);
  if (last !== null && at !== last.at) {
    const heir = at ?? Math.min(last.at, index.rows.length - 1);
    const id = index.rows[heir]?.id;
    setLast(id === undefined ? null : { id, at: heir });
  }
  const stop = last?.id ?? (selected !== null && index.has(selected) ? selected : index.rows[0]?.id) ?? null;

  const lineIn = (id: string) =>
    scroller.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);

  const give = (id: string | undefined) => {
    const place = index.at(id ?? null);
    if (id === undefined || place === undefined) return;
    // Wherever it is, the line has to be in the page to be given the keyboard.
    flushSync(() => setLast({ id, at: place }));
    reveal(id);
    lineIn(id)?.focus({ preventScroll: true });
  };

  const followed = useRef<number>(undefined);
  const follow = useEffectEvent(() => {
    const place = index.at(stop);
    const stays = place === followed.current;
    followed.current = place;
    if (!inside.current || stop === null) return;
    if (document.activeElement === document.body) lineIn(stop)?.focus({ preventScroll: true });
    // Looking where it is costs a layout: not when only lines below it came or went.
    if (!stays && document.activeElement === lineIn(stop)) reveal(stop);
  });
  // Lines came, went or moved while the keyboard was on one.
  useLayoutEffect(() => follow(), [index]);

  return {
    stop,
    give,
    reveal,
    took: ({ target }: FocusEvent) => {
      inside.current = true;
      const id = lineOf(target);
      const place = index.at(id ?? null);
      if (id !== undefined && place !== undefined && id !== last?.id) setLast({ id, at: place });
    },
    left: ({ relatedTarget }: FocusEvent) => {
      inside.current = relatedTarget instanceof Node && scroller.current?.contains(relatedTarget) === true;
    },
  };
}
