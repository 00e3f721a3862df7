import { ok, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { cleanName, counted, nameKey, quoted } from '../names';
import type { ReportTemplateRecord } from '../records';

export const addReportTemplates = defineCommand({
  code: 'addReportTemplates',
  params: commandParams.addReportTemplates,
  propose(state, { templates }, context) {
    const taken = new Set(state.reportTemplates().map(({ name }) => nameKey(name)));
    if (templates.some(({ name }) => cleanName(name) === ''))
      return refuse('empty-name', 'A report template needs a name.');
    const made = templates.map(({ name, options }): ReportTemplateRecord => {
      const free = freeName(cleanName(name), taken);
      taken.add(nameKey(free));
      return { type: 'reportTemplate', id: context.ids.next(), name: free, options };
    });
    const [first] = made;
    const what =
      made.length === 1
        ? `report template ${quoted(first?.name ?? '')}`
        : counted(made.length, 'report template');
    return ok({
      diff: made.map((after) => ({ before: null, after })),
      label: `Add ${what}`,
      ...(first && { subject: first.id }),
    });
  },
});

/** The name, with a number behind it while it is taken. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(nameKey(free)); number += 1) free = `${name} ${number}`;
  return free;
}
