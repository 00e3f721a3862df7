import type { ReactNode } from 'react';
import { Button, type ButtonProps } from './Button';
import styles from './Button.module.css';
import { Tooltip } from './Tooltip';

interface IconButtonProps extends Omit<ButtonProps, 'look' | 'aria-label'> {
  /** Its accessible name, and the tooltip. */
  readonly label: string;
  /** Keys that do the same, shown in the tooltip. */
  readonly keys?: string;
  /** 22 px instead of 28. */
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A button that shows an icon only; its name appears as a tooltip. */
export function IconButton({ label, keys, small = false, className, ...rest }: IconButtonProps) {
  const size = small ? styles.small : '';
  return (
    <Tooltip text={label} keys={keys}>
      <Button
        look="quiet"
        aria-label={label}
        className={`${styles.icon} ${size} ${className ?? ''}`}
        {...rest}
      />
    </Tooltip>
  );
}
