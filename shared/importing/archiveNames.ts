/**
 * The names of the files in a Zip archive, by the directory at its end; the archive is not opened. Null when there is no directory, as
 * in an archive that was cut short.
 */
export function archiveNames(bytes: Uint8Array): string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (names.length < most && at + headerLength <= bytes.length && view.getUint32(at, true) === header) {
    const length = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + headerLength, at + headerLength + length);
    names.push(decoder.decode(name));
    at += headerLength + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

const decoder = new TextDecoder();
const header = 0x02014b50;
const headerLength = 46;
/** Bytes of the record behind the directory, and of the comment that may follow it. */
const endLength = 22;
const longestComment = 0xffff;
const most = 10_000;

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}
