import { setImmediate as later } from 'node:timers/promises';
import type { Change } from '@shared/project/change';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { formatVersion, keptChanges, type LogHeader } from '@shared/projectFile/projectFormat';
import { slimChange } from '@shared/projectFile/slimChange';
import { documentLines, type SnapshotDocument, type SnapshotLine } from '@shared/projectFile/snapshotLine';
import type { ProjectData } from './logAdapter';
import { encodeLine } from './logLines';

/** How much is put into lines and written in one go, bytes: some ms of work. */
const writtenAtOnce = 64 * 1024;

/** ms of work after which others get their turn. */
const slice = 8;

/**
 * Puts the records of every document in their order, which is otherwise done when they are asked for: in slices, as with a thousand new
 * documents it takes a while. {@link snapshotLines} asks for all of them at once.
 */
export async function putInOrder(records: ProjectRecords): Promise<void> {
  let begun = performance.now();
  for (const id of records.documentsWithContents()) {
    contentsOf(records, id);
    if (performance.now() - begun < slice) continue;
    await later();
    begun = performance.now();
  }
}

/**
 * A new generation: header, records, the changes kept for Undo. What goes in is settled when this returns; the lines are made
 * as they are written, so that a large project does not hold everything else up.
 */
export function snapshotLines(
  { records, changes }: ProjectData,
  seq: number,
  generation: number,
  version = formatVersion,
): AsyncIterable<Buffer> {
  const header = { format: 'roundtable-project', version, generation, seq, records: records.size } as const;
  return buffers(header, snapshotOf(records), changes.slice(-keptChanges.count));
}

function snapshotOf(records: ProjectRecords): Iterable<SnapshotLine> {
  const documents = Array.from(records.documentsWithContents(), (id) => contentsOf(records, id));
  return linesOf(
    records.beyondTexts().map((record) => ({ record })),
    documents,
  );
}

const contentsOf = (records: ProjectRecords, id: string): SnapshotDocument => ({
  blocks: records.blocks(id),
  placed: [records.turns(id), records.annotations(id)],
});

function* linesOf(
  single: readonly SnapshotLine[],
  documents: readonly SnapshotDocument[],
): Generator<SnapshotLine> {
  yield* single;
  for (const document of documents) yield* documentLines(document);
}

async function keptLines(changes: readonly Change[]): Promise<Buffer[]> {
  const kept: Buffer[] = [];
  let bytes = 0;
  let atOnce = 0;
  for (const change of changes.toReversed()) {
    const line = encodeLine({ change: slimChange(change, 'after') });
    bytes += line.length;
    if (bytes > keptChanges.bytes) break;
    kept.push(line);
    atOnce += line.length;
    if (atOnce < writtenAtOnce) continue;
    atOnce = 0;
    await later();
  }
  return kept.reverse();
}

async function* buffers(
  heading: Omit<LogHeader, 'kept'>,
  lines: Iterable<SnapshotLine>,
  changes: readonly Change[],
): AsyncGenerator<Buffer> {
  const kept = await keptLines(changes);
  const header: LogHeader = { ...heading, kept: kept.length };
  yield* together(encoded(header, lines, kept));
}

function* encoded(
  header: LogHeader,
  lines: Iterable<SnapshotLine>,
  kept: readonly Buffer[],
): Generator<Buffer> {
  yield encodeLine(header);
  for (const line of lines) yield encodeLine(line);
  yield* kept;
}

/** Short lines many to a buffer; a long one stays as it is, as copying megabytes takes longer than writing twice. */
function* together(lines: Iterable<Buffer>): Generator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for (const line of lines) {
    if (size + line.length > writtenAtOnce && waiting.length > 0) {
      yield joined(waiting);
      waiting = [];
      size = 0;
    }
    waiting.push(line);
    size += line.length;
  }
  yield joined(waiting);
}

const joined = (parts: readonly Buffer[]): Buffer =>
  parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
