import { SettingsForm } from '@/features/settings';
import { Dialog } from '@/ui/Dialog';
import { openDialog, useDialogs } from './dialogs';

/** What the analyst chooses on this computer. */
export function SettingsDialog() {
  const open = useDialogs((state) => state.open === 'settings');
  return (
    <Dialog open={open} onClose={() => openDialog(null)} title="Settings" beginsInField>
      <SettingsForm onShortcuts={() => openDialog('shortcuts')} />
    </Dialog>
  );
}
