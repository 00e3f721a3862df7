import { ImageRun } from 'docx';
import type { ReportLogo } from '../../reportOptions';
import { pictureSize } from './pictureSize';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): Uint8Array {
  const digits = base64.replace(/[^A-Za-z0-9+/]/g, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  for (let place = 0; place < bytes.length; place += 1) {
    const first = Math.floor((place * 4) / 3);
    const pair = (alphabet.indexOf(digits[first] ?? '') << 6) | alphabet.indexOf(digits[first + 1] ?? '');
    bytes[place] = pair >> (4 - 2 * (place % 3));
  }
  return bytes;
}

/**
 * A picture no larger than this, in pixels of which 96 make an inch. It says nothing to who cannot see it: the title stands beside it.
 *
 * @param id tells the drawings of the file apart
 */
export function logoRun(
  { type, data }: ReportLogo,
  most: { readonly width: number; readonly height: number },
  id: string,
): ImageRun {
  const bytes = bytesOf(data);
  const size = pictureSize(bytes) ?? most;
  const scale = Math.min(most.width / size.width, most.height / size.height, 1);
  return new ImageRun({
    type: type === 'image/png' ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: Math.round(size.width * scale), height: Math.round(size.height * scale) },
    altText: { id, name: `Picture ${id}`, description: '' },
  });
}
