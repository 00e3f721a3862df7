import { memoText } from '@shared/memo/memoText';
import type { ProjectState } from '@shared/project/projectState';
import type { AnnotationRecord, TurnRecord } from '@shared/project/records';
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

  /** The name of whoever says most of a passage, or was named by hand; null: nobody known. */
  speakerName(state: ProjectState, annotation: AnnotationRecord, extent: Extent): string | null {
    const id = annotation.speaker ?? this.#mostSpeech(extent);
    return (id !== null && state.speaker(id)?.name) || null;
  }

  #mostSpeech({ start, end }: Extent): string | null {
    let best: string | null = null;
    let most = 0;
    for (const piece of this.#speech) {
      const overlap = Math.min(end, piece.end) - Math.max(start, piece.start);
      if (overlap > most) {
        most = overlap;
        best = piece.speaker;
      }
    }
    return best;
  }
}
