import { counted } from '@shared/project/names';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { showUnread, useDialogs } from './dialogs';
import styles from './UnreadFiles.module.css';

/** Says of each file that an import could not read why. */
export function UnreadFiles() {
  const unread = useDialogs((state) => state.unread);
  const reviewing = useDialogs((state) => state.reviewing !== null);
  const close = () => {
    showUnread([]);
    focusTextIfNothingHasFocus();
  };
  return (
    <Dialog
      open={unread.length > 0 && !reviewing}
      onClose={close}
      title={`${counted(unread.length, 'file')} could not be read`}
      description={`Nothing was brought in from ${unread.length === 1 ? 'it' : 'them'}. On disk nothing has changed.`}
      footer={
        <Button look="primary" onClick={close}>
          Close
        </Button>
      }
    >
      <ul>
        {unread.map(({ name, problem }, index) => (
          // Files of the same name may come from several folders.
          <li key={index} className={styles.file}>
            <p className={styles.name}>{name}</p>
            <p className={styles.why}>{problem?.message}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
