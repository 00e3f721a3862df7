import { type KeyboardEvent, useEffect, useState } from 'react';

/**
 * Keys of a list that is led from a text field: arrows, Home and End move, Enter chooses; the list is the field's, which keeps the
 * focus. `reset`: when it changes, the first row is active again.
 */
export function useListKeys(list: string, count: number, choose: (index: number) => void, reset: string) {
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    void reset;
    setWanted(0);
  }, [reset]);
  const active = Math.min(wanted, Math.max(count - 1, 0));
  useEffect(() => {
    document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [list, active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowDown: (active + 1) % Math.max(count, 1),
      ArrowUp: (active - 1 + count) % Math.max(count, 1),
      PageDown: Math.min(active + 8, count - 1),
      PageUp: Math.max(active - 8, 0),
    };
    const next = moves[event.key];
    if (next !== undefined) setWanted(next);
    else if (event.key === 'Enter' && count > 0) choose(active);
    else return;
    event.preventDefault();
  };

  const rowProps = (index: number) => ({
    id: `${list}-${index}`,
    role: 'option' as const,
    'aria-selected': index === active,
    onMouseMove: () => setWanted(index),
    onMouseDown: (event: { preventDefault(): void }) => event.preventDefault(),
    onClick: () => choose(index),
  });
  return { active, onKeyDown, rowProps };
}
