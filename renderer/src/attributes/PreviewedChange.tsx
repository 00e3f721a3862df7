import styles from './PreviewedChange.module.css';

/** Height of a {@link PreviewedChange}, CSS px. */
export const PREVIEWED_LINE = 44;

interface PreviewedChangeProps {
  readonly name: string;
  /** What becomes of it, in a word or two. */
  readonly change: string;
  /** Nothing becomes of it. */
  readonly quiet: boolean;
  /** What would be another, `Party: Old → New`. */
  readonly details: readonly string[];
}

/** What an import would do with one speaker, document or row of its table. */
export function PreviewedChange({ name, change, quiet, details }: PreviewedChangeProps) {
  const all = details.join(' · ');
  return (
    <div className={styles.line} data-quiet={quiet}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <span className={styles.change}>{change}</span>
      <span className={styles.details} title={all}>
        {all}
      </span>
    </div>
  );
}
