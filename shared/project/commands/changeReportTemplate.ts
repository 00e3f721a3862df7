import { ok, refuse } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { cleanName, quoted, sameName } from '../names';

export const changeReportTemplate = defineCommand({
  code: 'changeReportTemplate',
  params: commandParams.changeReportTemplate,
  propose(state, { template: id, name, options }) {
    const before = state.get(id);
    if (before?.type !== 'reportTemplate') return missing('reportTemplate');
    const clean = cleanName(name ?? before.name);
    if (clean === '') return refuse('empty-name', 'A report template needs a name.');
    const after = { ...before, name: clean, ...(options && { options }) };
    const taken = state.reportTemplates().find((each) => each.id !== id && sameName(each.name, after.name));
    if (taken !== undefined)
      return refuse('duplicate-name', `There is already a report template ${quoted(taken.name)}.`);
    return ok({
      diff: sameJson(before, after) ? [] : [{ before, after }],
      label: `Change report template ${quoted(after.name)}`,
      subject: id,
    });
  },
});
