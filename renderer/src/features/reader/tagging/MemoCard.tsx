import { useState } from 'react';
import { MemoEditor } from '@/memo';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';
import { passageMemo } from './passageMemo';

interface MemoCardProps {
  readonly model: ReaderModel;
  readonly target: PassageTarget;
}

/** The memo of a passage, kept as it is written. */
export function MemoCard({ model, target }: MemoCardProps) {
  const [source] = useState(() => passageMemo(model, target));
  return (
    <MemoEditor
      source={source}
      look="card"
      placeholder="What is worth noting here?"
      onFollow={() => model.open(null)}
    />
  );
}
