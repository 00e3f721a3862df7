import type { ProjectState } from '../project/projectState';
import { branchIds } from '../project/themeTree';
import { documentText } from '../text/documentText';
import type { Span, TextRange } from '../text/position';
import type { SearchScope } from './textQuery';

/**
 * Tells of a document the stretches that hits have to lie in, document-wide, one list for each condition; no list: anywhere. A list is sorted
 * and its stretches do not touch: where passages overlap or follow one another at once they are one stretch.
 *
 * Within a theme are its passages and those of the themes under it; within a speaker is what the turns say that they speak.
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
    const speech = state.turns(document).flatMap((turn) => (turn.speaker === speaker ? turn.speech : []));
    return [
      ...(themes === null ? [] : [joined(state, document, passages)]),
      ...(speaker === null ? [] : [joined(state, document, speech)]),
    ];
  };
}

function joined(state: ProjectState, document: string, spans: readonly Span[]): TextRange[] {
  const text = documentText(state.blocks(document));
  const ranges = spans.flatMap((span) => text.rangeOf(span) ?? []).sort((a, b) => a.start - b.start);
  const stretches: TextRange[] = [];
  for (const range of ranges) {
    const last = stretches.at(-1);
    if (last === undefined || range.start > last.end) stretches.push({ ...range });
    else last.end = Math.max(last.end, range.end);
  }
  return stretches;
}
