import { useState } from 'react';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';
import { MemoWriter } from './MemoWriter';
import styles from './Popups.module.css';

interface MemoCardProps {
  readonly model: ReaderModel;
  readonly target: PassageTarget;
}

/** The memo of a passage, kept as it is written. */
export function MemoCard({ model, target }: MemoCardProps) {
  const [writer] = useState(() => new MemoWriter(model, target));
  const [memo, setMemo] = useState(() => model.state.annotation(target.annotation ?? '')?.memo ?? '');
  return (
    <textarea
      className={styles.memo}
      aria-label="Memo"
      placeholder="Memo"
      rows={5}
      value={memo}
      onFocus={(event) => event.currentTarget.setSelectionRange(memo.length, memo.length)}
      onChange={(event) => {
        setMemo(event.target.value);
        writer.write(event.target.value);
      }}
    />
  );
}
