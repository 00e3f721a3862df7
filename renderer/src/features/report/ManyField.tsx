import { X } from 'lucide-react';
import { useId } from 'react';
import { Chooser } from '@/ui/Chooser';
import { IconButton } from '@/ui/IconButton';
import type { PickItem } from '@/ui/PickList';
import { Swatch } from '@/ui/Swatch';
import styles from './ManyField.module.css';

interface ManyFieldProps {
  readonly label: string;
  /** What can be chosen. */
  readonly options: readonly PickItem[];
  /** Ids in their order; one that is not among the options is gone and left out. */
  readonly chosen: readonly string[];
  /** What no choice means. */
  readonly none: string;
  /** What the button says that adds one. */
  readonly add: string;
  readonly onChange: (chosen: string[]) => void;
}

/** Any number of a list of any length, in an order of one's own. */
export function ManyField({ label, options, chosen, none, add, onChange }: ManyFieldProps) {
  const id = useId();
  const known = new Map(options.map((option) => [option.id, option]));
  const shown = chosen.flatMap((each) => known.get(each) ?? []);
  const left = options.filter((option) => !chosen.includes(option.id));
  return (
    <div className={styles.field} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {shown.length === 0 && <span className={styles.none}>{none}</span>}
      <ul className={styles.list}>
        {shown.map((option) => (
          <li key={option.id} className={styles.item}>
            {option.mark && <Swatch {...option.mark} />}
            <span className={styles.name} title={option.name}>
              {option.name}
            </span>
            <IconButton
              small
              label={`Leave ${option.name} out`}
              onClick={() => onChange(shown.map((each) => each.id).filter((each) => each !== option.id))}
            >
              <X size={12} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <Chooser
          label={add}
          prompt={add}
          value={null}
          options={left}
          onChoose={(one) => one !== null && onChange([...shown.map((each) => each.id), one])}
        />
      )}
    </div>
  );
}
