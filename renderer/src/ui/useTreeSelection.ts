import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { TreeIndex } from './TreeIndex';
import type { TreeProps } from './treeProps';
import { extend, selectAll, selectOnly, type TreeSelection, toggle } from './treeSelection';

type Props = Pick<TreeProps, 'selected' | 'multiple' | 'onSelect' | 'onSelection'>;

/** The selected lines of a {@link Tree}, and what clicks and keys do to them. */
export function useTreeSelection(index: TreeIndex, props: Props) {
  const { selected, multiple = false, onSelect, onSelection } = props;
  const [state, setState] = useState({ selected, selection: selectOnly(selected) });
  // What is shown elsewhere changed: the selection follows, unless it holds it already.
  if (state.selected !== selected) {
    const { selection } = state;
    const holds = selected !== null && selection.ids.has(selected);
    setState({ selected, selection: holds ? selection : selectOnly(selected) });
  }
  const set = (selection: TreeSelection) => setState({ selected, selection });
  const { selection } = state;

  const ids = useMemo((): ReadonlySet<string> => {
    if (!multiple) return new Set(selected === null ? [] : [selected]);
    return new Set([...selection.ids].filter((id) => index.has(id)));
  }, [multiple, selected, selection, index]);

  const tell = useEffectEvent(() => onSelection?.(index.inOrder(ids)));
  useEffect(() => {
    if (multiple) tell();
  }, [multiple, ids]);

  return {
    ids,
    /** What an action on this line acts on. */
    with: (id: string): readonly string[] => (ids.size > 1 && ids.has(id) ? index.inOrder(ids) : [id]),
    only: (id: string) => {
      set(selectOnly(id));
      onSelect(id);
    },
    /** Only a line that is left alone becomes what is shown elsewhere. */
    toggle: (id: string) => {
      const next = toggle({ ...selection, ids }, id);
      set(next);
      const [only, another] = next.ids;
      if (only !== undefined && another === undefined) onSelect(only);
    },
    extend: (from: string, to: string, adding = false) =>
      set(extend({ ...selection, ids }, index.rows, from, to, adding)),
    all: () => set(selectAll(selection, index.rows)),
    several: (chosen: readonly string[]) => set({ ids: new Set(chosen), anchor: chosen[0] ?? null }),
    anchor: selection.anchor,
  };
}

export type TreeSelecting = ReturnType<typeof useTreeSelection>;
