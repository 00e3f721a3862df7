import { Popover as Primitive } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import styles from './Popover.module.css';

interface PopoverProps {
  readonly label: string;
  /** What is in it reaches to its edges. */
  readonly flush?: boolean;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** Puts the keyboard where it belongs after it closed; without it, it goes back to what opened it. */
  readonly onClosed?: () => void;
  /** What opens it. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
}

/** A small card beside what it belongs to; Escape or a click elsewhere closes it. */
export function Popover({
  label,
  flush = false,
  open,
  onOpenChange,
  onClosed,
  trigger,
  children,
}: PopoverProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          className={styles.popover}
          data-flush={flush}
          aria-label={label}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            if (onClosed === undefined) return;
            event.preventDefault();
            onClosed();
          }}
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
