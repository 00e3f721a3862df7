import type { NumberFormat } from './numberFormat';

/**
 * A moment that a cell holds written out (`2021-05-03T10:30:00`), as shown from a number: of day, time and seconds what the format
 * shows, else what is not zero. Null when it is none.
 */
export function shownMoment(text: string, format: NumberFormat): string | null {
  const parts = /^(\d{4}-\d\d-\d\d)?(?:(?:^|T)(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/u.exec(text);
  if (parts === null) return null;
  const [, day = '', clock = '', seconds = '00'] = parts;
  const shown = format.kind === 'moment' ? format : whatItHas(day, clock, seconds);
  const time = clock === '' || !shown.time ? '' : clock + (shown.seconds ? `:${seconds}` : '');
  return [shown.day ? day : '', time].filter((each) => each !== '').join(' ') || null;
}

const whatItHas = (day: string, clock: string, seconds: string) => ({
  day: day !== '',
  time: day === '' || clock !== '00:00' || seconds !== '00',
  seconds: seconds !== '00',
});
