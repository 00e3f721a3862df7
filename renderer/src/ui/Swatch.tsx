import styles from './Swatch.module.css';

export interface SwatchProps {
  /** `#rrggbb` */
  readonly color: string;
  /** A square is a theme, a dot a person. */
  readonly shape?: 'square' | 'dot';
  /** How lines of a theme are drawn; without one the square is plain. */
  readonly pattern?: 'solid' | 'dashed' | 'dotted' | 'double';
}

/** A theme's or a person's colour beside the name. */
export function Swatch({ color, shape = 'square', pattern }: SwatchProps) {
  return <span aria-hidden className={styles[shape]} data-pattern={pattern} style={{ '--swatch': color }} />;
}
