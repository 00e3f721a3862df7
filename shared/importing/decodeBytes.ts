import iconv from 'iconv-lite';
import { decodePtcp154 } from './ptcp154';

/** The decoder knows the 8-bit Kazakh code page under the name of its registration only. */
const decoderNames: Readonly<Record<string, string>> = { 'KZ-1048': 'rk1048' };

/** The decoder knows these too, but they write bytes down, not letters. */
const notation = /^(?:hex|base64)$/i;

/** Whether a name is that of an encoding that {@link decodeBytes} knows. */
export const isEncoding = (name: string): boolean =>
  name === 'PTCP154' || (!notation.test(name) && iconv.encodingExists(decoderNames[name] ?? name));

/** The text that bytes are in an encoding; `''` when it is none that is known. What it does not explain becomes `\ufffd`, or a control. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'PTCP154') return decodePtcp154(bytes);
  return isEncoding(encoding) ? iconv.decode(bytes, decoderNames[encoding] ?? encoding) : '';
}
