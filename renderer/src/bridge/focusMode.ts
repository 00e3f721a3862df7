import { create } from 'zustand';

/** Whether only the text is shown, without what stands around it; for as long as the window is open. */
export const useFocusMode = create<{ readonly focused: boolean }>(() => ({ focused: false }));

export const toggleFocusMode = (): void => useFocusMode.setState(({ focused }) => ({ focused: !focused }));

/** Shows everything again; false when it is shown already. */
export function leaveFocusMode(): boolean {
  const { focused } = useFocusMode.getState();
  if (focused) toggleFocusMode();
  return focused;
}
