import type { Quote } from '../anchoring/quote';
import type { AnnotationRecord, TurnRecord } from '../project/records';
import type { Span } from '../text/position';
import type { DocumentPlaces } from './documentPlaces';
import type { Json } from './migrations';

/**
 * Turns and annotations beside the text they stand on: a position is its document-wide offset, a span two of them, and a quote, when
 * it is the words of the text, the lengths of its head, tail, prefix and suffix. What does not stand on the text is not written so.
 */

/** A record as it is written beside its text; null when it has to be written as it is. */
export function placedRecord(record: TurnRecord | AnnotationRecord, places: DocumentPlaces): Json {
  if (record.type === 'annotation') {
    const range = rangeOf(record, places);
    if (range === null) return null;
    const quote = quoteLengths(record.quote, range, places.text) ?? record.quote;
    return { ...record, start: range[0], end: range[1], quote };
  }
  const attribution = record.attribution && rangeOf(record.attribution, places);
  const speech = record.speech.map((span) => rangeOf(span, places));
  const fits =
    speech.every((range) => range !== null) && (attribution !== null || record.attribution === null);
  return fits ? { ...record, attribution, speech } : null;
}

/**
 * The record that {@link placedRecord} made `placed` of; `placed` is used up.
 * @throws Error when it cannot have been made so with this text
 */
export function wholeRecord(placed: Record<string, Json>, places: DocumentPlaces): Json {
  const { start, end, quote, speech, attribution } = placed;
  if (typeof start === 'number' && typeof end === 'number') {
    placed['start'] = { ...places.positionAt(start) };
    placed['end'] = { ...places.positionAt(end) };
    if (isNumbers(quote)) placed['quote'] = quoteAt(quote, [start, end], places.text);
  }
  if (isNumbers(attribution)) placed['attribution'] = spanAt(attribution, places);
  if (isArray(speech))
    placed['speech'] = speech.map((range) => spanAt(isNumbers(range) ? range : [], places));
  return placed;
}

const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isNumbers = (value: Json | undefined): value is readonly number[] =>
  isArray(value) && value.every((item) => typeof item === 'number');

function rangeOf({ start, end }: Span, places: DocumentPlaces): readonly [number, number] | null {
  const from = places.offsetOf(start);
  const to = places.offsetOf(end);
  return from === null || to === null ? null : [from, to];
}

const spanAt = ([from = -1, to = -1]: readonly number[], places: DocumentPlaces) => ({
  start: { ...places.positionAt(from) },
  end: { ...places.positionAt(to) },
});

function quoteLengths(
  quote: Quote,
  range: readonly [number, number],
  text: string,
): readonly number[] | null {
  const { head, tail, prefix, suffix } = quote;
  const lengths = [head, tail, prefix, suffix].map(({ length }) => length);
  const told = quoteAt(lengths, range, text);
  const same =
    told.length === quote.length &&
    told.head === head &&
    told.tail === tail &&
    told.prefix === prefix &&
    told.suffix === suffix;
  return same ? lengths : null;
}

function quoteAt(
  [head = 0, tail = 0, prefix = 0, suffix = 0]: readonly number[],
  [from, to]: readonly [number, number],
  text: string,
): Quote {
  return {
    head: text.slice(from, from + head),
    tail: text.slice(to - tail, to),
    length: to - from,
    prefix: text.slice(Math.max(0, from - prefix), from),
    suffix: text.slice(to, to + suffix),
  };
}
