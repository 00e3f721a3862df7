import { ok, type Result, refuse } from '@shared/base/result';
import { change } from '@shared/project/change';
import { ProjectRecords } from '@shared/project/projectRecords';
import { anyRecord } from '@shared/project/records';
import { migrate } from '@shared/projectFile/migrate';
import type { Json, Migration, PlainProject } from '@shared/projectFile/migrations';
import { formatVersion, type LogHeader, logHeader } from '@shared/projectFile/projectFormat';
import { z } from 'zod';
import type { ProjectData } from './logAdapter';
import { decodeLines } from './logLines';

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
export function readHeader(
  bytes: Uint8Array,
  name: string,
  current: number,
): Result<{ header: LogHeader; end: number }> {
  const first = decodeLines(bytes).next();
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
export function readLog(
  bytes: Uint8Array,
  name: string,
  steps: readonly Migration[],
  current = formatVersion,
): Result<ReadLog> {
  const read = readHeader(bytes, name, current);
  if (!read.ok) return read;
  const { header } = read.value;
  const records: Json[] = [];
  const kept: Json[] = [];
  const later: Json[] = [];
  let size = read.value.end;
  let snapshotSize = size;
  for (const { value, end } of decodeLines(bytes.subarray(size))) {
    const record = partOf(value, 'record');
    const step = partOf(value, 'change');
    if (records.length < header.records) {
      if (record === null) break;
      records.push(record);
    } else {
      if (step === null) break;
      if (kept.length < header.kept) kept.push(step);
      else if (partOf(step, 'seq') === header.seq + later.length + 1) later.push(step);
      else break;
    }
    size = read.value.end + end;
    if (later.length === 0) snapshotSize = size;
  }
  if (records.length < header.records || kept.length < header.kept) {
    return refuse(
      'damaged-project',
      `The project ${name} is damaged: ${header.records - records.length} of ${header.records} records cannot be read. Nothing was changed. A copy from its folder “backups” may be whole.`,
    );
  }
  const now = { records: replayed(records, later), changes: [...kept, ...later] };
  const data = asToday(now, header.version, current, name, steps);
  if (!data.ok) return data;
  return ok({
    header,
    data: data.value,
    seq: header.seq + later.length,
    size,
    snapshotSize,
    unreadable: bytes.length - size,
    migrated: header.version < current,
  });
}

/** Puts and removes records as the changes say; needs to know nothing of them but their ids, so it works on any version. */
function replayed(records: readonly Json[], changes: readonly Json[]): Json[] {
  if (changes.length === 0) return [...records];
  const byId = new Map(records.map((record) => [partOf(record, 'id'), record]));
  for (const diff of changes.map((entry) => partOf(entry, 'diff'))) {
    for (const entry of Array.isArray(diff) ? diff : []) {
      const before = partOf(entry, 'before');
      const after = partOf(entry, 'after');
      if (after !== null) byId.set(partOf(after, 'id'), after);
      else if (before !== null) byId.delete(partOf(before, 'id'));
    }
  }
  return [...byId.values()];
}

function asToday(
  plain: PlainProject,
  version: number,
  current: number,
  name: string,
  steps: readonly Migration[],
): Result<ProjectData> {
  const migrated = migrate(plain, version, current, steps);
  if (!migrated.ok) return migrated;
  const records = z.array(anyRecord).safeParse(migrated.value.records);
  const changes = z.array(change).safeParse(migrated.value.changes);
  if (records.success && changes.success) {
    return ok({ records: ProjectRecords.from(records.data), changes: changes.data });
  }
  const where = (records.error ?? changes.error)?.issues[0]?.path.join('.') ?? '';
  return refuse(
    'damaged-project',
    `The project ${name} is damaged: it holds something that is not understood (${where}). Nothing was changed.`,
  );
}

/** A part of a JSON object; null when it is no object or has no such part. */
function partOf(value: Json, name: string): Json {
  return isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
