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
  const title = unread.length === 1 ? '1 file could not be read' : `${unread.length} files could not be read`;
  return (
    <Dialog
      open={unread.length > 0 && !reviewing}
      onClose={close}
      title={title}
      description={`Nothing was brought in from ${unread.length === 1 ? 'it' : 'them'}. On disk nothing has changed.`}
      footer={
        <Button look="primary" onClick={close}>
          Close
        </Button>
      }
    >
      <ul>
        {unread.map(({ name, problem }) => (
          <li key={name} className={styles.file}>
            <p className={styles.name}>{name}</p>
            <p className={styles.why}>{problem?.message}</p>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
