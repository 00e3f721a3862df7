import { ok, type Result, refuse } from '@shared/base/result';
import { type Change, change } from '@shared/project/change';
import type { Diff } from '@shared/project/diff';
import { ProjectRecords } from '@shared/project/projectRecords';
import { type AnyRecord, anyRecord } from '@shared/project/records';
import { migrate } from '@shared/projectFile/migrate';
import type { Json, Migration } from '@shared/projectFile/migrations';
import type { LogHeader } from '@shared/projectFile/projectFormat';
import { entriesOf, keptChangesOf, type PlainEntry, PlainRecords, partOf } from '@shared/projectFile/replay';
import { type RecordAt, wholeChange } from '@shared/projectFile/slimChange';
import { z } from 'zod';
import { codeOf } from './files';
import type { ProjectData } from './logAdapter';
import type { DecodedLine } from './logLines';

/** The first part of a log. */
export interface Snapshot {
  readonly records: readonly Json[];
  /** Changes kept for Undo, as they are written. */
  readonly kept: readonly Json[];
  /** Byte offset behind it. */
  readonly end: number;
}

interface Replayed {
  readonly data: ProjectData;
  /** Number of the last change. */
  readonly seq: number;
  /** Byte offset behind the last line that counts. */
  readonly end: number;
}

/**
 * What this version wrote. Its checksums say that it is as it was written, so only what every screen shows is parsed here; the
 * rest is checked once the project is open, see `checkOpened.ts`.
 */
export async function replayToday(
  snapshot: Snapshot,
  lines: AsyncIterable<DecodedLine>,
  { seq }: LogHeader,
  name: string,
): Promise<Result<Replayed>> {
  try {
    const records = ProjectRecords.from(snapshot.records as readonly AnyRecord[]);
    const { changes, end, last } = await replay(snapshot, lines, seq, {
      get: (id) => records.get(id),
      apply: (entries) => records.apply(entries as Diff),
    });
    const shown = records.beyondTexts();
    const wrong = z.array(anyRecord).safeParse(shown).error ?? z.array(changeStamp).safeParse(changes).error;
    if (wrong) return notUnderstood(name, wrong);
    return ok({ data: { records, changes: changes as unknown as Change[] }, seq: last, end });
  } catch (error) {
    // A disk that fails gives a code; records of no form at all, which no Roundtable writes, do not.
    if (codeOf(error) !== '') throw error;
    return notUnderstood(name);
  }
}

/** What an older version wrote, whatever its records look like; then it is taken to today's version and parsed. */
export async function replayOlder(
  snapshot: Snapshot,
  lines: AsyncIterable<DecodedLine>,
  { version, seq }: LogHeader,
  name: string,
  steps: readonly Migration[],
  current: number,
): Promise<Result<Replayed>> {
  const plain = new PlainRecords(snapshot.records);
  const { changes, end, last } = await replay(snapshot, lines, seq, plain);
  const migrated = migrate({ records: plain.all(), changes }, version, current, steps);
  if (!migrated.ok) return migrated;
  const records = z.array(anyRecord).safeParse(migrated.value.records);
  const parsed = z.array(change).safeParse(migrated.value.changes);
  if (!records.success || !parsed.success) return notUnderstood(name, records.error ?? parsed.error);
  return ok({ data: { records: ProjectRecords.from(records.data), changes: parsed.data }, seq: last, end });
}

/** All of a change but what it did. */
const changeStamp = change.omit({ diff: true });

async function replay(
  snapshot: Snapshot,
  lines: AsyncIterable<DecodedLine>,
  seq: number,
  records: { get: RecordAt; apply(entries: readonly PlainEntry[]): void },
) {
  const recordAt: RecordAt = (id) => records.get(id);
  const changes = keptChangesOf(snapshot.kept, recordAt);
  let last = seq;
  let { end } = snapshot;
  for await (const line of lines) {
    const written = partOf(line.value, 'change');
    const whole = partOf(written, 'seq') === last + 1 ? wholeChange(written, 'before', recordAt) : null;
    if (whole === null) break;
    records.apply(entriesOf(whole));
    changes.push(whole);
    last += 1;
    end = line.end;
  }
  return { changes, last, end };
}

function notUnderstood(name: string, error?: z.ZodError) {
  const where = error?.issues[0]?.path.join('.') ?? '';
  return refuse(
    'damaged-project',
    `The project ${name} is damaged: it holds something that is not understood${where === '' ? '' : ` (${where})`}. Nothing was changed.`,
  );
}
