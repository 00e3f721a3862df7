import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { waitingWords } from '../orphans';

export const discardOrphans = defineCommand({
  code: 'discardOrphans',
  params: commandParams.discardOrphans,
  propose(state, { orphans }) {
    const diff = [];
    for (const id of new Set(orphans)) {
      const before = state.get(id);
      if (before?.type !== 'orphan') return missing('orphan');
      diff.push({ before, after: null });
    }
    const kinds = new Set(diff.map(({ before }) => before.was.type));
    return ok({ diff, label: `Discard ${waitingWords(diff.length, kinds)} without a place` });
  },
});
