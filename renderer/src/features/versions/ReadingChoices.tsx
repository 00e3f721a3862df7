import { encodings } from '@shared/importing/encodings';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/ui/Button';
import { CheckField } from '@/ui/CheckField';
import fields from '@/ui/Fields.module.css';
import styles from './Versions.module.css';
import { readWith, type VersionReview } from './versionReview';

/** How the file is to be read, where that can be chosen; each choice reads it anew. */
export function ReadingChoices({ review }: { readonly review: VersionReview }) {
  const { options, effect, problem } = review;
  const isText = options.encoding !== undefined || (effect !== null && effect.encoding !== null);
  return (
    <>
      {isText && <EncodingChoice review={review} />}
      {effect?.format === 'html' && (
        <CheckField
          label="The whole page, with menus and margins"
          checked={options.wholePage === true}
          onChange={(wholePage) => void readWith({ ...options, wholePage })}
        />
      )}
      {(problem?.code === 'needs-password' || problem?.code === 'wrong-password') && (
        <Password onEnter={(password) => void readWith({ ...options, password })} />
      )}
    </>
  );
}

function EncodingChoice({ review: { options, effect } }: { readonly review: VersionReview }) {
  const id = useId();
  const { encoding: chosen, ...others } = options;
  const found = chosen === undefined ? effect?.encoding : null;
  const known = encodings.some(({ name }) => name === chosen);
  return (
    <div className={fields['field']}>
      <label htmlFor={id} className={fields['label']}>
        Encoding
      </label>
      <select
        id={id}
        className={fields['input']}
        value={chosen ?? ''}
        onChange={({ target: { value } }) =>
          void readWith(value === '' ? others : { ...others, encoding: value })
        }
      >
        <option value="">{found ? `Found out from the file: ${found}` : 'Find out from the file'}</option>
        {chosen !== undefined && !known && <option value={chosen}>{chosen}</option>}
        {encodings.map(({ name, writing }) => (
          <option key={name} value={name}>{`${name} (${writing})`}</option>
        ))}
      </select>
      <p className={styles.quiet}>Letters look wrong? The file was written in another encoding.</p>
    </div>
  );
}

/** Opens a protected file; it is used for the readings of this review and kept nowhere. */
function Password({ onEnter }: { readonly onEnter: (password: string) => void }) {
  const id = useId();
  const [password, setPassword] = useState('');
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (password !== '') onEnter(password);
  };
  return (
    <form className={fields['field']} onSubmit={enter}>
      <label htmlFor={id} className={fields['label']}>
        Password
      </label>
      <span className={styles.password}>
        <input
          id={id}
          type="password"
          autoComplete="off"
          className={fields['input']}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" blocked={password === ''}>
          Read
        </Button>
      </span>
    </form>
  );
}
