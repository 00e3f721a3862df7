let names: Intl.DisplayNames | undefined;

/** What a language is called in English, by its BCP 47 tag; the tag itself when it has no name, `''` for `''`. */
export function languageName(tag: string): string {
  if (tag === '') return '';
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
