import { create } from 'zustand';
import { afterFrame } from './afterFrame';
import { type SelectionStore, useSelection } from './selection';

/**
 * {@link useSelection} as it is once the frame is on the screen in which the text shows it: for panels that tell about what is selected,
 * because a tag or a step through the text must not wait for them.
 */
export const useSettledSelection = create<SelectionStore>(() => useSelection.getState());

let isAwaited = false;

useSelection.subscribe(() => {
  if (isAwaited) return;
  isAwaited = true;
  afterFrame(() => {
    isAwaited = false;
    useSettledSelection.setState(useSelection.getState());
  });
});
