import { Folder } from 'lucide-react';
import styles from './Swatch.module.css';

export interface SwatchProps {
  /** `#rrggbb` */
  readonly color: string;
  /** A square is a theme, a folder one that only groups others, a dot a person. */
  readonly shape?: 'square' | 'folder' | 'dot';
  /** How lines of a theme are drawn; without one the square is plain. */
  readonly pattern?: 'solid' | 'dashed' | 'dotted' | 'double';
}

/** A theme's or a person's colour beside the name. */
export function Swatch({ color, shape = 'square', pattern }: SwatchProps) {
  const look = { 'aria-hidden': true, className: styles[shape], style: { '--swatch': color } };
  return shape === 'folder' ? (
    <Folder size={12} strokeWidth={2.25} {...look} />
  ) : (
    <span data-pattern={pattern} {...look} />
  );
}
