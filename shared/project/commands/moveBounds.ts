import { describeQuote } from '../../anchoring/describeQuote';
import { ok } from '../../base/result';
import { type CommandContext, defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { cleanName, quoted, quotedList } from '../names';
import { annotationAt, joinMemos, passageOf } from '../passages';
import type { ProjectState } from '../projectState';
import type { AnnotationRecord } from '../records';

/** One annotation for one exact span: what comes to lie on another joins it. */
function joined(there: AnnotationRecord, moved: AnnotationRecord, context: CommandContext): AnnotationRecord {
  const fresh = moved.codings.filter(({ theme }) => there.codings.every((coding) => coding.theme !== theme));
  return {
    ...there,
    codings: [...there.codings, ...fresh.map((coding) => ({ ...coding, id: context.ids.next() }))],
    memo: joinMemos(there.memo, moved.memo),
    speaker: there.speaker ?? moved.speaker,
  };
}

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
    const passage = passageOf(state, before.document, params.span);
    if (!passage.ok) return passage;
    const { span, text, range } = passage.value;
    const label = `Move the ends of ${whatOf(state, before)}`;
    const there = annotationAt(state, before.document, span);
    if (there?.id === before.id) return ok({ diff: [], label, subject: before.id });
    const draft = new Draft(state);
    if (there === undefined) {
      draft.put({ ...before, start: span.start, end: span.end, quote: describeQuote(text, range) });
    } else {
      draft.remove(before.id);
      draft.put(joined(there, before, context));
    }
    return ok({ diff: draft.diff(), label, subject: there?.id ?? before.id });
  },
});
