import iconv from 'iconv-lite';
import { notWriting } from './notWriting';

/** Bytes that are looked at. */
const looked = 65_536;
/** Stretches that tell enough: one or two may stand in any text. */
const fewest = 3;

/**
 * Whether a text of plain characters is UTF-7, as old mail programs wrote it: letters beyond ASCII stand as `+BB8EQAQ4-`. All that looks
 * so has to be letters that need it, or signs that may be written so.
 */
export function isUtf7(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, looked);
  if (start.some((byte) => byte > 0x7e || byte === 0)) return false;
  const text = iconv.decode(start, 'ascii');
  const stretches = text.match(/\+[A-Za-z0-9+/]{3,}-?/g) ?? [];
  // The last may be cut by the bound.
  const whole = start.length < bytes.length ? stretches.slice(0, -1) : stretches;
  const texts = whole.map(stretchText);
  return texts.every((each) => each !== null) && texts.filter((each) => each !== 'sign').length >= fewest;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What a stretch holds: letters that need to be written so, signs alone that may be; null: it is none. */
function stretchText(stretch: string): 'letters' | 'sign' | null {
  const sixes = stretch.replace(/^\+|-$/g, '');
  // Sixteen bits for each unit; those left over are zero, and fewer than a letter of the alphabet has (RFC 2152).
  const left = (sixes.length * 6) % 16;
  if (left >= 6 || alphabet.indexOf(sixes.at(-1) ?? '') % 2 ** left !== 0) return null;
  // `+100` would be a rare syllable of Hangul; it is a number.
  if (/^\d+$/.test(sixes)) return null;
  const text = iconv.decode(iconv.encode(stretch, 'ascii'), 'utf-7');
  if (text === '' || text.search(notWriting) >= 0 || /[\p{Cn}\ufffd\w '(),\-./:?]/u.test(text)) return null;
  return /[^\u0000-\u007f]/u.test(text) ? 'letters' : 'sign';
}
