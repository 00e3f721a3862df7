import { CaseSensitive, Regex, WholeWord } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import styles from './QueryField.module.css';
import { Tooltip } from './Tooltip';

/** Words to look for, and how. */
export interface Query {
  readonly words: string;
  readonly isExpression: boolean;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  readonly ignoreAccents: boolean;
}

interface QueryFieldProps {
  readonly label: string;
  readonly query: Query;
  readonly onChange: (query: Query) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** Why it cannot be looked for; `''`: it can. */
  readonly problem: string;
  /** Id of the element that says the problem. */
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

const options = [
  {
    option: 'matchCase',
    label: 'Match case',
    sign: <CaseSensitive size={16} aria-hidden />,
    keys: 'Alt+C',
    code: 'KeyC',
  },
  {
    option: 'wholeWords',
    label: 'Whole words',
    sign: <WholeWord size={16} aria-hidden />,
    keys: 'Alt+W',
    code: 'KeyW',
  },
  {
    option: 'ignoreAccents',
    label: 'Ignore accents',
    sign: <span aria-hidden>é</span>,
    keys: 'Alt+A',
    code: 'KeyA',
  },
  {
    option: 'isExpression',
    label: 'Regular expression',
    sign: <Regex size={14} aria-hidden />,
    keys: 'Alt+R',
    code: 'KeyR',
  },
] as const;

/** A field to search from, with its options as switches inside. */
export function QueryField({
  label,
  query,
  onChange,
  onKeyDown,
  problem,
  describedBy,
  ref,
}: QueryFieldProps) {
  const press = (event: KeyboardEvent) => {
    const meant = event.altKey && !event.ctrlKey && !event.metaKey ? event.code : '';
    const option = options.find(({ code }) => code === meant)?.option;
    if (option === undefined) {
      onKeyDown?.(event);
      return;
    }
    event.preventDefault();
    onChange({ ...query, [option]: !query[option] });
  };
  return (
    <div className={styles.frame} data-wrong={problem !== ''}>
      <input
        ref={ref}
        className={styles.input}
        aria-label={label}
        aria-invalid={problem !== ''}
        aria-describedby={describedBy}
        placeholder={query.isExpression ? 'Find an expression' : 'Find'}
        spellCheck={false}
        maxLength={1000}
        value={query.words}
        onChange={(event) => onChange({ ...query, words: event.target.value })}
        onKeyDown={press}
      />
      {options.map(({ option, label: name, sign, keys }) => (
        <Tooltip key={option} text={name} keys={keys}>
          <button
            type="button"
            aria-label={name}
            aria-pressed={query[option]}
            className={styles.option}
            onClick={() => onChange({ ...query, [option]: !query[option] })}
          >
            {sign}
          </button>
        </Tooltip>
      ))}
    </div>
  );
}
