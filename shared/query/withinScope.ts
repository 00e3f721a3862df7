import type { ProjectState } from '../project/projectState';
import { branchIds } from '../project/themeTree';
import { type DocumentText, documentText } from '../text/documentText';
import type { Span, TextRange } from '../text/position';
import { TakenRanges } from '../text/TakenRanges';
import type { SearchScope } from './textQuery';

/**
 * Tells of a document the stretches that hits have to lie in, document-wide, one list for each condition; no list: anywhere. A list is sorted
 * and its stretches do not touch: where passages overlap or follow one another at once they are one stretch.
 *
 * Within a theme are its passages and those of the themes under it; within a speaker is what the turns say that they speak, without the
 * passages that the analyst says are of others, and with those that are theirs by hand.
 */
export function withinScope(
  state: ProjectState,
  { theme, speaker }: Pick<SearchScope, 'theme' | 'speaker'>,
): (document: string) => TextRange[][] {
  const themes = theme === null ? null : branchIds(state.themes(), [theme]);
  return (document) => {
    const passages = state
      .annotations(document)
      .filter(({ codings }) => codings.some((coding) => themes?.has(coding.theme)));
    const text = documentText(state.blocks(document));
    return [
      ...(themes === null ? [] : [joined(rangesIn(text, passages))]),
      ...(speaker === null ? [] : [joined(saidBy(state, document, speaker))]),
    ];
  };
}

function saidBy(state: ProjectState, document: string, speaker: string): TextRange[] {
  const text = documentText(state.blocks(document));
  const corrected = state.annotations(document).filter((annotation) => annotation.speaker !== null);
  const theirs = corrected.filter((annotation) => annotation.speaker === speaker);
  const ofOthers = new TakenRanges(
    rangesIn(
      text,
      corrected.filter((annotation) => annotation.speaker !== speaker),
    ),
  );
  const speech = state.turns(document).flatMap((turn) => (turn.speaker === speaker ? turn.speech : []));
  return [...rangesIn(text, speech).flatMap((range) => ofOthers.outside(range)), ...rangesIn(text, theirs)];
}

const rangesIn = (text: DocumentText, spans: readonly Span[]): TextRange[] =>
  spans.flatMap((span) => text.rangeOf(span) ?? []);

function joined(ranges: readonly TextRange[]): TextRange[] {
  const stretches: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last === undefined || range.start > last.end) stretches.push({ ...range });
    else last.end = Math.max(last.end, range.end);
  }
  return stretches;
}
