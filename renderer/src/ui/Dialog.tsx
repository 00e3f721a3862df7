import { Dialog as Primitive } from 'radix-ui';
import { type KeyboardEvent as KeyPressed, type ReactNode, useRef } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  /** Fills much of the window (`full`: nearly all of it), and its body scrolls by itself. */
  readonly wide?: boolean | 'full';
  readonly onClose: () => void;
  readonly onKeyDown?: (event: KeyPressed<HTMLDivElement>) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly footer?: ReactNode;
  /** The first field inside has the keyboard to begin with, rather than the whole. */
  readonly beginsInField?: boolean;
}

/** What had the keyboard before the first of dialogs that take each other's place. */
let beforeAll: Element | null = null;

/** A window over the window: focus stays inside, Escape closes it and gives focus back, unless something else has taken it. */
export function Dialog({
  open,
  wide = false,
  onClose,
  onKeyDown,
  title,
  description,
  children,
  footer,
  beginsInField = false,
}: DialogProps) {
  const body = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<readonly (Element | null)[]>([]);
  const begin = (event: Event) => {
    const from = document.activeElement;
    const isInside = from === null || from === document.body || from.closest('[role="dialog"]') !== null;
    if (!isInside) beforeAll = from;
    cameFrom.current = [from, beforeAll];
    const field = beginsInField ? body.current?.querySelector('input') : null;
    if (!field) return;
    event.preventDefault();
    field.focus();
  };
  const goBack = (event: Event) => {
    // Radix would look for the button that opened it, and there is none.
    event.preventDefault();
    if (document.activeElement !== document.body) return;
    beforeAll = null;
    const back = cameFrom.current.find((each) => each?.isConnected && each !== document.body);
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  return (
    <Primitive.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={styles.scrim} />
        <Primitive.Content
          className={`${styles.dialog} ${wide ? styles.wide : ''} ${wide === 'full' ? styles.full : ''}`}
          onKeyDown={onKeyDown}
          onEscapeKeyDown={leaveToField}
          onOpenAutoFocus={begin}
          onCloseAutoFocus={goBack}
          {...(description === undefined && { 'aria-describedby': undefined })}
        >
          <div className={styles.header}>
            <Primitive.Title className={styles.title}>{title}</Primitive.Title>
            {description !== undefined && (
              <Primitive.Description className={styles.description}>{description}</Primitive.Description>
            )}
          </div>
          {/* Without a control inside, the keyboard could not scroll it. */}
          <div ref={body} className={styles.body} tabIndex={wide ? undefined : 0}>
            {children}
          </div>
          {footer !== undefined && <div className={styles.footer}>{footer}</div>}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

/** Escape first gives up what is being typed in a field that says so, only then does it close the dialog. */
function leaveToField(event: KeyboardEvent): void {
  if (document.activeElement?.matches('[data-escape="own"]')) event.preventDefault();
}
