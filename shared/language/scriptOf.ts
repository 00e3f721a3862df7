/** The script that a language is written in, by its BCP 47 tag, as its ISO 15924 code: `Latn`; `''` when there is no such language. */
export function scriptOf(tag: string): string {
  if (tag === '') return '';
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    return '';
  }
}
