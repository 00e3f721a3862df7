/** First bytes by which formats are known, whatever a file is called. */
export const signatures = {
  /** The letters alone begin many a text: PKW is German for a car. */
  zip: [0x50, 0x4b, 3, 4],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  richText: [0x7b, 0x5c, 0x72, 0x74, 0x66],
  /** Compound file: the old Office formats, and new ones behind a password. */
  oldOffice: [0xd0, 0xcf, 0x11, 0xe0],
} as const;

/** These begin with letters that a text may begin with too, but no text goes on with control characters. */
const binary: readonly Signature[] = [
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['a recording', [0x49, 0x44, 0x33]],
  ['a recording', [0x52, 0x49, 0x46, 0x46]],
  ['a recording', [0x4f, 0x67, 0x67, 0x53]],
  ['a compressed file', [0x1f, 0x8b]],
  ['a compressed file', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

type Signature = readonly [what: string, bytes: readonly number[]];

export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.length <= bytes.length && start.every((byte, index) => bytes[index] === byte);
}

/** What a file is when its first bytes say that no reader takes it: `a picture`; null otherwise. */
export function foreignFormat(bytes: Uint8Array): string | null {
  if (!bytes.subarray(0, 512).some((byte) => byte < 9)) return null;
  return binary.find(([, start]) => startsWith(bytes, start))?.[0] ?? null;
}
