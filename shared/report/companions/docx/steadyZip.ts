/** 1 January 1980, the first day that an archive can name. */
const day = (1 << 5) | 1;

const endOfArchive = 0x06054b50;
const entry = 0x02014b50;

/** Puts the same day for the time of every file of an archive, in place: what is in it does not tell when it was made. */
export function steadyZip(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.byteLength - 22;
  while (end > 0 && view.getUint32(end, true) !== endOfArchive) end -= 1;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let count = 0; count < entries && view.getUint32(at, true) === entry; count += 1) {
    const local = view.getUint32(at + 42, true);
    view.setUint32(at + 12, day << 16, true);
    view.setUint32(local + 10, day << 16, true);
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
}
