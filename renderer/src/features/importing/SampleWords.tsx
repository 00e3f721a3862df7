import { notWriting } from '@shared/importing/notWriting';
import { counted } from '@shared/project/names';
import styles from './EncodingDialog.module.css';

interface SampleWordsProps {
  readonly label: string;
  /** Lines of a text as an encoding reads them; null: on their way. */
  readonly text: string | null;
}

/** Some lines of a text, with what its encoding does not explain marked and counted. */
export function SampleWords({ label, text }: SampleWordsProps) {
  const parts = (text ?? '').split(strange);
  const count = parts.reduce((sum, part, index) => sum + (index % 2 === 1 ? part.length : 0), 0);
  return (
    <>
      <p role="group" aria-label={label} dir="auto" className={styles.words}>
        {parts.map((part, index) =>
          index % 2 === 1 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name, and change only with the text.
            <mark key={index} className={styles.strange}>
              {'\ufffd'.repeat(part.length)}
            </mark>
          ) : (
            part
          ),
        )}
      </p>
      <p role="status" className={styles.count}>
        {count === 0 ? '' : `${counted(count, 'character')} of this make no sense in this encoding.`}
      </p>
    </>
  );
}

/** What no writing holds, and what stands for bytes that are none in an encoding. */
const strange = new RegExp(`((?:${notWriting.source}|\ufffd)+)`, 'u');
