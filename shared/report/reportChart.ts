import { reportMatrix } from './reportMatrix';
import type { ReportChart, ReportCoverage, ReportModel } from './reportModel';

type Lists = Pick<ReportModel, 'themes' | 'people' | 'documents' | 'passages'>;

/** Null when there is nothing to draw. */
export function reportChart(of: ReportChart['of'], lists: Lists): ReportChart | null {
  switch (of) {
    case 'themesBySpeaker': {
      const { rows, heads, cells } = reportMatrix({ columns: 'speakers', values: 'codings' }, lists);
      const drawn = rows.flatMap((theme, index) => {
        const row = cells[index] ?? [];
        return row.some((count) => count > 0) ? [{ theme, row }] : [];
      });
      if (drawn.length === 0) return null;
      const themes = drawn.map(({ theme }) => theme);
      return { kind: 'chart', of, themes, people: heads, cells: drawn.map(({ row }) => row) };
    }
    case 'speakingShare':
      return lists.people.some(({ words }) => words > 0) ? { kind: 'chart', of } : null;
    case 'coverage': {
      const documents = coverage(lists);
      return documents.some(({ share }) => share > 0) ? { kind: 'chart', of, documents } : null;
    }
  }
}

/** Stretches of a text for which coverage is told one by one. */
const stretches = 40;

/** Which share of the characters of each document is coded, whatever with and however often. */
function coverage({ documents, passages }: Lists): ReportCoverage[] {
  const coded = documents.map(({ blocks }) => {
    const starts = new Map<number, number>();
    let length = 0;
    for (const { index, text } of blocks) {
      starts.set(index, length);
      length += text.length + 1;
    }
    return { starts, length: Math.max(0, length - 1), ranges: [] as { start: number; end: number }[] };
  });
  for (const { document, codings, start, end } of passages) {
    const target = coded[document];
    if (target === undefined || codings.length === 0) continue;
    const offset = (place: typeof start) => (target.starts.get(place.block) ?? 0) + place.at;
    target.ranges.push({ start: offset(start), end: offset(end) });
  }
  return coded.map(({ length, ranges }, document) => {
    const along = new Float64Array(stretches);
    let all = 0;
    // In the order of the text: what lies before the end reached so far is counted already.
    let reached = 0;
    for (const { start, end } of ranges) {
      const from = Math.max(start, reached);
      reached = Math.max(reached, end);
      if (from >= end) continue;
      all += end - from;
      spread(along, length, from, end);
    }
    const share = length === 0 ? 0 : all / length;
    return { document, share, along: Array.from(along, (part) => Math.min(1, part)) };
  });
}

/** Adds a range to the stretches that it lies in, as a share of each. */
function spread(along: Float64Array, length: number, from: number, to: number): void {
  const size = length / along.length;
  for (let place = Math.floor(from / size); place < along.length && place * size < to; place += 1) {
    const start = Math.max(from, place * size);
    const end = Math.min(to, (place + 1) * size);
    along[place] = (along[place] ?? 0) + Math.max(0, end - start) / size;
  }
}
