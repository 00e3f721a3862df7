import { ok } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { changedDocument } from '../documentChange';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';

export const changeDocuments = defineCommand({
  code: 'changeDocuments',
  params: commandParams.changeDocuments,
  propose(state, params) {
    const draft = new Draft(state);
    for (const { document: id, ...change } of params.documents) {
      const before = draft.get(id);
      if (before?.type !== 'document') return missing('document');
      const after = changedDocument(state, before, change);
      if (!after.ok) return after;
      if (!sameJson(before, after.value)) draft.put(after.value);
    }
    const diff = draft.diff();
    const number = new Set(params.documents.map(({ document }) => document)).size;
    const id = params.documents[0]?.document ?? '';
    const title = state.document(id)?.title ?? '';
    const what = number === 1 ? `document ${quoted(title)}` : counted(number, 'document');
    return ok({ diff, label: `Change ${what}`, ...(number === 1 && { subject: id }) });
  },
});
