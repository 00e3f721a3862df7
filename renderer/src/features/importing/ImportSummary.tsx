import type { ImportedFile } from '@shared/ipc/contract';
import { waitingOf } from '@shared/project/fates';
import { counted } from '@shared/project/names';
import { sayFates } from '@shared/project/versionWords';
import { callMain } from '@/bridge/client';
import { notify, orNotice } from '@/bridge/notices';
import { focusTextIfNothingHasFocus } from '@/bridge/selection';
import { openTray } from '@/bridge/tray';
import { useRecordsOf } from '@/bridge/useRecordsOf';
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

/**
 * Says of each file that an import could not read why, and takes the passwords that are missing; and of the documents that got a new text
 * what became of their passages, when some have no place.
 */
export function ImportSummary({ waits, onPassword }: ImportSummaryProps) {
  const told = useImportQuestions((state) => state.told);
  const unread = told.filter(({ problem }) => problem !== null);
  const replaced = told.flatMap((file) => file.replaced);
  const waiting = replaced.reduce((sum, { numbers }) => sum + waitingOf(numbers), 0);
  const close = () => {
    tellFiles([], []);
    focusTextIfNothingHasFocus();
  };
  const save = async () => {
    const saved = await orNotice(callMain('saveImportSummary', { files: [...told] }));
    if (saved) notify('Summary saved.');
  };
  const showWaiting = () => {
    tellFiles([], []);
    openTray();
  };
  return (
    <Dialog
      open={unread.length + waiting > 0 && !waits}
      onClose={close}
      title={
        unread.length > 0
          ? `${counted(unread.length, 'file')} could not be read`
          : `${counted(waiting, 'passage or turn', 'passages and turns')} without a place`
      }
      description={
        unread.length > 0
          ? `${cameIn(told.length - unread.length)} Nothing was brought in from ${unread.length === 1 ? 'it' : 'them'}; on disk nothing has changed.`
          : `What was not found for certain in ${replaced.length === 1 ? 'the new text' : 'the new texts'} waits to be placed by hand.`
      }
      footer={
        <>
          <Button onClick={() => void save()}>Save Summary…</Button>
          {waiting > 0 && <Button onClick={showWaiting}>Show Passages Without a Place</Button>}
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
        {waiting > 0 && replaced.map((each) => <Replaced key={each.document} {...each} />)}
      </ul>
    </Dialog>
  );
}

/** A document that got a new text, and what became of what lies on it. */
function Replaced({ document, numbers }: ImportedFile['replaced'][number]) {
  const title = useRecordsOf('document').document(document)?.title;
  return (
    title !== undefined && (
      <li className={styles.file}>
        <p className={styles.name}>New text of “{title}”</p>
        <p className={styles.why}>{sayFates(numbers)}</p>
      </li>
    )
  );
}

const cameIn = (count: number): string => (count === 0 ? '' : `${counted(count, 'other file')} came in.`);

const wantsPassword = (problem: ImportedFile['problem']): boolean =>
  problem?.code === 'needs-password' || problem?.code === 'wrong-password';
