import { type DragEvent, useEffect, useRef, useState } from 'react';
import { showDragImage } from './dragImage';
import { lineOf } from './lineOf';
import type { TreeIndex } from './TreeIndex';
import type { DropPlace, TreeProps } from './treeProps';

/** ms over a folded line after which it opens for what is dragged. */
const OPENS_AFTER_MS = 600;

/** Drag and drop in a {@link Tree}: which lines are dragged and where they would go. */
export function useTreeDrag(props: TreeProps, index: TreeIndex, selected: (id: string) => readonly string[]) {
  const [dragged, setDragged] = useState<ReadonlySet<string>>(new Set());
  const [drop, setDrop] = useState<{ readonly id: string; readonly place: DropPlace } | null>(null);
  const [source, setSource] = useState<string | null>(null);
  const opening = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(opening.current), []);

  const aim = (id: string | null, place: DropPlace = 'into') => {
    if ((drop?.id ?? null) === id && (id === null || drop?.place === place)) return;
    if (drop?.id !== id) {
      clearTimeout(opening.current);
      const row = id === null ? undefined : index.rows[index.at(id) ?? -1];
      if (row?.expanded === false)
        opening.current = setTimeout(() => props.onExpand?.(row.id, true), OPENS_AFTER_MS);
    }
    setDrop(id === null ? null : { id, place });
  };
  const end = () => {
    clearTimeout(opening.current);
    setSource(null);
    setDragged(new Set());
    setDrop(null);
  };

  return {
    dragged,
    /** The line that the drag began on: it must stay in the page, or the drag ends unheard. */
    source,
    drop,
    handlers: props.onDrop && {
      onDragStart: (event: DragEvent) => {
        const id = lineOf(event.target);
        const name = index.rows[index.at(id ?? null) ?? -1]?.name;
        if (id === undefined || name === undefined) return;
        const ids = selected(id);
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', name);
        if (ids.length > 1) showDragImage(event.dataTransfer, name, ids.length);
        setSource(id);
        setDragged(new Set(ids));
      },
      onDragOver: (event: DragEvent) => {
        const line = event.target instanceof Element ? event.target.closest('[data-id]') : null;
        const id = lineOf(event.target);
        if (line === null || id === undefined || dragged.size === 0) return aim(null);
        if (dragged.has(id) || props.canDrop?.([...dragged], id) === false) return aim(null);
        event.preventDefault();
        aim(id, placeAt(event, line, props.places ?? ['into']));
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        const { relatedTarget } = event;
        if (!(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget))) aim(null);
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        if (dragged.size > 0 && drop !== null) props.onDrop?.([...dragged], drop.id, drop.place);
        end();
      },
      onDragEnd: end,
    },
  };
}

/** Which place of the line the pointer is over: its upper, middle or lower part. */
function placeAt(event: DragEvent, line: Element, places: readonly DropPlace[]): DropPlace {
  const { top, height } = line.getBoundingClientRect();
  const share = (event.clientY - top) / height;
  const wanted: DropPlace = share < 0.28 ? 'before' : share > 0.72 ? 'after' : 'into';
  return places.includes(wanted) ? wanted : (places[0] ?? 'into');
}
