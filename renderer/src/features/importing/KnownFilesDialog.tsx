import type { LookedAtFile } from '@shared/ipc/contract';
import { counted } from '@shared/project/names';
import { useEffect, useState } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { FilterSelect } from '@/ui/FilterSelect';
import styles from './Files.module.css';
import {
  answerOf,
  candidatesOf,
  commonChoice,
  contested,
  type FileChoices,
  isSame,
  suggestedChoices,
  withAll,
} from './fileChoices';
import { useImportQuestions } from './importQuestions';
import { KnownFileList } from './KnownFileList';
import { forgetEffects } from './useFileEffect';

/** Asks about files that the project has, or has files of the same name: nothing is coded twice, or replaced, by mistake. */
export function KnownFilesDialog() {
  const known = useImportQuestions((state) => state.known);
  if (known === null) return null;
  return <Question key={known.files.map(({ path }) => path).join()} {...known} />;
}

type QuestionProps = NonNullable<ReturnType<typeof useImportQuestions.getState>['known']>;

function Question({ files, fresh, answer }: QuestionProps) {
  const records = useRecordsOf('document');
  const [choices, setChoices] = useState<FileChoices>(() => suggestedChoices(files));
  useEffect(() => forgetEffects, []);
  const number = fresh + answerOf(choices, files).size;
  const twice = [...contested(choices, files)].map((id) => `“${records.document(id)?.title ?? ''}”`);
  const same = files.filter(isSame);
  const named = files.filter((file) => !isSame(file));
  return (
    <Dialog
      open
      onClose={() => answer(null)}
      title={titleOf(same.length, named.length)}
      {...(fresh > 0 && { description: `${counted(fresh, 'other file')} will come in.` })}
      footer={
        <>
          <Button onClick={() => answer(null)}>Cancel</Button>
          <Button
            look="primary"
            blocked={number === 0 || twice.length > 0}
            onClick={() => answer(answerOf(choices, files))}
          >
            {number === 0 ? 'Import' : `Import ${counted(number, 'File')}`}
          </Button>
        </>
      }
    >
      {same.length > 0 && (
        <p className={styles.explained}>
          Replace reads a file again: what was corrected in the text by hand gives way to it, and passages
          stay with their words.
        </p>
      )}
      {named.length > 0 && (
        <p className={styles.explained}>
          {named.length === 1 ? 'The file has' : 'Files of the same name have'} other contents than before. In
          a new version, passages, turns and memos follow their words; what is not found for certain waits to
          be placed.
        </p>
      )}
      {twice.length > 0 && (
        <p className={styles.problem} role="alert">
          {twice[0]} can get only one new text. Choose something else for one of the files.
        </p>
      )}
      {[same, named].map(
        (group) =>
          group.length > 1 && (
            <ForAll
              key={String(isSame(group[0] as LookedAtFile))}
              files={group}
              choices={choices}
              onChoices={setChoices}
            />
          ),
      )}
      <KnownFileList
        files={[...named, ...same]}
        choices={choices}
        onChoice={(path, choice) => setChoices(new Map([...choices, [path, choice]]))}
      />
    </Dialog>
  );
}

function titleOf(same: number, named: number): string {
  if (named === 0)
    return same === 1 ? 'This file is in the project already' : `${same} files are in the project already`;
  if (same === 0)
    return named === 1
      ? 'A file of this name is in the project already'
      : `Files of these ${named} names are in the project already`;
  return `${same + named} files are in the project already, or files of their names`;
}

interface ForAllProps {
  readonly files: readonly LookedAtFile[];
  readonly choices: FileChoices;
  readonly onChoices: (choices: FileChoices) => void;
}

/** The same for all files of a kind. */
function ForAll({ files, choices, onChoices }: ForAllProps) {
  const [first] = files;
  const same = first !== undefined && isSame(first);
  const label = same ? `All ${files.length} with the same contents` : `All ${files.length} of the same name`;
  const canReplace = files.some((file) => candidatesOf(file).length === 1);
  return (
    <div className={styles.all}>
      <span>{label}</span>
      <FilterSelect
        label={label}
        all="As chosen for each"
        value={commonChoice(choices, files)}
        options={[
          { id: 'skip', name: 'Skip' },
          ...(canReplace ? [{ id: 'version', name: same ? 'Replace' : 'New version' }] : []),
          { id: 'new', name: 'Import as new' },
        ]}
        onChange={(id) => {
          if (id === 'skip' || id === 'new' || id === 'version') onChoices(withAll(choices, files, id));
        }}
      />
    </div>
  );
}
