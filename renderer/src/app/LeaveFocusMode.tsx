import { Minimize2 } from 'lucide-react';
import { runAction } from '@/bridge/actionRegistry';
import { IconButton } from '@/ui/IconButton';
import styles from './Workspace.module.css';

/** The way back from the text alone, for the mouse. */
export function LeaveFocusMode() {
  return (
    <IconButton
      className={styles.leave}
      label="Show everything again"
      keys="Esc"
      onClick={() => runAction('view.focus')}
    >
      <Minimize2 size={16} aria-hidden />
    </IconButton>
  );
}
