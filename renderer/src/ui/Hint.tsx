import type { ReactNode } from 'react';
import styles from './Hint.module.css';

/** A quiet sentence where a list has nothing to show yet. */
export function Hint({ children }: { readonly children: ReactNode }) {
  return <p className={styles.hint}>{children}</p>;
}
