/** Runs of rows that are named; of more, only how many there are. */
const most = 12;

/** `Row 3`, `Rows 3, 5–9 and 12`, `Rows 3, 5–9 and 40 more`: numbers as spreadsheets show them, ascending. */
export function rowNumbers(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const named = runs.length > most + 1 ? runs.slice(0, most) : runs;
  const words = named.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const rest = runs.slice(named.length).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  if (rest > 0) words.push(`${rest.toLocaleString('en-US')} more`);
  const last = words.pop() ?? '';
  return `${numbers.length === 1 ? 'Row' : 'Rows'} ${words.length === 0 ? last : `${words.join(', ')} and ${last}`}`;
}
