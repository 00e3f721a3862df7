import type { ReadOptions } from '@shared/importing/readOptions';
import type { CallParams, TablePeek } from '@shared/ipc/contract';
import { create } from 'zustand';
import { callMain } from './client';
import { useMirrorStore } from './projectMirror';

type TableFrom = CallParams<'peekTable'>['from'];

/** A table whose columns are asked about, and who waits for them. */
export interface AskedTable {
  readonly from: TableFrom;
  /** Of the file. */
  readonly name: string;
  readonly peek: TablePeek;
  /** A document that is there is read so, and nothing is imported. */
  readonly again: boolean;
  /** How it is to be read; null: the question was closed. */
  readonly answer: (options: ReadOptions | null) => void;
}

/** The table that is asked about; null: none. */
export const useTableQuestion = create<{ readonly table: AskedTable | null }>(() => ({ table: null }));

/** It is about a project: another one that is opened meanwhile has nothing to do with it. */
useMirrorStore.subscribe((now, before) => {
  if (now.mirror?.path !== before.mirror?.path) useTableQuestion.getState().table?.answer(null);
});

/** Asks what the columns of a table are: how it is to be read; null when the analyst closes the question. */
export function askAboutTable(question: Omit<AskedTable, 'answer'>): Promise<ReadOptions | null> {
  return new Promise((resolve) => {
    const answer = (options: ReadOptions | null) => {
      useTableQuestion.setState({ table: null });
      resolve(options);
    };
    useTableQuestion.setState({ table: { ...question, answer } });
  });
}

/**
 * The beginning of a table, with what was chosen for it before as far as it fits: as its sheet or encoding may be another by now, what is
 * likely takes their place then.
 */
export async function peekAsBefore(from: TableFrom, { table, encoding }: ReadOptions): Promise<TablePeek> {
  const choice = {
    ...(table?.sheet !== undefined && { sheet: table.sheet }),
    ...(encoding !== undefined && { encoding }),
  };
  const asBefore = await callMain('peekTable', { from, ...choice }).catch(() => null);
  const peek = asBefore ?? (await callMain('peekTable', { from }));
  const width = Math.max(0, ...peek.rows.map((row) => row.length));
  const fits = table !== undefined && asBefore !== null && columnsOf(table).every((at) => at < width);
  return fits ? { ...peek, options: table } : peek;
}

const columnsOf = ({ text, attributes, speaker, title }: NonNullable<ReadOptions['table']>): number[] =>
  [...text, ...attributes, speaker, title].flatMap((column) => column ?? []);
