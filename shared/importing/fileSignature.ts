import { type ForeignKind, foreignKinds } from './foreignKinds';

/** First bytes by which formats are known, whatever a file is called. */
export const signatures = {
  /** The letters alone begin many a text: PKW is German for a car. */
  zip: [0x50, 0x4b, 3, 4],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  richText: [0x7b, 0x5c, 0x72, 0x74, 0x66],
  /** Compound file: the old Office formats, and new ones behind a password. */
  oldOffice: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

const { picture, recording, packed, program, database, safari, book, oldText, scanned, oneNote } =
  foreignKinds;

/** These begin with letters that a text may begin with too, but no text goes on with control characters. */
const binary: readonly (readonly [kind: ForeignKind, start: string, at?: number])[] = [
  [picture, '\x89PNG'],
  [picture, '\xff\xd8\xff'],
  [picture, 'GIF8'],
  [picture, 'BM'],
  [picture, 'II*\0'],
  [picture, 'MM\0*'],
  [picture, 'WEBP', 8],
  [picture, 'ftyphei', 4],
  [picture, 'ftypavif', 4],
  [recording, 'ID3'],
  [recording, '\xff\xfb'],
  [recording, 'RIFF'],
  [recording, 'OggS'],
  [recording, 'fLaC'],
  [recording, 'ftyp', 4],
  [recording, '\x1aE\xdf\xa3'],
  [packed, '\x1f\x8b'],
  [packed, '7z\xbc\xaf'],
  [packed, 'Rar!'],
  [packed, 'BZh'],
  [packed, '\xfd7zXZ'],
  // An archive without a file in it, and the later parts of one that was split.
  [packed, 'PK\x05\x06'],
  [packed, 'PK\x07\x08'],
  [program, '\x7fELF'],
  [program, 'MZ'],
  [database, 'SQLite format 3'],
  [safari, 'bplist00'],
  [book, 'BOOKMOBI', 60],
  [oldText, '\xffWPC'],
  [scanned, 'AT&TFORM'],
  [oneNote, '\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d'],
];

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.length <= bytes.length && start.every((byte, index) => bytes[index] === byte);
}

/** What a file is when its first bytes say that no reader takes it; null otherwise. */
export function foreignFormat(bytes: Uint8Array): ForeignKind | null {
  const head = bytes.subarray(0, 512);
  if (!head.some((byte) => byte < 9)) return null;
  const start = String.fromCharCode(...head);
  return binary.find(([, letters, at = 0]) => start.startsWith(letters, at))?.[0] ?? null;
}
