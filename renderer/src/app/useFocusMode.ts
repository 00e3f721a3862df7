import { useEffect } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { toggleFocusMode, useLayout } from './layout';

/** Whether only the text is shown. The same key goes back, and Escape where nothing else takes it. */
export function useFocusMode(): boolean {
  const reading = useLayout(({ view }) => view === 'read');
  const focused = useLayout((layout) => layout.focused) && reading;
  const toggle = () => {
    toggleFocusMode();
    focusTextIfNothingHasFocus();
  };
  useAction('view.focus', toggle, reading);
  useEffect(() => {
    if (!focused) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('[role="dialog"]') === null) toggle();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return focused;
}
