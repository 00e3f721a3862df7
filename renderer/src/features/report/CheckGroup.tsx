import styles from './ReportView.module.css';

interface CheckGroupProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Any number of a list. */
export function CheckGroup({ label, options, chosen, onChange }: CheckGroupProps) {
  const change = (value: string, checked: boolean) => {
    const next = new Set(chosen);
    if (checked) next.add(value);
    else next.delete(value);
    onChange(next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {options.map(({ value, label: name }) => (
        <label key={value} className={styles.choice} title={name}>
          <input
            type="checkbox"
            checked={chosen.has(value)}
            onChange={(event) => change(value, event.target.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
