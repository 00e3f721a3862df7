import { foldName } from './foldName';

/**
 * What a name sounds like, coarse enough that its spellings in Cyrillic and in Latin letters, in Russian, Belarusian and Kazakh agree:
 * `bikbasinava` for Бекбосынова and Bekbossynova. Two forms where a Latin letter can be read in two ways. Only for names that are
 * otherwise known to be near: many different names sound alike.
 */
export function nameSkeletons(name: string): readonly string[] {
  const lower = name.toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(lower)) {
    const plain = skeleton(fromCyrillic(lower));
    return /[^а]я/u.test(lower) ? [plain, skeleton(fromCyrillic(lower.replace(/(?!^)я/gu, 'е')))] : [plain];
  }
  if (!/\p{Script=Latin}/u.test(lower)) return [];
  const latin = foldName(lower.replace(/[šşčçžÿ]/gu, (sign) => caron[sign] ?? sign));
  const plain = skeleton(fromLatin(latin));
  const others = /j/.test(latin) ? [skeleton(fromLatin(latin.replace(/dj|j/g, 'zh')))] : [];
  const soft = /z/.test(latin) ? [skeleton(fromLatin(latin.replace(/(?<![dt])z(?!h)/g, 's')))] : [];
  return [...new Set([plain, ...others, ...soft])];
}

const caron: Readonly<Record<string, string>> = { š: 'sh', ş: 'sh', č: 'ch', ç: 'ch', ž: 'zh', ÿ: 'y' };

/** Capitals stand for sounds that Latin writing needs several letters for. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  о: 'a',
  ө: 'a',
  б: 'b',
  в: 'v',
  ў: 'v',
  г: 'h',
  ґ: 'h',
  ғ: 'h',
  х: 'h',
  һ: 'h',
  д: 'd',
  е: 'i',
  ё: 'a',
  э: 'i',
  є: 'i',
  и: 'i',
  і: 'i',
  ї: 'i',
  ы: 'i',
  й: 'i',
  ж: 'Z',
  з: 'z',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  ц: 'ts',
  ч: 'C',
  ш: 'S',
  щ: 'SC',
  ю: 'iu',
  я: 'ia',
};

const fromCyrillic = (lower: string): string =>
  lower
    .replace(/дж/gu, 'ж')
    .replace(/дз(?=[іеёюяв])/gu, 'д')
    .replace(/ц(?=[іеёюя])/gu, 'т')
    .replace(/кс/gu, 'x')
    .replace(/\p{L}/gu, (letter) => (letter === 'x' ? 'ks' : (cyrillic[letter] ?? '')));

const fromLatin = (folded: string): string =>
  folded
    .replace(/shch|schtsch|stsch/g, 'SC')
    .replace(/tsch|tch|ch/g, 'C')
    .replace(/dzh|zh/g, 'Z')
    .replace(/sch|sh/g, 'S')
    .replace(/kh|gh|g/g, 'h')
    .replace(/tz|ts/g, 'T')
    .replace(/c(?=[eiy])/g, 'T')
    .replace(/ck|[cq]/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/dz(?=[iev])/g, 'd')
    .replace(/ou|oo/g, 'u')
    .replace(/i?yo|jo/g, 'a')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/o/g, 'a')
    .replace(/[eyj]/g, 'i')
    .replace(/T/g, 'ts');

const skeleton = (sounds: string): string => sounds.replace(/(.)\1+/gu, '$1');

/**
 * The consonants of a name in Arabic letters and of its Latin spellings, without article and weak letters: `bdt` for العبيدات and
 * al-Obeidat. Several names share one; only for two names side by side.
 */
export function consonants(name: string): string {
  const folded = foldName(name);
  if (/\p{Script=Arabic}/u.test(folded)) {
    return folded
      .replace(/^ال/u, '')
      .replace(/\p{L}/gu, (letter) => arabic[letter] ?? '')
      .replace(/(.)\1+/gu, '$1');
  }
  return folded
    .replace(/^(?:al|el|as|ar|az|ad|an|at|ash|esh)[-\s]/u, '')
    .replace(/kh/g, 'x')
    .replace(/gh/g, 'G')
    .replace(/sh|ch/g, 'S')
    .replace(/dh|th/g, (pair) => pair[0] ?? '')
    .replace(/dj|j|g/g, 'j')
    .replace(/[qc]/g, 'k')
    .replace(/p/g, 'b')
    .replace(/v/g, 'f')
    .replace(/[aeiouywh\W]/g, '')
    .replace(/(.)\1+/gu, '$1');
}

const arabic: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  خ: 'x',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'G',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ح: '',
  ه: '',
  ع: '',
  ا: '',
  و: '',
  ي: '',
  ء: '',
};
