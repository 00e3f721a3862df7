import { ok } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';

export const deleteReportTemplate = defineCommand({
  code: 'deleteReportTemplate',
  params: commandParams.deleteReportTemplate,
  propose(state, { template }) {
    const before = state.get(template);
    if (before?.type !== 'reportTemplate') return missing('reportTemplate');
    return ok({
      diff: [{ before, after: null }],
      label: `Delete report template ${quoted(before.name)}`,
    });
  },
});
