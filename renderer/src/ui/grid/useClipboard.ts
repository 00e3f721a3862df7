import { type RefObject, useEffect, useEffectEvent } from 'react';

const before = ['beforecut', 'beforecopy', 'beforepaste'] as const;
const clipboard = ['cut', 'copy', 'paste'] as const;

/**
 * Cuts, copies and pastes what is no text while `owner` has the keyboard. The browser sends these events to where text was selected last,
 * or to the body, and only when somebody has said before that there is something to do.
 */
export function useClipboard(
  owner: RefObject<HTMLElement | null>,
  exchange: (event: ClipboardEvent) => void,
): void {
  const isMeant = () => owner.current !== null && document.activeElement === owner.current;
  const allow = useEffectEvent((event: Event) => {
    if (!isMeant()) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const take = useEffectEvent((event: ClipboardEvent) => {
    if (!isMeant()) return;
    event.preventDefault();
    event.stopPropagation();
    exchange(event);
  });
  useEffect(() => {
    const allows = (event: Event) => allow(event);
    const takes = (event: ClipboardEvent) => take(event);
    for (const type of before) document.addEventListener(type, allows, true);
    for (const type of clipboard) document.addEventListener(type, takes, true);
    return () => {
      for (const type of before) document.removeEventListener(type, allows, true);
      for (const type of clipboard) document.removeEventListener(type, takes, true);
    };
  }, []);
}
