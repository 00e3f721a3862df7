import { useState } from 'react';
import { useMirrorStore } from '@/bridge/projectMirror';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import styles from './ProjectNotices.module.css';

const none: readonly string[] = [];

/** Says what recovery or migration did when the project was opened; nothing on an ordinary day. */
export function ProjectNotices() {
  const notices = useMirrorStore(({ mirror }) => mirror?.notices ?? none);
  const [read, setRead] = useState(none);
  const close = () => {
    setRead(notices);
    focusTextIfNothingHasFocus();
  };
  return (
    <Dialog
      open={notices.length > 0 && notices !== read}
      onClose={close}
      title="When this project was opened"
      footer={
        <Button look="primary" onClick={close}>
          Continue
        </Button>
      }
    >
      <ul>
        {notices.map((notice) => (
          <li key={notice} className={styles.notice}>
            {notice}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
