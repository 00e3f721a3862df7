import iconv from 'iconv-lite';
import { decodeIso2022Jp } from './iso2022Jp';
import { decodePtcp154 } from './ptcp154';

/** The decoder knows the 8-bit Kazakh code page under the name of its registration only. */
const decoderNames: Readonly<Record<string, string>> = { 'KZ-1048': 'rk1048' };

/** Of encodings that the decoder does not know. */
const ownDecoders: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  PTCP154: decodePtcp154,
  'ISO-2022-JP': decodeIso2022Jp,
};

/** The decoder knows these too, but they write bytes down, not letters. */
const notation = /^(?:hex|base64)$/i;

/** Whether a name is that of an encoding that {@link decodeBytes} knows. */
export const isEncoding = (name: string): boolean =>
  Object.hasOwn(ownDecoders, name) ||
  (!notation.test(name) && iconv.encodingExists(decoderNames[name] ?? name));

/** The text that bytes are in an encoding; `''` when it is none that is known. What it does not explain becomes `\ufffd`, or a control. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  const own = ownDecoders[encoding];
  if (own !== undefined) return own(bytes);
  return isEncoding(encoding) ? iconv.decode(bytes, decoderNames[encoding] ?? encoding) : '';
}
