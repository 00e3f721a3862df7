import { useState } from 'react';
import { MemoEditor } from './MemoEditor';
import { mirrorMemo } from './MemoSource';

interface MemoFieldProps {
  /** Id of the record that the memo is on: a passage, theme, speaker or document that the window shows, or the project. */
  readonly record: string;
  readonly placeholder?: string;
}

/** The memo of what is looked at, as a field among others. Give it a `key` of the record's id. */
export function MemoField({ record, placeholder }: MemoFieldProps) {
  const [source] = useState(() => mirrorMemo(record));
  return <MemoEditor source={source} {...(placeholder !== undefined && { placeholder })} />;
}
