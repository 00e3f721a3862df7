import type { AnnotationRecord, AnyRecord, BlockRecord, TurnRecord } from '../project/records';
import { type Column, fromColumn, toColumn, Words } from './columns';
import { DocumentPlaces } from './documentPlaces';
import type { Json } from './migrations';
import { placedRecord, wholeRecord } from './placedRecords';

/**
 * A line of a snapshot, one or many records:
 *
 * - `{record}`: a record as it is; version 1 had no others
 * - `{text, count, blocks}`: all blocks of a document, their texts as one string with a line end between each two, and in the column `blocks`
 *   the length of its text in each
 * - `{count, placed}`: turns and annotations on the text of the line with blocks before it, see `placedRecords.ts`
 */
export type SnapshotLine =
  | { readonly record: AnyRecord }
  | { readonly text: string; readonly count: number; readonly blocks: Column }
  | { readonly count: number; readonly placed: Column };

/** How many turns and annotations are written in one line, so that a huge document does not hold everything else up. */
const placedAtOnce = 2000;

/** What a snapshot is written from; each document's lists in text order, so that reading finds them sorted. */
export interface SnapshotDocument {
  readonly blocks: readonly BlockRecord[];
  readonly placed: readonly (readonly (TurnRecord | AnnotationRecord)[])[];
}

export function* documentLines({ blocks, placed }: SnapshotDocument): Generator<SnapshotLine> {
  const texts = blocks.map(({ text }) => text);
  const lengths = texts.map(({ length }) => length);
  const ids = blocks.map(({ id }) => id);
  const text = texts.join('\n');
  const rows = blocks.map((block) => ({ ...block, text: block.text.length }));
  if (blocks.length > 0) yield { text, count: blocks.length, blocks: toColumn(rows) };
  const places = new DocumentPlaces(text, ids, lengths);
  let together: Json[] = [];
  for (const record of placed.flat()) {
    const row = placedRecord(record, places);
    if (row === null) yield { record };
    else if (together.push(row) === placedAtOnce) {
      yield { count: together.length, placed: toColumn(together) };
      together = [];
    }
  }
  if (together.length > 0) yield { count: together.length, placed: toColumn(together) };
}

/** Reads the lines of a snapshot in their order. */
export class SnapshotReader {
  readonly #words = new Words();
  #places = new DocumentPlaces('', [], []);

  /** The line's records; null when it is no line of a snapshot, or not a whole one. */
  read(line: Json): readonly Json[] | null {
    if (!isObject(line)) return null;
    try {
      const { record, count, text, blocks, placed } = line;
      if (record !== undefined) return [record];
      if (typeof count !== 'number') return null;
      if (typeof text === 'string' && blocks !== undefined) return this.#readBlocks(text, count, blocks);
      return placed === undefined ? null : this.#readPlaced(count, placed);
    } catch {
      // Only what no Roundtable has written gets here.
      return null;
    }
  }

  #readBlocks(text: string, count: number, column: Json): readonly Json[] {
    const rows = rowsOf(column, count, this.#words);
    const lengths = rows.map(({ text: length }) => Number(length));
    this.#places = new DocumentPlaces(
      text,
      rows.map(({ id }) => (typeof id === 'string' ? id : '')),
      lengths,
    );
    for (const [number, row] of rows.entries()) row['text'] = this.#places.blockText(number);
    return rows;
  }

  #readPlaced(count: number, column: Json): readonly Json[] {
    return rowsOf(column, count, this.#words).map((row) => wholeRecord(row, this.#places));
  }
}

/** The rows of a column of objects; what it is made of shows when it is read. */
function rowsOf(column: Json, count: number, words: Words): Record<string, Json>[] {
  return fromColumn(column as Column, count, words).map((row) => row as Record<string, Json>);
}

const isObject = (value: Json): value is Extract<Json, { readonly [name: string]: Json }> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
