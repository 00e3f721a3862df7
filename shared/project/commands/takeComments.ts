import { ok, type Problem } from '../../base/result';
import { memoText } from '../../memo/memoText';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import { joining, joinMemos, passageOf } from '../passages';
import type { AnnotationRecord, DocumentRecord } from '../records';

export const takeComments = defineCommand({
  code: 'takeComments',
  params: commandParams.takeComments,
  propose(state, { from, comments }, context) {
    const draft = new Draft(state);
    const taken = new Map<string, AnnotationRecord | DocumentRecord>();
    for (const [index, { document: id, span, words, memo }] of comments.entries()) {
      const refused = ({ code, message }: Problem) => ({
        ok: false as const,
        problem: {
          code,
          message: `The comment ${quoted(memoText(memo).replace(/\s+/g, ' '))}: ${message}`,
          about: index,
        },
      });
      const document = state.document(id);
      if (document === undefined) return refused(missing('document').problem);
      const place = span === null ? null : passageOf(state, id, span);
      if (place !== null && !place.ok)
        return refused({ ...place.problem, message: `${place.problem.message} Nothing was changed.` });
      const isOther = words !== undefined && place?.value.text.slice(place.value.range) !== words.trim();
      if (isOther) return refused(otherWords(document.title));
      const key = place === null ? id : JSON.stringify(place.value.span);
      const before =
        taken.get(key) ?? (place === null ? document : joining(state, place.value, [], context).annotation);
      const joined = joinMemos(before.memo, memo.normalize('NFC'));
      if (joined === before.memo) continue;
      const after = { ...before, memo: joined };
      taken.set(key, after);
      draft.put(after);
    }
    const label = `Take ${counted(comments.length, 'comment')} from ${quoted(from)}`;
    return ok({ diff: draft.diff(), label, origin: 'import' });
  },
});

const otherWords = (title: string): Problem => ({
  code: 'passage-outside',
  message: `its words in ${quoted(title)} were changed meanwhile. Nothing was changed.`,
});
