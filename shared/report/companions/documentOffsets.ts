import type { ReportDocument, ReportPlace } from '../reportModel';

/** A document's text as one string, its blocks joined by `\n`, and the way from places to UTF-16 offsets into it. */
export interface OffsetText {
  readonly text: string;
  readonly offsetOf: (place: ReportPlace) => number;
}

export function documentOffsets({ blocks }: Pick<ReportDocument, 'blocks'>): OffsetText {
  const first = blocks[0]?.index ?? 0;
  let length = 0;
  const starts = blocks.map(({ text }) => {
    const start = length;
    length += text.length + 1;
    return start;
  });
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    offsetOf: ({ block, at }) => (starts[block - first] ?? 0) + at,
  };
}
