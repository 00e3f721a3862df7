import type { ImportedFile } from '@shared/ipc/contract';
import { counted } from '@shared/project/names';
import { callMain } from '@/bridge/client';
import { notify, orNotice } from '@/bridge/notices';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { PasswordForm } from '@/ui/PasswordForm';
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
              <div className={styles.password}>
                <PasswordForm
                  label={`Password of ${name}`}
                  does="Import"
                  onEnter={(password) => onPassword(path, password)}
                />
              </div>
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
