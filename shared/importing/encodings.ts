/** An encoding that an analyst can choose for a file that is text. */
export interface Encoding {
  /** As `decodeText` takes it, and as people call it. */
  readonly name: string;
  /** What is written in it. */
  readonly writing: string;
}

/** Encodings that texts come in; the most likely first. */
export const encodings: readonly Encoding[] = [
  { name: 'UTF-8', writing: 'all languages' },
  { name: 'UTF-16LE', writing: 'all languages' },
  { name: 'UTF-16BE', writing: 'all languages' },
  { name: 'UTF-32LE', writing: 'all languages' },
  { name: 'UTF-32BE', writing: 'all languages' },
  { name: 'UTF-7', writing: 'all languages, old mail' },
  { name: 'Windows-1251', writing: 'Cyrillic' },
  { name: 'KZ-1048', writing: 'Kazakh' },
  { name: 'PTCP154', writing: 'Kazakh and other Cyrillic of Asia' },
  { name: 'KOI8-R', writing: 'Russian' },
  { name: 'KOI8-U', writing: 'Ukrainian' },
  { name: 'IBM866', writing: 'Cyrillic, DOS' },
  { name: 'MacCyrillic', writing: 'Cyrillic, old Mac' },
  { name: 'ISO-8859-5', writing: 'Cyrillic' },
  { name: 'Windows-1252', writing: 'Western European' },
  { name: 'ISO-8859-15', writing: 'Western European' },
  { name: 'Macintosh', writing: 'Western European, old Mac' },
  { name: 'IBM850', writing: 'Western European, DOS' },
  { name: 'Windows-1250', writing: 'Central European' },
  { name: 'ISO-8859-2', writing: 'Central European' },
  { name: 'IBM852', writing: 'Central European, DOS' },
  { name: 'Windows-1257', writing: 'Baltic' },
  { name: 'Windows-1254', writing: 'Turkish' },
  { name: 'Windows-1253', writing: 'Greek' },
  { name: 'Windows-1255', writing: 'Hebrew' },
  { name: 'Windows-1256', writing: 'Arabic' },
  { name: 'GB18030', writing: 'Chinese, simplified' },
  { name: 'Big5', writing: 'Chinese, traditional' },
  { name: 'Shift_JIS', writing: 'Japanese' },
  { name: 'EUC-JP', writing: 'Japanese' },
  { name: 'ISO-2022-JP', writing: 'Japanese, mail' },
  { name: 'EUC-KR', writing: 'Korean' },
];
