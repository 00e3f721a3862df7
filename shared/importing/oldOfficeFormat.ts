import { ok, type Result } from '../base/result';
import { type ForeignKind, foreignKindNamed, foreignKinds } from './foreignKinds';
import { type FormatName, formatNamed } from './formats';
import { problems } from './problems';

/** Names of the streams by which a compound file is known. */
const streams: readonly (readonly [stream: string, kind: ForeignKind])[] = [
  ['PowerPoint Document', foreignKinds.presentation],
  ['__properties_version1.0', foreignKinds.mail],
  ['MatOST', foreignKinds.oldText],
  ['Quill', foreignKinds.drawing],
  ['VisioDocument', foreignKinds.drawing],
];

/**
 * What to do with a compound file, in which old Office programs saved everything and new ones save what is behind a password. The readers
 * of Word documents and workbooks tell of theirs.
 */
export function oldOfficeFormat(name: string, bytes: Uint8Array): Result<FormatName> {
  const holds = (stream: string) => includes(bytes, stream);
  const kind =
    streams.find(([stream]) => holds(stream))?.[1] ?? (isKnown(holds) ? undefined : foreignKindNamed(name));
  if (kind) return problems.otherFormat(name, kind.what, kind.advice);
  return ok(holds('Workbook') || (!holds('WordDocument') && formatNamed(name) === 'xlsx') ? 'xlsx' : 'docx');
}

const isKnown = (holds: (stream: string) => boolean) =>
  ['WordDocument', 'Workbook', 'EncryptedPackage'].some(holds);

/** Whether a compound file has a stream of this name; names stand in two bytes a letter. */
function includes(bytes: Uint8Array, name: string): boolean {
  const letters = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = letters[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (letters.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Whether a compound file is a new document behind a password. */
export const isEncrypted = (bytes: Uint8Array): boolean => includes(bytes, 'EncryptedPackage');
