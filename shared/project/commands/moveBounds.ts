import { describeQuote } from '../../anchoring/describeQuote';
import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { cleanName, quoted, quotedList } from '../names';
import { makeAnnotation, passageOf, sameSpan } from '../passages';
import type { ProjectState } from '../projectState';
import type { AnnotationRecord } from '../records';

/** A passage by its themes; by its words when it has none. */
function whatOf(state: ProjectState, { codings, quote }: AnnotationRecord): string {
  const themes = codings.flatMap(({ theme }) => state.theme(theme)?.name ?? []);
  return themes.length === 0 ? quoted(cleanName(quote.head)) : quotedList(themes);
}

export const moveBounds = defineCommand({
  code: 'moveBounds',
  params: commandParams.moveBounds,
  propose(state, params, context) {
    const before = state.annotation(params.annotation);
    if (before === undefined) return missing('annotation');
    const coding = before.codings.find(({ id }) => id === params.coding);
    if (params.coding !== undefined && coding === undefined) return missing('coding');
    const passage = passageOf(state, before.document, params.span);
    if (!passage.ok) return passage;
    const { span, text, range } = passage.value;
    const run = params.run === undefined ? {} : { run: params.run };
    const moved = coding === undefined ? before : { ...before, codings: [coding] };
    const label = `Move the ends of ${whatOf(state, moved)}`;
    if (sameSpan(before, span)) return ok({ diff: [], label, subject: before.id, ...run });
    const draft = new Draft(state);
    if (coding === undefined || before.codings.length === 1) {
      draft.put({ ...before, start: span.start, end: span.end, quote: describeQuote(text, range) });
      return ok({ diff: draft.diff(), label, subject: before.id, ...run });
    }
    // The memo was written on the words that the others stay on, and links to it lead there; who speaks is as true of the new words.
    const alone = {
      ...makeAnnotation(passage.value, context),
      codings: [coding],
      speaker: before.speaker,
    };
    draft.put({ ...before, codings: before.codings.filter((other) => other !== coding) });
    draft.put(alone);
    return ok({ diff: draft.diff(), label, subject: alone.id, ...run });
  },
});
