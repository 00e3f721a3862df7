import { type ActionId, actions } from '@shared/ipc/actions';
import { type MouseEvent, type ReactElement, useState } from 'react';
import { obstacleTo, runAction } from '@/bridge/actionRegistry';
import { callMain } from '@/bridge/client';
import { formatKeys } from '@/bridge/keys';
import { notifyProblem } from '@/bridge/notices';
import { usePlatform, useWrittenKeys } from '@/bridge/useKeysOf';
import { ContextMenu, type MenuEntry } from '@/ui/Menu';
import type { ReaderModel } from './ReaderModel';

const onPassages: readonly ActionId[] = ['passage.code', 'passage.memo', 'passage.speaker', 'passage.delete'];

interface TextMenuProps {
  readonly model: ReaderModel;
  /** The text. */
  readonly children: ReactElement;
}

/** What can be done with the words at the pointer, or with those selected when the menu key asks. */
export function TextMenu({ model, children }: TextMenuProps) {
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  const written = useWrittenKeys();
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
    const forPassages = onPassages.map((id) => {
      // While the text is edited, letters are letters.
      const keys = model.editing ? undefined : written(id);
      return {
        label: actions.find((action) => action.id === id)?.label ?? '',
        ...(keys !== undefined && { keys }),
        disabled: obstacleTo(id) !== null,
        run: () => void runAction(id),
      };
    });
    setEntries([
      ...(model.editing ? [clipboard('Cut', 'cut', 'CmdOrCtrl+X', isCaret)] : []),
      clipboard('Copy', 'copy', 'CmdOrCtrl+C', isCaret),
      ...(model.editing ? [clipboard('Paste', 'paste', 'CmdOrCtrl+V')] : []),
      clipboard('Select All', 'selectAll', 'CmdOrCtrl+A'),
      'separator',
      ...forPassages,
    ]);
  };
  return (
    <ContextMenu entries={entries} onAsk={ask}>
      {children}
    </ContextMenu>
  );
}
