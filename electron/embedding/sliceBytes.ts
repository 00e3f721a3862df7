import type { ProjectRecords } from '@shared/project/projectRecords';
import { snapshotLines } from '../projects/snapshotLines';

/** A project as one file, in the form of a project's log: with its version and checksums, and without a history. */
export async function sliceBytes(records: ProjectRecords): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of snapshotLines({ records, changes: [] }, 0, 1)) pieces.push(piece);
  return Buffer.concat(pieces);
}
