import type { OtherName } from '@shared/project/records';
import { Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import fields from '@/ui/Fields.module.css';
import { Hint } from '@/ui/Hint';
import { IconButton } from '@/ui/IconButton';
import styles from './Pseudonyms.module.css';
import { setOtherNames } from './pseudonymCommands';
import { ReplacementInput } from './ReplacementInput';

/** Names of third parties and places that are replaced too. */
export function OtherNames({ names }: { readonly names: readonly OtherName[] }) {
  const change = (at: number, changed: OtherName) =>
    setOtherNames(names.map((each, index) => (index === at ? changed : each)));
  return (
    <div className={styles.scroller}>
      <ul className={styles.others} aria-label="Other names">
        {names.map((each, at) => (
          <li key={each.words} className={styles.other}>
            <ReplacementInput
              label="Words"
              value={each.words}
              placeholder="Words"
              onCommit={(words) => change(at, { ...each, words })}
            />
            <ReplacementInput
              label={`What stands for ${each.words}`}
              value={each.replacement}
              placeholder="[…]"
              onCommit={(replacement) => change(at, { ...each, replacement })}
            />
            <IconButton
              small
              label={`Remove ${each.words}`}
              onClick={() => setOtherNames(names.filter((_, index) => index !== at))}
            >
              <Trash2 size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      {names.length === 0 && (
        <div className={styles.none}>
          <Hint>
            People who are named and do not speak, places, streets, schools: each is replaced in every case
            and form, as a whole.
          </Hint>
        </div>
      )}
      <NewName onAdd={(name) => setOtherNames([...names, name])} />
    </div>
  );
}

function NewName({ onAdd }: { readonly onAdd: (name: OtherName) => void }) {
  const [words, setWords] = useState('');
  const [replacement, setReplacement] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') return;
    onAdd({ words, replacement });
    setWords('');
    setReplacement('');
    first.current?.focus();
  };
  return (
    <form className={styles.other} aria-label="New name" onSubmit={add}>
      <input
        ref={first}
        className={fields['input']}
        aria-label="New words"
        dir="auto"
        placeholder="Words in the texts"
        value={words}
        spellCheck={false}
        onChange={(event) => setWords(event.target.value)}
      />
      <input
        className={fields['input']}
        aria-label="What stands for them"
        dir="auto"
        placeholder="What stands for them"
        value={replacement}
        spellCheck={false}
        onChange={(event) => setReplacement(event.target.value)}
      />
      <Button look="quiet" type="submit" blocked={words.trim() === ''} aria-label="Add name">
        <Plus size={14} aria-hidden />
      </Button>
    </form>
  );
}
