/**
 * How far bytes are UTF-8: well-formed sequences of two bytes and more, and places where the form is
 * broken.
 */
export interface Utf8Check {
  readonly sequences: number;
  readonly faults: number;
  /** Half surrogate pairs, three bytes each, as faulty programs write them: neither of the others, and in no other encoding. */
  readonly surrogates: number;
}

/**
 * Counts by the table of well-formed sequences of the Unicode Standard (3.9, table 3-7): no overlong forms,
 * no surrogates.
 */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  let sequences = 0;
  let faults = 0;
  let surrogates = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = byteAt(bytes, at);
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at, lead);
    if (length === 0 && isSurrogate(bytes, at, lead)) {
      surrogates++;
      at += 3;
    } else if (length === 0) {
      faults++;
      at++;
    } else {
      sequences++;
      at += length;
    }
  }
  return { sequences, faults, surrogates };
}

const byteAt = (bytes: Uint8Array, at: number) => bytes[at] ?? -1;
const within = (byte: number, from: number, to: number) => byte >= from && byte <= to;

const isSurrogate = (bytes: Uint8Array, at: number, lead: number): boolean =>
  lead === 0xed && within(byteAt(bytes, at + 1), 0xa0, 0xbf) && within(byteAt(bytes, at + 2), 0x80, 0xbf);

function sequenceLength(bytes: Uint8Array, at: number, lead: number): 0 | 2 | 3 | 4 {
  const second = byteAt(bytes, at + 1);
  if (within(lead, 0xc2, 0xdf)) return within(second, 0x80, 0xbf) ? 2 : 0;
  const third = within(byteAt(bytes, at + 2), 0x80, 0xbf);
  if (within(lead, 0xe0, 0xef)) {
    const from = lead === 0xe0 ? 0xa0 : 0x80;
    const to = lead === 0xed ? 0x9f : 0xbf;
    return within(second, from, to) && third ? 3 : 0;
  }
  if (within(lead, 0xf0, 0xf4)) {
    const from = lead === 0xf0 ? 0x90 : 0x80;
    const to = lead === 0xf4 ? 0x8f : 0xbf;
    return within(second, from, to) && third && within(byteAt(bytes, at + 3), 0x80, 0xbf) ? 4 : 0;
  }
  return 0;
}
