import type { ReactNode } from 'react';
import styles from './NamedLook.module.css';

/** A name with its look beside it: the field takes the room, the look stands at its end. */
export function NamedLook({ look, children }: { readonly look: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles.name}>
      {children}
      {look}
    </div>
  );
}
