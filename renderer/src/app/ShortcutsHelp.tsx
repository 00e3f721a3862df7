import { Shortcuts } from '@/features/settings';
import { Dialog } from '@/ui/Dialog';
import { openDialog, useDialogs } from './dialogs';

/** The shortcuts, to look up and to change. */
export function ShortcutsHelp() {
  const open = useDialogs((state) => state.open === 'shortcuts');
  return (
    <Dialog
      open={open}
      onClose={() => openDialog(null)}
      title="Keyboard shortcuts"
      beginsInField
      description="Letters alone work while the text has the focus. Choose keys to change them."
    >
      <Shortcuts />
    </Dialog>
  );
}
