import styles from './Filters.module.css';

interface FilterSelectProps {
  readonly label: string;
  /** What is shown while it narrows nothing; without it, one of the options always holds. */
  readonly all?: string;
  /** Id of what a list is narrowed to; null: to nothing. */
  readonly value: string | null;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string | null) => void;
}

/** What a list is narrowed to, or ordered by: quiet beside the list. */
export function FilterSelect({ label, all, value, options, onChange }: FilterSelectProps) {
  return (
    <select
      className={styles.select}
      aria-label={label}
      data-on={all !== undefined && value !== null}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      {all !== undefined && <option value="">{all}</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
