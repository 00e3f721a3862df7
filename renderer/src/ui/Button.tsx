import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: the one main thing to do in a view; `quiet`: no frame until the pointer is over it. */
  readonly look?: 'plain' | 'primary' | 'quiet';
  /** Cannot be pressed just now, and yet keeps the focus that it has, which `disabled` would drop. */
  readonly blocked?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', blocked = false, className, onClick, ...rest }: ButtonProps) {
  const lookClass = look === 'plain' ? '' : styles[look];
  return (
    <button
      type="button"
      className={`${styles.button} ${lookClass} ${className ?? ''}`}
      aria-disabled={blocked || undefined}
      onClick={blocked ? undefined : onClick}
      {...rest}
    />
  );
}
