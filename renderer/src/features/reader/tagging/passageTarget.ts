import type { Position, Span } from '@shared/text/position';
import { useSelection } from '@/bridge/selection';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';
import { trimmedSpan } from '../text/selectedSpan';

/** The passage that a key is about: the selected words, else the selected annotation. */
export function passageTarget(model: ReaderModel): PassageTarget | null {
  const { span } = useSelection.getState();
  if (span) return { span, annotation: model.annotationOn(span)?.id ?? null };
  const annotation = model.selectedAnnotation;
  return annotation
    ? { span: { start: annotation.start, end: annotation.end }, annotation: annotation.id }
    : null;
}

/** The speech that the caret is in, or else its paragraph: what is tagged when nothing is selected. */
export function turnTarget(model: ReaderModel): PassageTarget | null {
  const { caret } = useSelection.getState();
  const block = caret && model.state.block(caret.block);
  if (!caret || !block) return null;
  const speech = model.state
    .turns(model.document)
    .flatMap((turn) => turn.speech)
    .find((span) => isInside(model, caret, span));
  const whole = speech ?? {
    start: { block: block.id, offset: 0 },
    end: { block: block.id, offset: block.text.length },
  };
  const span = trimmedSpan(model.state, model.document, whole);
  return span && { span, annotation: model.annotationOn(span)?.id ?? null };
}

const isInside = (model: ReaderModel, caret: Position, { start, end }: Span): boolean =>
  !model.isOrdered({ start: caret, end: start }) && !model.isOrdered({ start: end, end: caret });
