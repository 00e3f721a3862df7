import { Separator } from 'react-resizable-panels';
import styles from './Divider.module.css';

/** The line between two panels, to be dragged or moved by arrows. `label` says what it changes: `Width of the sidebar`. */
export const Divider = ({ label }: { readonly label: string }) => (
  <Separator className={styles.divider} aria-label={label} />
);
