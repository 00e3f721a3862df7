import type { ActionId } from '@shared/ipc/actions';
import { type MouseEvent, type ReactElement, useState } from 'react';
import { callMain } from '@/bridge/client';
import { formatKeys } from '@/bridge/keys';
import { notifyProblem } from '@/bridge/notices';
import { usePlatform } from '@/bridge/useKeysOf';
import { putOnClipboard } from '@/memo';
import { ContextMenu, type MenuEntry } from '@/ui/Menu';
import type { ReaderModel } from './ReaderModel';
import { linkOf } from './text/linkStyle';
import { useActionEntries } from './useActionEntries';

const onPassages: readonly ActionId[] = [
  'passage.code',
  'passage.memo',
  'passage.speaker',
  'passage.quote',
  'passage.delete',
];

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
      ...linkEntries(target),
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

/** Links of a text are not followed: the address goes to whichever program the analyst wants. */
function linkEntries(target: Node): MenuEntry[] {
  const element = target instanceof HTMLElement ? target : target.parentElement;
  const address = linkOf(element?.closest<HTMLElement>('[style*="--link:"]')?.style.cssText ?? '');
  if (address === null) return [];
  return [
    {
      label: `Copy Link Address (${siteOf(address)})`,
      run: () => void putOnClipboard(address, 'The address is on the clipboard.'),
    },
  ];
}

/** What tells where a link leads: its host, or the address of a letter. */
function siteOf(address: string): string {
  const { protocol, host, pathname } = new URL(address);
  return protocol === 'mailto:' ? pathname : host;
}
