import { ChevronRight } from 'lucide-react';
import { ContextMenu as ContextPrimitive, DropdownMenu as DropdownPrimitive } from 'radix-ui';
import { type MouseEvent, type ReactElement, type ReactNode, useRef } from 'react';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  readonly run?: () => void;
  /** A menu of its own instead of something to do. */
  readonly items?: readonly MenuEntry[];
}

export type MenuEntry = MenuItem | 'separator';

type Primitives = typeof ContextPrimitive | typeof DropdownPrimitive;

interface EntriesProps {
  readonly primitives: Primitives;
  readonly entries: readonly MenuEntry[];
  readonly choose: (run: () => void) => void;
}

function Entries({ primitives: Part, entries, choose }: EntriesProps) {
  return entries.map((entry, index) => {
    // Lines never move while a menu is open, and two people in it may have the same name.
    if (entry === 'separator') return <Part.Separator key={index} className={styles.separator} />;
    const { label, icon, keys, items, run, disabled } = entry;
    const content = (
      <>
        {icon}
        <span className={styles.label}>{label}</span>
        {keys !== undefined && <span className={styles.keys}>{keys}</span>}
      </>
    );
    if (items !== undefined) {
      return (
        <Part.Sub key={index}>
          <Part.SubTrigger className={styles.item} disabled={disabled}>
            {content}
            <ChevronRight size={14} aria-hidden />
          </Part.SubTrigger>
          <Part.Portal>
            <Part.SubContent className={styles.menu} collisionPadding={8}>
              <Entries primitives={Part} entries={items} choose={choose} />
            </Part.SubContent>
          </Part.Portal>
        </Part.Sub>
      );
    }
    return (
      <Part.Item key={index} className={styles.item} disabled={disabled} onSelect={() => run && choose(run)}>
        {content}
      </Part.Item>
    );
  });
}

/** What was chosen runs after the menu has closed and given focus back, so that it may put focus elsewhere. */
function useAfterClose() {
  const chosen = useRef<(() => void) | null>(null);
  return {
    choose: (run: () => void) => {
      chosen.current = run;
    },
    onCloseAutoFocus: () => {
      const run = chosen.current;
      chosen.current = null;
      if (run !== null) setTimeout(run, 0);
    },
  };
}

interface MenuProps {
  readonly entries: readonly MenuEntry[];
  readonly children: ReactElement;
}

/** A menu that opens under its button. */
export function Menu({ entries, children }: MenuProps) {
  const { choose, onCloseAutoFocus } = useAfterClose();
  return (
    <DropdownPrimitive.Root modal={false}>
      <DropdownPrimitive.Trigger asChild>{children}</DropdownPrimitive.Trigger>
      <DropdownPrimitive.Portal>
        <DropdownPrimitive.Content
          className={styles.menu}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          <Entries primitives={DropdownPrimitive} entries={entries} choose={choose} />
        </DropdownPrimitive.Content>
      </DropdownPrimitive.Portal>
    </DropdownPrimitive.Root>
  );
}

interface ContextMenuProps extends MenuProps {
  /** Told before it opens: its entries may be other ones at each place. */
  readonly onAsk?: (event: MouseEvent) => void;
}

/** A menu at the pointer (right click, the menu key or Shift+F10) for what `children` shows. */
export function ContextMenu({ entries, children, onAsk }: ContextMenuProps) {
  const { choose, onCloseAutoFocus } = useAfterClose();
  return (
    <ContextPrimitive.Root modal={false}>
      <ContextPrimitive.Trigger asChild onContextMenuCapture={onAsk}>
        {children}
      </ContextPrimitive.Trigger>
      {entries.length > 0 && (
        <ContextPrimitive.Portal>
          <ContextPrimitive.Content
            className={styles.menu}
            collisionPadding={8}
            onCloseAutoFocus={onCloseAutoFocus}
          >
            <Entries primitives={ContextPrimitive} entries={entries} choose={choose} />
          </ContextPrimitive.Content>
        </ContextPrimitive.Portal>
      )}
    </ContextPrimitive.Root>
  );
}
