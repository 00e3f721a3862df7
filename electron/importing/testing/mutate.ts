import type { SeededRandom } from '@shared/base/seededRandom';
import JSZip from 'jszip';

/** Bytes that are the same file, damaged: flipped, cut, doubled, filled, words of its own format in the wrong place. */
export function mutated(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  let out = new Uint8Array(bytes);
  for (let times = random.int(1, 4); times > 0; times -= 1) out = once(out, random);
  return out;
}

function once(bytes: Uint8Array, random: SeededRandom): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(bytes);
  if (out.length === 0) return out;
  const at = random.int(0, out.length - 1);
  const length = random.int(1, Math.max(1, Math.min(400, out.length - at)));
  const part = out.slice(at, at + length);
  switch (random.int(0, 7)) {
    case 0:
      out[at] = random.int(0, 255);
      return out;
    case 1:
      return out.slice(0, at);
    case 2:
      return joined(out.slice(0, at), part, out.slice(at));
    case 3:
      return out.fill(random.pick([0, 0x20, 0xff, 0x3c, 0x7b]), at, at + length);
    case 4:
      return joined(out.slice(0, at), out.slice(at + length));
    case 5:
      return joined(out.slice(0, at), bytesOf(random.pick(intruders)), out.slice(at));
    case 6:
      return joined(out.slice(at), out.slice(0, at));
    default:
      for (let each = at; each < at + length; each += random.int(1, 9)) out[each] = random.int(0, 255);
      return out;
  }
}

/** What stands in files of many formats where it should not. */
const intruders = [
  '<',
  '>',
  '</w:p>',
  '<w:p><w:r><w:t>',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>&b;',
  '&#x110000;',
  '\\bin99999999 ',
  '{\\*\\pict',
  '\\u-10179?\\u-8704?',
  '/Kids[1 0 R 1 0 R]',
  '/Count 999999999',
  'endstream',
  '99999999 0 R',
  '-->',
  '00:00:01,000 --> 99:59:59,999',
  '"',
  '\r\r\n',
  '\u0000',
  '\ud800',
  '\u202e',
  ';;;;;;;;',
];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** An archive with one of its parts damaged, missing or called otherwise: damage that a checksum does not tell of. */
export async function mutatedArchive(bytes: Uint8Array, random: SeededRandom): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes);
  const name = random.pick(Object.keys(archive.files).filter((each) => archive.files[each]?.dir === false));
  const part = await archive.file(name)?.async('uint8array');
  const what = random.int(0, 9);
  if (what === 0) archive.remove(name);
  else if (what === 1) archive.remove(name).file(`../${name}`, part ?? '');
  else archive.file(name, mutated(part ?? new Uint8Array(), random));
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
