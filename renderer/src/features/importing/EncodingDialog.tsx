import { counted } from '@shared/project/names';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Chooser } from '@/ui/Chooser';
import { Dialog } from '@/ui/Dialog';
import styles from './EncodingDialog.module.css';
import { encodingItems } from './encodingItems';
import { type AskedTexts, type DoubtfulFile, useImportQuestions } from './importQuestions';
import { SampleWords } from './SampleWords';
import { useSampleTexts } from './useSampleTexts';

/** Asks about texts whose bytes do not settle their encoding, showing how they read; the others are never asked about. */
export function EncodingDialog() {
  const texts = useImportQuestions((state) => state.texts);
  return texts && <Question key={texts.files.map(({ path }) => path).join()} {...texts} />;
}

function Question({ files, answer }: AskedTexts) {
  /** Encodings that were chosen, by path. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [ofAll, setOfAll] = useState<string | null>(null);
  const encodingOf = ({ path, doubt }: DoubtfulFile) => chosen.get(path) ?? doubt.encoding;
  const textOf = useSampleTexts(files.map((file) => ({ ...file.doubt, encoding: encodingOf(file) })));
  const choose = (path: string, encoding: string) => {
    setOfAll(null);
    setChosen(new Map([...chosen, [path, encoding]]));
  };
  const chooseForAll = (encoding: string | null) => {
    setOfAll(encoding);
    setChosen(new Map(encoding === null ? [] : files.map(({ path }) => [path, encoding])));
  };
  return (
    <Dialog
      open
      onClose={() => answer(null)}
      title={
        files.length === 1
          ? 'This text may be in another encoding'
          : `These ${counted(files.length, 'text')} may be in another encoding`
      }
      description="Their bytes leave open which letters are meant. See whether the words read well, and choose another encoding where they do not."
      footer={
        <>
          <Button onClick={() => answer(null)}>Cancel</Button>
          <Button look="primary" onClick={() => answer(chosen)}>
            Import
          </Button>
        </>
      }
    >
      {files.length > 1 && (
        <div className={styles.all}>
          <span>All of them</span>
          <Chooser
            look="plain"
            label="Encoding of all"
            value={ofAll}
            options={encodingItems(null)}
            none="As each was taken"
            onChoose={chooseForAll}
          />
        </div>
      )}
      <ul>
        {files.map((file) => (
          <li key={file.path} className={styles.file}>
            <div className={styles.head}>
              <span className={styles.name} title={file.path}>
                {file.name}
              </span>
              <Chooser
                look="plain"
                label={`Encoding of ${file.name}`}
                value={encodingOf(file)}
                options={encodingItems(file.doubt.encoding)}
                onChoose={(encoding) => encoding !== null && choose(file.path, encoding)}
              />
            </div>
            <SampleWords
              label={`How ${file.name} reads`}
              text={textOf({ ...file.doubt, encoding: encodingOf(file) })}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
