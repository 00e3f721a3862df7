import { useState } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { usePanes } from '@/bridge/panes';

const key = 'outline';

/** Whether the outline stands beside this text. `asked`: just now, so that it takes the keyboard. */
type Outline = 'closed' | 'open' | 'asked';

/** The outline of one reader; whether it was open last is remembered on this computer. Two readers side by side begin without. */
export function useOutline(): { readonly outline: Outline; readonly toggle: () => void } {
  const [outline, setOutline] = useState<Outline>(() =>
    usePanes.getState().other === null && localStorage.getItem(key) === 'open' ? 'open' : 'closed',
  );
  const toggle = () => {
    const next = outline === 'closed' ? 'asked' : 'closed';
    localStorage.setItem(key, next === 'asked' ? 'open' : 'closed');
    setOutline(next);
  };
  useAction('view.outline', toggle);
  return { outline, toggle };
}
