import type { LookedAtFile } from '@shared/ipc/contract';
import { counted } from '@shared/project/names';
import { useState } from 'react';
import { useRecords } from '@/bridge/useProject';
import { Button } from '@/ui/Button';
import { CheckField } from '@/ui/CheckField';
import { Dialog } from '@/ui/Dialog';
import styles from './Files.module.css';
import { useImportQuestions } from './importQuestions';

/** Asks about files whose bytes are in the project already, so that nothing is coded twice by mistake. */
export function KnownFilesDialog() {
  const known = useImportQuestions((state) => state.known);
  if (known === null) return null;
  return <Question key={known.files.map(({ path }) => path).join()} {...known} />;
}

interface QuestionProps {
  readonly files: readonly LookedAtFile[];
  readonly fresh: number;
  readonly answer: (again: ReadonlySet<string> | null) => void;
}

function Question({ files, fresh, answer }: QuestionProps) {
  const [again, setAgain] = useState<ReadonlySet<string>>(new Set());
  const toggle = (path: string, on: boolean) => {
    const next = new Set(again);
    if (on) next.add(path);
    else next.delete(path);
    setAgain(next);
  };
  const number = fresh + again.size;
  return (
    <Dialog
      open
      onClose={() => answer(null)}
      title={
        files.length === 1
          ? 'This file is in the project already'
          : `${files.length} files are in the project already`
      }
      description={
        fresh === 0
          ? 'Their bytes are the same. A file that comes in again becomes a document of its own, without codings.'
          : `${counted(fresh, 'other file')} will come in. A file that comes in again becomes a document of its own, without codings.`
      }
      footer={
        <>
          <Button onClick={() => answer(null)}>Cancel</Button>
          <Button look="primary" blocked={number === 0} onClick={() => answer(again)}>
            {number === 0 ? 'Import' : `Import ${counted(number, 'File')}`}
          </Button>
        </>
      }
    >
      {files.length > 1 && (
        <div className={styles.all}>
          <CheckField
            label="Import all of them again"
            checked={again.size === files.length}
            onChange={(on) => setAgain(new Set(on ? files.map(({ path }) => path) : []))}
          />
        </div>
      )}
      <ul>
        {files.map((file) => (
          <li key={file.path} className={styles.file}>
            <CheckField
              label={`Import “${file.name}” again`}
              checked={again.has(file.path)}
              onChange={(on) => toggle(file.path, on)}
            />
            <Whereabouts file={file} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Whereabouts({ file: { already } }: { readonly file: LookedAtFile }) {
  const records = useRecords();
  const named = already.flatMap((id) => {
    const document = records.document(id);
    return document === undefined ? [] : [`“${document.title}”`];
  });
  return (
    <p className={styles.beside}>
      {named.length === 0 ? 'Another of these files has the same contents.' : `It is ${named.join(', ')}.`}
    </p>
  );
}
