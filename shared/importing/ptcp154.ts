import iconv from 'iconv-lite';

/** The letters of PTCP154 (Cyrillic of Asia: Kazakh, Tajik, Bashkir …) from byte 0x80 to 0xBF; the others are those of Windows-1251. */
const letters = 'ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ\u00a0ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ';

/** Text that is encoded in PTCP154, which the decoder does not know. */
export function decodePtcp154(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80 || byte > 0xbf) continue;
    pieces.push(iconv.decode(bytes.subarray(from, at), 'windows-1251'), letters.charAt(byte - 0x80));
    from = at + 1;
  }
  return [...pieces, iconv.decode(bytes.subarray(from), 'windows-1251')].join('');
}
