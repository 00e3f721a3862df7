import { ok, type Result, refuse } from '@shared/base/result';
import type { Json, Migration } from '@shared/projectFile/migrations';
import { formatVersion, type LogHeader, logHeader } from '@shared/projectFile/projectFormat';
import { partOf } from '@shared/projectFile/replay';
import { SnapshotReader } from '@shared/projectFile/snapshotLine';
import type { ReadableFile } from './files';
import type { ProjectData } from './logAdapter';
import { type DecodedLine, decodeLines } from './logLines';
import { replayOlder, replayToday, type Snapshot } from './replayLog';

/** A log as it was read: the project in it, and what could not be read. */
export interface ReadLog {
  readonly header: LogHeader;
  readonly data: ProjectData;
  /** Number of the last change. */
  readonly seq: number;
  /** Bytes that could be read. */
  readonly size: number;
  /** Bytes of header, snapshot and kept changes. */
  readonly snapshotSize: number;
  /** Bytes at the end that could not be read; none on an ordinary day. */
  readonly unreadable: number;
  /** The log was written by an older version and has to be written anew. */
  readonly migrated: boolean;
}

/** The version comes before anything else; a log whose first line cannot be read is not opened. */
export async function readHeader(
  lines: AsyncIterator<DecodedLine>,
  name: string,
  current: number,
): Promise<Result<{ header: LogHeader; end: number }>> {
  const first = await lines.next();
  if (first.done === true) {
    return refuse(
      'damaged-project',
      `The project ${name} is damaged: the beginning of its log cannot be read. Nothing was changed. A copy from its folder “backups” may be whole.`,
    );
  }
  const header = logHeader.safeParse(first.value.value);
  if (!header.success) return refuse('not-a-project', `${name} is not a Roundtable project.`);
  if (header.data.version > current) {
    return refuse(
      'newer-project',
      `The project ${name} was made with a newer Roundtable. Open it with that one; nothing was changed.`,
    );
  }
  return ok({ header: header.data, end: first.value.end });
}

/** Reads a log up to the first line that is torn, damaged or out of turn; migrates what an older version wrote. */
export async function readLog(
  file: ReadableFile,
  name: string,
  steps: readonly Migration[],
  current = formatVersion,
): Promise<Result<ReadLog>> {
  const lines = decodeLines(file);
  const read = await readHeader(lines, name, current);
  if (!read.ok) return read;
  const { header } = read.value;
  const snapshot = await readSnapshot(lines, read.value);
  const wanted = header.records + header.kept;
  const missing = wanted - snapshot.records.length - snapshot.kept.length;
  if (snapshot.records.length !== header.records || missing > 0) {
    return refuse(
      'damaged-project',
      `The project ${name} is damaged: ${missing} of ${wanted} records and steps cannot be read. Nothing was changed. A copy from its folder “backups” may be whole.`,
    );
  }
  const migrated = header.version < current;
  const replayed = migrated
    ? await replayOlder(snapshot, lines, header, name, steps, current)
    : await replayToday(snapshot, lines, header, name);
  if (!replayed.ok) return replayed;
  const { data, seq, end } = replayed.value;
  return ok({
    data,
    seq,
    header,
    size: end,
    snapshotSize: snapshot.end,
    unreadable: file.size - end,
    migrated,
  });
}

/** The snapshot's part of a log; stops at the first line that does not belong to it. */
async function readSnapshot(
  lines: AsyncIterator<DecodedLine>,
  { header, end: begin }: { readonly header: LogHeader; readonly end: number },
): Promise<Snapshot> {
  const reader = new SnapshotReader();
  const records: Json[] = [];
  const kept: Json[] = [];
  let end = begin;
  while (records.length < header.records || kept.length < header.kept) {
    const line = await lines.next();
    if (line.done === true) break;
    const read = records.length < header.records ? reader.read(line.value.value) : null;
    const change = read === null ? partOf(line.value.value, 'change') : null;
    if (read !== null) for (const record of read) records.push(record);
    else if (change !== null && records.length === header.records) kept.push(change);
    else break;
    end = line.value.end;
  }
  return { records, kept, end };
}
