import styles from './Swatch.module.css';

interface SwatchProps {
  /** `#rrggbb` */
  readonly color: string;
  /** A square is a theme, a dot a person. */
  readonly shape?: 'square' | 'dot';
}

/** A theme's or a person's colour beside the name. */
export function Swatch({ color, shape = 'square' }: SwatchProps) {
  return <span aria-hidden className={styles[shape]} style={{ '--swatch': color }} />;
}
