const silent = /[\u0640\u064b-\u065f\u0670]/gu;
const variants: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
};

/** One form for what is written in several: no vowel signs and no stretching, one alif, one ya, and ta marbuta as ha. */
export const foldSpaced = (text: string): string =>
  text.replace(silent, '').replace(/[أإآٱىیئؤةک]/gu, (sign) => variants[sign] ?? sign);
