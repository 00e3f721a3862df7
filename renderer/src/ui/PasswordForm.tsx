import { type FormEvent, useId, useState } from 'react';
import { Button } from './Button';
import fields from './Fields.module.css';
import styles from './PasswordForm.module.css';

interface PasswordFormProps {
  readonly label: string;
  /** What is done with it, on the button. */
  readonly does: string;
  readonly onEnter: (password: string) => void;
}

/** Takes the password of a protected file for one reading; it is kept nowhere. */
export function PasswordForm({ label, does, onEnter }: PasswordFormProps) {
  const id = useId();
  const [password, setPassword] = useState('');
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (password !== '') onEnter(password);
  };
  return (
    <form className={fields['field']} onSubmit={enter}>
      <label htmlFor={id} className={fields['label']}>
        {label}
      </label>
      <span className={styles.line}>
        <input
          id={id}
          type="password"
          autoComplete="off"
          className={fields['input']}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" blocked={password === ''}>
          {does}
        </Button>
      </span>
    </form>
  );
}
