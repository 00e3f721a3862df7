import type { NumberFormat } from './numberFormat';

const secondsOfDay = 86_400;
/** From the day 0 of a workbook to 1970; those that count from 1904 begin 1,462 days later. */
const daysTo1970 = 25_569;
const daysTo1904 = 1462;
/** The last day of the year 9999. */
const lastDay = 2_958_465;
/** The day that workbooks hold to be the 29th of February 1900, which there was not: days before it are one later. */
const noDay = 60;

/**
 * A number of a workbook as its format shows it, in one form for all countries: `12.5%`, `2021-05-03`, `2021-05-03 10:30`, `14:05`,
 * `36:00:00`, `P007`. Other formats change no number; it is told to the fifteen digits that workbooks keep.
 *
 * @param from1904 whether days are counted from 1904
 */
export function shownNumber(value: number, format: NumberFormat, from1904 = false): string {
  switch (format.kind) {
    case 'number':
      return numberText(value);
    case 'padded':
      return padded(value, format.word, format.digits);
    case 'dayOrTime':
      return dayOrTime(value, format.seconds, from1904);
    case 'percent':
      return `${fixed(value * 100, format.decimals)}%`;
    case 'duration':
      return value < 0 ? numberText(value) : duration(value, format.unit, format.seconds);
    case 'moment':
      return moment(value, format, from1904);
  }
}

const numberText = (value: number) => String(Number(value.toPrecision(15)));

const fixed = (value: number, decimals: number) =>
  Number(value.toPrecision(15)).toFixed(Math.min(decimals, 15));

/** What has decimals would lose them: it stays a number. */
function padded(value: number, word: string, digits: number): string {
  const text = numberText(value);
  if (!/^-?\d+$/.test(text)) return text;
  return `${value < 0 ? '-' : ''}${word}${text.replace('-', '').padStart(digits, '0')}`;
}

function dayOrTime(value: number, seconds: boolean, from1904: boolean): string {
  const time = value < 1 || Math.round(value * secondsOfDay) % secondsOfDay !== 0;
  return moment(value, { kind: 'moment', day: true, time, seconds }, from1904);
}

function moment(
  value: number,
  { day, time, seconds }: Extract<NumberFormat, { kind: 'moment' }>,
  from1904: boolean,
): string {
  // A second that is no whole one comes of the fractions of a day in which it is kept.
  const whole = Math.round(value * secondsOfDay);
  const clock = clockOf(whole % secondsOfDay, seconds);
  if (value < 0 || value >= lastDay + 1) return numberText(value);
  if (!day) return clock;
  const days = Math.floor(whole / secondsOfDay) + (from1904 ? daysTo1904 : 0);
  if (days === 0) return time ? clock : numberText(value);
  const date = new Date((days - daysTo1970 + (days < noDay ? 1 : 0)) * secondsOfDay * 1000);
  const written = date.toISOString().slice(0, 10);
  return time ? `${written} ${clock}` : written;
}

function clockOf(second: number, seconds: boolean): string {
  const clock = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`;
  return seconds ? `${clock}:${two(second % 60)}` : clock;
}

function duration(value: number, unit: 'hours' | 'minutes' | 'seconds', seconds: boolean): string {
  const whole = Math.round(value * secondsOfDay);
  if (unit === 'seconds') return String(whole);
  if (unit === 'minutes') return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
  const hours = `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}`;
  return seconds ? `${hours}:${two(whole % 60)}` : hours;
}

const two = (number: number) => String(number).padStart(2, '0');
