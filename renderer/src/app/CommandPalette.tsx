import type { Action, ActionId } from '@shared/ipc/actions';
import { Command, defaultFilter } from 'cmdk';
import { Dialog } from 'radix-ui';
import { useRef, useState } from 'react';
import { runAction } from '@/bridge/actionRegistry';
import { useMirrorStore } from '@/bridge/projectMirror';
import { useWrittenKeys } from '@/bridge/useKeysOf';
import { allActions, isAvailable } from './availableActions';
import styles from './CommandPalette.module.css';
import { openDialog, useDialogs } from './dialogs';
import { isTextField, stepInField } from './textField';

/** Every action that can be done now, found by typing. */
export function CommandPalette() {
  const open = useDialogs((state) => state.open === 'palette');
  const chosen = useRef<ActionId | null>(null);
  const cameFrom = useRef<Element | null>(null);
  const [fromField, setFromField] = useState(false);
  const noteFocus = () => {
    cameFrom.current = document.activeElement;
    setFromField(isTextField(document.activeElement));
  };
  // What was chosen runs when focus is back where it came from: it may mean the text's selection.
  const runChosen = (event: Event) => {
    // Radix would look for the button that opened it, and there is none.
    event.preventDefault();
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
    const id = chosen.current;
    chosen.current = null;
    if (id !== null) setTimeout(() => run(id), 0);
  };
  const choose = (id: ActionId) => {
    chosen.current = id;
    openDialog(null);
  };
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && openDialog(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.scrim} />
        <Dialog.Content
          className={styles.palette}
          aria-describedby={undefined}
          onOpenAutoFocus={noteFocus}
          onCloseAutoFocus={runChosen}
        >
          <Dialog.Title className="visually-hidden">Command palette</Dialog.Title>
          <PaletteList fromField={fromField} onChoose={choose} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Undo and redo mean the field that has the keyboard again. */
function run(id: ActionId): void {
  const isStep = id === 'edit.undo' || id === 'edit.redo';
  if (isStep && isTextField(document.activeElement)) stepInField(id);
  else runAction(id);
}

interface PaletteListProps {
  /** The palette was asked for from a field, which undo and redo then mean. */
  readonly fromField: boolean;
  readonly onChoose: (id: ActionId) => void;
}

function PaletteList({ fromField, onChoose }: PaletteListProps) {
  const keysOf = useWrittenKeys();
  const history = useMirrorStore(({ mirror }) => mirror?.history);
  const available = allActions.filter((action) => {
    if (action.id === 'edit.undo') return fromField || Boolean(history?.undo);
    if (action.id === 'edit.redo') return fromField || Boolean(history?.redo);
    return action.id !== 'app.palette' && isAvailable(action);
  });
  const labelOf = ({ id, label }: Action) => {
    if (fromField) return label;
    if (id === 'edit.undo') return `Undo: ${history?.undo ?? ''}`;
    if (id === 'edit.redo') return `Redo: ${history?.redo ?? ''}`;
    return label;
  };
  return (
    <Command
      label="Commands"
      loop
      filter={(_id, sought, names) => defaultFilter(names?.join(' ') ?? '', sought)}
    >
      <Command.Input className={styles.input} placeholder="What would you like to do?" />
      <Command.List className={styles.list}>
        <Command.Empty className={styles.empty}>Nothing is called that.</Command.Empty>
        {available.map((action) => (
          <Command.Item
            key={action.id}
            value={action.id}
            keywords={[labelOf(action)]}
            className={styles.item}
            onSelect={() => onChoose(action.id)}
          >
            <span>{labelOf(action)}</span>
            <kbd className={styles.keys}>{keysOf(action.id)}</kbd>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
