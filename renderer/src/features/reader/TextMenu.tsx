import type { ActionId } from '@shared/ipc/actions';
import { type MouseEvent, type ReactElement, useState } from 'react';
import { callMain } from '@/bridge/client';
import { formatKeys } from '@/bridge/keys';
import { notifyProblem } from '@/bridge/notices';
import { usePlatform } from '@/bridge/useKeysOf';
import { ContextMenu, type MenuEntry } from '@/ui/Menu';
import type { ReaderModel } from './ReaderModel';
import { useActionEntries } from './useActionEntries';

const onPassages: readonly ActionId[] = ['passage.code', 'passage.memo', 'passage.speaker', 'passage.delete'];

/** What is done with the turn at the caret, or with the chosen one. */
export const onTurns: readonly (readonly ActionId[])[] = [
  ['turn.speaker', 'turn.speakerOfAll', 'turn.confirm'],
  ['turn.extend', 'turn.cut', 'turn.split', 'turn.join'],
  ['turn.choose', 'turn.select', 'turn.delete'],
];

interface TextMenuProps {
  readonly model: ReaderModel;
  /** The text. */
  readonly children: ReactElement;
}

/** What can be done with the words at the pointer, or with those selected when the menu key asks. */
export function TextMenu({ model, children }: TextMenuProps) {
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  const entriesOf = useActionEntries(model);
  const platform = usePlatform();
  const clipboard = (
    label: string,
    does: 'cut' | 'copy' | 'paste' | 'selectAll',
    keys: string,
    disabled = false,
  ) => ({
    label,
    keys: formatKeys(keys, platform),
    disabled,
    run: () => {
      model.focusText();
      void callMain('clipboard', { does }).catch(notifyProblem);
    },
  });
  const ask = ({ target }: MouseEvent) => {
    if (!(target instanceof Node) || !model.elements?.root.contains(target)) return;
    model.readSelection();
    const isCaret = document.getSelection()?.isCollapsed ?? true;
    setEntries([
      ...(model.editing ? [clipboard('Cut', 'cut', 'CmdOrCtrl+X', isCaret)] : []),
      clipboard('Copy', 'copy', 'CmdOrCtrl+C', isCaret),
      ...(model.editing ? [clipboard('Paste', 'paste', 'CmdOrCtrl+V')] : []),
      clipboard('Select All', 'selectAll', 'CmdOrCtrl+A'),
      'separator',
      ...entriesOf([onPassages]),
      { label: 'Turn', items: entriesOf([...onTurns, ['speakers.ruleFromSelection']]) },
    ]);
  };
  return (
    <ContextMenu entries={entries} onAsk={ask}>
      {children}
    </ContextMenu>
  );
}
