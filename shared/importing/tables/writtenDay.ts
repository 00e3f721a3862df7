const forms = [
  /** `2024-05-09`, with or without a time behind it. */
  /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?=$|[T\s,])/u,
  /** `09.05.2024`: where dots stand between them, the day comes first. */
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?=$|[\s,])/u,
];

/**
 * The day that a cell names, `YYYY-MM-DD`; null when it names none, or when it could be two: `05/09/2024` is September in one country
 * and May in another.
 */
export function writtenDay(cell: string): string | null {
  const parts = forms.map((form) => form.exec(cell)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return null;
  const { year = '', month = '', day = '' } = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // The 30th of February would be the 1st of March.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? null : iso;
}
