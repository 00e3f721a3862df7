const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * The language of a text as far as its letters give it away, as a BCP 47 tag for screen readers; null when they do not (Latin
 * letters serve too many languages). Kazakh, Ukrainian and Belarusian are known by letters that Russian lacks.
 */
export function blockLanguage(text: string): string | null {
  if (!cyrillic.test(text)) return null;
  if (/[әғқңөұүһ]/iu.test(text)) return 'kk';
  if (/ў/iu.test(text)) return 'be';
  if (/[їєґ]/iu.test(text)) return 'uk';
  return 'ru';
}
