import { scriptOf } from '../language/scriptOf';

const cyrillic = /\p{Script=Cyrillic}/u;

/** Letters of a script, by its ISO 15924 code. */
const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Arab: /\p{Script=Arabic}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Kore: /\p{Script=Hangul}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Grek: /\p{Script=Greek}/u,
};

/**
 * The language of a text as a BCP 47 tag for screen readers, as far as its letters give it away or its document's language (`''`: not known)
 * is written in such letters; null when neither does. Kazakh, Ukrainian and Belarusian are known by letters that Russian lacks.
 */
export function blockLanguage(text: string, ofDocument: string): string | null {
  const script = scriptOf(ofDocument);
  if (!cyrillic.test(text)) return scripts[script]?.test(text) === true ? ofDocument : null;
  if (script === 'Cyrl' && !ofDocument.startsWith('ru')) return ofDocument;
  if (/[әғқңөұүһ]/iu.test(text)) return 'kk';
  if (/ў/iu.test(text)) return 'be';
  if (/[їєґ]/iu.test(text)) return 'uk';
  return 'ru';
}
