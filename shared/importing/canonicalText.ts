const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Byte order marks, soft hyphens and control characters; tab and line feed are text. */
const unwanted = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\ufeff]/g;
const loneSurrogates = /\p{Surrogate}/gu;

/**
 * Text as blocks keep it: NFC, every line end a `\n`, no byte order mark, no soft hyphen, no control
 * character but tab and `\n`, half surrogate pairs replaced by U+FFFD.
 */
export function canonicalText(raw: string): string {
  return raw.replace(lineEnds, '\n').replace(unwanted, '').replace(loneSurrogates, '\ufffd').normalize('NFC');
}

/** One sentence about the half characters that {@link canonicalText} replaces; none when there are none. */
export function surrogateWarnings(raw: string): string[] {
  const found = raw.match(loneSurrogates)?.length ?? 0;
  if (found === 0) return [];
  return [
    found === 1
      ? '1 broken character is shown as \ufffd.'
      : `${found} broken characters are shown as \ufffd.`,
  ];
}
