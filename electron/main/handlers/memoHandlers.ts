import { ok } from '@shared/base/result';
import { isMemoRecord, recordMemo } from '@shared/project/recordMemo';
import { listMemos } from '@shared/query/listMemos';
import { memoTimes } from '@shared/query/memoTimes';
import { quotation } from '@shared/report/quotation';
import type { Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names = 'listMemos' | 'readMemo' | 'findPassages' | 'quotePassage';

/** Calls about memos and the passages that they lead to, also in documents that the window has not opened. */
export function memoHandlers({ session }: AppParts): Pick<Handlers, Names> {
  return {
    listMemos: async (query) => {
      const project = session.require();
      if (!project.ok) return project;
      const { state, changes } = project.value;
      return ok(listMemos(state, query, memoTimes(changes())));
    },
    readMemo: async ({ record }) => {
      const project = session.require();
      if (!project.ok) return project;
      const found = project.value.state.get(record);
      return ok({ memo: isMemoRecord(found) ? recordMemo(found) : null });
    },
    findPassages: async ({ annotations }) => {
      const project = session.require();
      if (!project.ok) return project;
      const found = annotations.flatMap((id) => project.value.state.annotation(id) ?? []);
      return ok(found.map(({ id, document, quote }) => ({ annotation: id, document, quote: quote.head })));
    },
    quotePassage: async (asked) => {
      const project = session.require();
      if (!project.ok) return project;
      const { state } = project.value;
      if ('span' in asked)
        return ok(quotation(state, asked.document, { ...asked.span, speaker: null }, 'en'));
      const annotation = state.annotation(asked.annotation);
      return ok(annotation === undefined ? null : quotation(state, annotation.document, annotation, 'en'));
    },
  };
}
