/** Languages in which months are written out in tables and texts. */
const locales = ['en', 'ru', 'be', 'kk', 'de', 'fr', 'es', 'tr', 'ar'];

/** The month of a name or its short form, folded, in any of the languages; made when it is first asked for. */
let months: ReadonlyMap<string, number> | undefined;

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const locale of locales) {
    for (const width of ['long', 'short'] as const) {
      for (const options of [{ month: width }, { month: width, day: 'numeric' }] as const) {
        // In some languages a month beside a day has another ending.
        const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
        for (let month = 0; month < 12; month += 1) {
          const parts = format.formatToParts(Date.UTC(2022, month, 15));
          const name = folded(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, month + 1);
        }
      }
    }
  }
  return names;
}

const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/u, '');

/**
 * A day as people write it, as `YYYY-MM-DD`; null when it is none. Of `03/04/2022` the day comes first, unless the second number can only be
 * one: `09/27/2022`. Two digits mean the years 1970 to 2069.
 */
export function writtenDate(text: string): string | null {
  const words = text.normalize('NFKC').trim();
  const year = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/u.exec(words);
  if (year !== null) return day(year[1], year[2], year[3]);
  const chinese = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/u.exec(words);
  if (chinese !== null) return day(chinese[1], chinese[2], chinese[3]);
  const short =
    /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4}|\d{2})(?:\s*г\.?)?(?:[, ]+\d{1,2}:\d{2}.*)?$/u.exec(
      words,
    );
  if (short !== null) return day(short[3], short[2], short[1]) ?? day(short[3], short[1], short[2]);
  return withMonthName(words);
}

function withMonthName(words: string): string | null {
  months ??= monthNames();
  const parts = words.match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const named = parts.flatMap((part) => months?.get(folded(part)) ?? []);
  const numbers = parts.filter((part) => /^\d/u.test(part));
  const [month] = named;
  if (month === undefined || named.length !== 1 || numbers.length !== 2 || parts.length > 8) return null;
  const year = numbers.find((number) => number.length === 4);
  const date = numbers.find((number) => number.length <= 2);
  return day(year, String(month), date);
}

function day(year: string | undefined, month: string | undefined, date: string | undefined): string | null {
  if (year === undefined || month === undefined || date === undefined) return null;
  const whole = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
  const written = `${whole}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const instant = new Date(`${written}T00:00:00Z`);
  const isDay = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(written);
  return isDay ? written : null;
}
