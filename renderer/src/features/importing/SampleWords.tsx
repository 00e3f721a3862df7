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
  const parts = partsOf(text ?? '');
  const count = parts.reduce((sum, { words, isStrange }) => sum + (isStrange ? words.length : 0), 0);
  return (
    <>
      <p role="group" aria-label={label} dir="auto" className={styles.words}>
        {parts.map(({ start, words, isStrange }) =>
          isStrange ? (
            <mark key={start} className={styles.strange}>
              {'\ufffd'.repeat(words.length)}
            </mark>
          ) : (
            words
          ),
        )}
      </p>
      <p role="status" className={styles.count}>
        {count === 0
          ? ''
          : `${counted(count, 'character')} of this ${count === 1 ? 'makes' : 'make'} no sense in this encoding.`}
      </p>
    </>
  );
}

/** What no writing holds, and what stands for bytes that are none in an encoding. */
const strange = new RegExp(`(?:${notWriting.source}|\ufffd)+`, 'gu');

interface Part {
  /** Offset in the text, UTF-16 units. */
  readonly start: number;
  readonly words: string;
  readonly isStrange: boolean;
}

/** A text as what reads and what does not, in turn. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { index, 0: words } of text.matchAll(strange)) {
    parts.push({ start: at, words: text.slice(at, index), isStrange: false });
    parts.push({ start: index, words, isStrange: true });
    at = index + words.length;
  }
  return [...parts, { start: at, words: text.slice(at), isStrange: false }];
}
