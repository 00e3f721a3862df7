import { useState } from 'react';
import { Button } from './Button';
import styles from './QuoteList.module.css';

interface QuoteListProps {
  readonly label: string;
  readonly quotes: readonly { readonly id: string; readonly text: string }[];
  readonly onChoose: (id: string) => void;
}

/** As many as are drawn at once. */
const page = 50;

/** Passages as their words; choosing one goes there. */
export function QuoteList({ label, quotes, onChoose }: QuoteListProps) {
  const [shown, setShown] = useState(page);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {quotes.slice(0, shown).map(({ id, text }) => (
          <li key={id}>
            <button type="button" className={styles.quote} onClick={() => onChoose(id)}>
              <span className={styles.words} dir="auto">
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {quotes.length > shown && (
        <Button look="quiet" className={styles.more} onClick={() => setShown(shown + page)}>
          {(quotes.length - shown).toLocaleString('en')} more
        </Button>
      )}
    </>
  );
}
