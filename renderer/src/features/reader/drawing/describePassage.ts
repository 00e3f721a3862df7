import { memoText } from '@shared/memo/memoText';
import type { ProjectState } from '@shared/project/projectState';
import type { AnnotationRecord, TurnRecord } from '@shared/project/records';
import { saidInWords } from '@shared/query/saidInWords';
import type { Extent, TextWindow } from './TextWindow';

const QUOTE_UNITS = 40;

/** The first words of a passage, in quotation marks. */
export function shortQuote({ quote }: Pick<AnnotationRecord, 'quote'>): string {
  const words = quote.head.replaceAll('\n', ' ');
  if (quote.length <= QUOTE_UNITS) return `“${words}”`;
  const cut = words.slice(0, QUOTE_UNITS);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE_UNITS / 2))}…”`;
}

/** The first words of a memo, without the signs of its Markdown. */
export const firstLine = (memo: string): string => memoText(memo).split('\n')[0] ?? '';

/** Who says what in the text in view. */
export class SpeechInView {
  readonly #speech: readonly (Extent & { readonly speaker: string })[];

  constructor(
    readonly window: TextWindow,
    turns: readonly TurnRecord[],
  ) {
    this.#speech = turns.flatMap(({ speaker, speech }) =>
      speech.flatMap((span) => {
        const extent = window.extent(span);
        return extent ? [{ ...extent, speaker }] : [];
      }),
    );
  }

  /** Those who say a passage, who says most of it first, with their shares, or who was named by hand; null: nobody known. */
  speakerNames(state: ProjectState, annotation: AnnotationRecord, extent: Extent): string | null {
    const voices =
      annotation.speaker === null ? this.#voicesIn(extent) : [{ speaker: annotation.speaker, share: 1 }];
    const named = voices.flatMap(({ speaker, share }) => {
      const name = state.speaker(speaker)?.name;
      return name === undefined ? [] : [{ name, share }];
    });
    return saidInWords(named) || null;
  }

  #voicesIn({ start, end }: Extent): { speaker: string; share: number }[] {
    const said = new Map<string, number>();
    for (const piece of this.#speech) {
      const overlap = Math.min(end, piece.end) - Math.max(start, piece.start);
      if (overlap > 0) said.set(piece.speaker, (said.get(piece.speaker) ?? 0) + overlap);
    }
    return [...said]
      .sort((a, b) => b[1] - a[1])
      .map(([speaker, units]) => ({ speaker, share: Math.min(1, units / Math.max(1, end - start)) }));
  }
}
