import { type ActionId, actions } from '@shared/ipc/actions';
import { obstacleTo, runAction } from '@/bridge/actionRegistry';
import { useWrittenKeys } from '@/bridge/useKeysOf';
import type { MenuEntry } from '@/ui/Menu';
import type { ReaderModel } from './ReaderModel';

/** Actions as entries of a menu, with their keys, groups of them apart; ask when the menu opens. */
export function useActionEntries(
  model: ReaderModel,
): (groups: readonly (readonly ActionId[])[]) => readonly MenuEntry[] {
  const written = useWrittenKeys();
  const entryOf = (id: ActionId): MenuEntry => {
    // While the text is edited, letters are letters.
    const keys = model.editing ? undefined : written(id);
    return {
      label: actions.find((action) => action.id === id)?.label ?? '',
      ...(keys !== undefined && { keys }),
      disabled: obstacleTo(id) !== null,
      run: () => void runAction(id),
    };
  };
  return (groups) =>
    groups.flatMap((group, index) => [...(index === 0 ? [] : ['separator' as const]), ...group.map(entryOf)]);
}
