import { X } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { dismissNotice, type Notice, useNotices } from '@/bridge/notices';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import styles from './Notices.module.css';

/**
 * What came of things, at the foot of the window: in its layout, so that nothing is covered, and always in the page, so that what comes
 * in is read out. A key leads here, Escape back.
 */
export function Notices() {
  const notices = useNotices((state) => state.notices);
  const region = useRef<HTMLElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  useAction(
    'view.notice',
    () => region.current?.querySelector<HTMLElement>('[data-notice]:last-child button')?.focus(),
    notices.length > 0,
  );

  const remember = ({ relatedTarget: from }: FocusEvent) => {
    if (from instanceof HTMLElement && !region.current?.contains(from)) cameFrom.current = from;
  };
  const leave = (id: string) => {
    const hadFocus = region.current?.contains(document.activeElement) ?? false;
    dismissNotice(id);
    if (!hadFocus) return;
    cameFrom.current?.focus();
    focusTextIfNothingHasFocus();
  };
  return (
    <section
      ref={region}
      className={styles.notices}
      aria-label="Notices"
      aria-live="polite"
      onFocus={remember}
    >
      {notices.map((notice) => (
        <Line key={notice.id} notice={notice} onLeave={() => leave(notice.id)} />
      ))}
    </section>
  );
}

function Line({ notice, onLeave }: { readonly notice: Notice; readonly onLeave: () => void }) {
  const { id, line, kind, action, also, spoken, stays, discarded } = notice;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || !Number.isFinite(stays)) return undefined;
    let timer = setTimeout(end, stays);
    /** Nobody has read it while the window was not to be seen. */
    function end(): void {
      if (document.hidden) timer = setTimeout(end, stays);
      else dismissNotice(id);
    }
    return () => clearTimeout(timer);
  }, [held, id, stays, notice]);
  const hold = () => setHeld(true);
  const letGo = () => setHeld(false);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    discard();
  };
  const discard = () => {
    onLeave();
    discarded?.();
  };
  return (
    <div
      className={styles.notice}
      role="group"
      aria-live={spoken ? 'off' : undefined}
      data-notice
      data-kind={kind}
      onPointerEnter={hold}
      onPointerLeave={letGo}
      onFocus={hold}
      onBlur={letGo}
      onKeyDown={press}
    >
      <span className={styles.words}>{line}</span>
      {[also, action].map(
        (each) =>
          each && (
            <Button
              key={each.label}
              look="quiet"
              className={styles.action}
              onClick={() => {
                onLeave();
                each.run();
              }}
            >
              {each.label}
            </Button>
          ),
      )}
      <IconButton small label="Dismiss" keys="Esc" className={styles.dismiss} onClick={discard}>
        <X size={13} aria-hidden />
      </IconButton>
    </div>
  );
}
