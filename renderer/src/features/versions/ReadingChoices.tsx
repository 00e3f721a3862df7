import { encodings } from '@shared/importing/encodings';
import { useId } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { CheckField } from '@/ui/CheckField';
import fields from '@/ui/Fields.module.css';
import { PasswordForm } from '@/ui/PasswordForm';
import styles from './Versions.module.css';
import { chooseColumns, readWith, type VersionReview } from './versionReview';

/** How the file is to be read, where that can be chosen; each choice reads it anew. */
export function ReadingChoices({ review }: { readonly review: VersionReview }) {
  const { options, effect, problem } = review;
  const { source } = useRecordsOf('document').document(review.document) ?? {};
  const isTable = /^(csv|xlsx)$/u.test(effect?.format ?? source?.format ?? '');
  const isText = options.encoding !== undefined || (effect !== null && effect.encoding !== null);
  return (
    <>
      {isText && <EncodingChoice review={review} />}
      {isTable && (
        <div>
          <Button onClick={() => void chooseColumns(review)}>Columns…</Button>
        </div>
      )}
      {effect?.format === 'html' && (
        <CheckField
          label="The whole page, with menus and margins"
          checked={options.wholePage === true}
          onChange={(wholePage) => void readWith({ ...options, wholePage })}
        />
      )}
      {(problem?.code === 'needs-password' || problem?.code === 'wrong-password') && (
        <PasswordForm
          label="Password"
          does="Read"
          onEnter={(password) => void readWith({ ...options, password })}
        />
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
