import type { ImportedFile } from '@shared/ipc/contract';
import { counted } from '@shared/project/names';
import { type FormEvent, useId, useState } from 'react';
import { callMain } from '@/bridge/client';
import { notify, orNotice } from '@/bridge/notices';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import fields from '@/ui/Fields.module.css';
import styles from './Files.module.css';
import { tellFiles, useImportQuestions } from './importQuestions';

interface ImportSummaryProps {
  /** Something else is asked or told just now: this waits. */
  readonly waits: boolean;
  readonly onPassword: (file: string, password: string) => void;
}

/** Says of each file that an import could not read why, and takes the passwords that are missing. */
export function ImportSummary({ waits, onPassword }: ImportSummaryProps) {
  const told = useImportQuestions((state) => state.told);
  const unread = told.filter(({ problem }) => problem !== null);
  const close = () => {
    tellFiles([]);
    focusTextIfNothingHasFocus();
  };
  const save = async () => {
    const saved = await orNotice(callMain('saveImportSummary', { files: [...told] }));
    if (saved) notify('Summary saved.');
  };
  return (
    <Dialog
      open={unread.length > 0 && !waits}
      onClose={close}
      title={`${counted(unread.length, 'file')} could not be read`}
      description={`${cameIn(told.length - unread.length)} Nothing was brought in from ${unread.length === 1 ? 'the other' : 'the others'}; on disk nothing has changed.`}
      footer={
        <>
          <Button onClick={() => void save()}>Save Summary…</Button>
          <Button look="primary" onClick={close}>
            Close
          </Button>
        </>
      }
    >
      <ul>
        {unread.map(({ path, name, problem }, index) => (
          // Files of the same name may come from several folders.
          <li key={index} className={styles.file}>
            <p className={styles.name}>{name}</p>
            <p className={styles.why}>{problem?.message}</p>
            {wantsPassword(problem) && (
              <Password name={name} onEnter={(password) => onPassword(path, password)} />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

const cameIn = (count: number): string => (count === 0 ? '' : `${counted(count, 'other file')} came in.`);

const wantsPassword = (problem: ImportedFile['problem']): boolean =>
  problem?.code === 'needs-password' || problem?.code === 'wrong-password';

interface PasswordProps {
  readonly name: string;
  readonly onEnter: (password: string) => void;
}

/** It is used for this one reading and kept nowhere. */
function Password({ name, onEnter }: PasswordProps) {
  const id = useId();
  const [password, setPassword] = useState('');
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (password !== '') onEnter(password);
  };
  return (
    <form className={styles.password} onSubmit={enter}>
      <div>
        <label htmlFor={id}>Password of {name}</label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          className={fields['input']}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      <Button type="submit" blocked={password === ''}>
        Import
      </Button>
    </form>
  );
}
