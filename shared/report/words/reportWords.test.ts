import { describe, expect, it } from 'vitest';
import { reportLanguage } from '../reportLanguage';
import { counted, reportWords, writtenDay } from './reportWords';

/** Every text of a language by where it stands. */
function textsOf(words: object, place = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? textsOf(value, `${place}${key}.`)
      : [[`${place}${key}`, String(value)] as [string, string]],
  );
}

describe.each(reportLanguage.options)('the words of a report in %s', (language) => {
  const words = reportWords(language);

  it('are all there, in a language of their own', () => {
    for (const [place, text] of textsOf(words)) expect(text.trim(), place).not.toBe('');
    if (language !== 'en') expect(words.methodNote).not.toBe(reportWords('en').methodNote);
  });

  it('count what they count with every form of the language', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [name, forms] of Object.entries(words.counted)) {
      if (forms.one !== undefined)
        // French and Spanish say “de” after millions, which the general form does without.
        for (const form of wanted)
          if (form !== 'zero' && language !== 'fr' && language !== 'es')
            expect(forms[form], `${name}: ${form}`).toBeDefined();
      expect(counted(language, 12_345, forms)).toMatch(/12.?345/);
    }
  });

  it('say in the method note what was read, how much, by whom, and how it was coded', () => {
    const named = Array.from(words.methodNote.matchAll(/\{(\w+)\}/g), ([, name]) => name);
    expect(new Set(named)).toEqual(new Set(['documents', 'speakers', 'themes', 'words']));
    expect(named).toHaveLength(4);
  });
});

it('numbers and days are written as the language does', () => {
  const { documents } = reportWords('ru').counted;
  expect([1, 3, 5, 21].map((number) => counted('ru', number, documents))).toEqual([
    '1 документ',
    '3 документа',
    '5 документов',
    '21 документ',
  ]);
  expect(writtenDay('en', '2026-11-23')).toBe('23 November 2026');
  expect(writtenDay('de', '2026-11-03')).toBe('3. November 2026');
  expect(writtenDay('en', 'sometime')).toBe('sometime');
});
