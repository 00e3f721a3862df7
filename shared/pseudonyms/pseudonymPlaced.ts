import { describeQuote } from '../anchoring/describeQuote';
import type { Quote } from '../anchoring/quote';
import type { ProjectState } from '../project/projectState';
import type { AnnotationRecord, AnyRecord, OrphanRecord, TurnRecord } from '../project/records';
import type { DocumentText } from '../text/documentText';
import type { Span } from '../text/position';

/** What lies on the text of a document, or waits for a place in it, with other words. `map` never loses a span. */
export function pseudonymPlaced(
  state: ProjectState,
  document: string,
  text: DocumentText,
  map: (span: Span) => Span,
  words: (text: string) => string,
): AnyRecord[] {
  const mapped = (span: Span): Span => text.snapped(map(span));
  return [
    ...state.turns(document).map(
      (turn): TurnRecord => ({
        ...withoutReason(turn),
        attribution: turn.attribution && mapped(turn.attribution),
        speech: turn.speech.map(mapped),
      }),
    ),
    ...state.annotations(document).map((annotation): AnnotationRecord => {
      const span = mapped(annotation);
      const range = text.rangeOf(span);
      return {
        ...annotation,
        ...span,
        quote: range === null ? pseudonymQuote(annotation.quote, words) : describeQuote(text, range),
        codings: annotation.codings.map((coding) => ({ ...coding, by: words(coding.by) })),
        createdBy: words(annotation.createdBy),
        memo: words(annotation.memo),
      };
    }),
    ...state.orphans(document).map((orphan): OrphanRecord => {
      const { was } = orphan;
      return {
        ...orphan,
        quote: pseudonymQuote(orphan.quote, words),
        suggestion: null,
        was:
          was.type === 'turn'
            ? withoutReason(was)
            : {
                ...was,
                memo: words(was.memo),
                createdBy: words(was.createdBy),
                codings: was.codings.map((coding) => ({ ...coding, by: words(coding.by) })),
              },
      };
    }),
  ];
}

/** The words of a passage that has no place. What stood around it goes, and so do words that the quote cuts through. */
function pseudonymQuote({ head, tail, length }: Quote, words: (text: string) => string): Quote {
  const whole = tail === '';
  const first = words(whole ? head : head.replace(/[^\s\p{P}]+$/u, ''));
  const last = whole ? '' : words(tail.replace(/^[^\s\p{P}]+/u, ''));
  const change = first.length + last.length - head.length - tail.length;
  return { head: first, tail: last, length: Math.max(0, length + change), prefix: '', suffix: '' };
}

/** Why a turn was found quotes the text and serves the review: a copy does not need it. */
function withoutReason<Turn extends { readonly reason?: string | undefined }>(
  turn: Turn,
): Omit<Turn, 'reason'> {
  const { reason: _reason, ...others } = turn;
  return others;
}
