import type { BlockContent } from '../../text/block';

/** Blocks a line each, with what is emphasised: `numbered listItem1: a b | bold b`; for tests. */
export const outlineOf = (blocks: readonly BlockContent[]): string[] =>
  blocks.map(({ kind, level, ordered, text, marks }) =>
    [
      `${ordered ? 'numbered ' : ''}${kind}${level ?? ''}: ${text}`,
      ...marks.map(
        (mark) => `${mark.kind} ${text.slice(mark.start, mark.end)}${mark.href ? ` → ${mark.href}` : ''}`,
      ),
    ].join(' | '),
  );
