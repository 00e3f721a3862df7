import { useEffect } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { leaveFocusMode, toggleFocusMode, useFocusMode } from '@/bridge/focusMode';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { useLayout } from './layout';

/** Whether only the text is shown. The same key goes back, and Escape where nothing else takes it; so does another view. */
export function useFocusedText(): boolean {
  const reading = useLayout(({ view }) => view === 'read');
  const focused = useFocusMode((state) => state.focused) && reading;
  const toggle = () => {
    toggleFocusMode();
    focusTextIfNothingHasFocus();
  };
  useAction('view.focus', toggle, reading);
  useEffect(() => {
    if (!focused) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('[role="dialog"]') === null) leaveFocusMode();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
      leaveFocusMode();
    };
  }, [focused]);
  return focused;
}
