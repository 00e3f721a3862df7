import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { counted } from '../names';

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
    const number = diff.length;
    return ok({
      diff,
      label:
        number === 1
          ? 'Discard a passage without a place'
          : `Discard ${counted(number, 'passage')} without a place`,
    });
  },
});
