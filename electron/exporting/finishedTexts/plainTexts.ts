import type { FinishedText } from '@shared/pseudonyms/LeakCheck';

/** What is in a text file: as it is, without markup when it has some, and with what is written as codes: `&#1040;`, `\u0410`, `%D0%90`. */
export function plainTexts(bytes: Uint8Array): FinishedText[] {
  const text = new TextDecoder().decode(bytes);
  const where = 'the text';
  const forms = /^\s*</u.test(text)
    ? [
        { where, text: unescapedMarkup(text.replace(/<[^>]*>/gu, tagBorder)) },
        { where: 'the markup', text: unescapedMarkup(text) },
      ]
    : [{ where, text }];
  const codes = unescapedCodes(text);
  return codes === text ? forms : [...forms, { where, text: codes }];
}

/** Elements within a line of text: a name may go on behind them. */
const inline = /^<\/?(?:a|abbr|b|em|i|mark|q|s|small|span|strong|sub|sup|u|w:|x)[\s>/:]/iu;
const tagBorder = (tag: string): string => (inline.test(tag) ? '' : '\n');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '',
};

export const unescapedMarkup = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/giu,
    (written, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? written;
      return signOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? written;
    },
  );

const unescapedCodes = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/giu, (_written, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/gu, ' ')
    .replace(/(?:%[0-9a-f]{2})+/giu, (written) => {
      try {
        return decodeURIComponent(written);
      } catch {
        return written;
      }
    });

const signOf = (code: number): string | null =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
