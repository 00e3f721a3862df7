import styles from './Filters.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Words that narrow a list while they are typed. */
export function SearchField({ label, placeholder = label, value, onChange }: SearchFieldProps) {
  return (
    <input
      type="search"
      className={styles.words}
      aria-label={label}
      placeholder={placeholder}
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
