import { ok } from '@shared/base/result';
import { checkProject } from '../projects';
import { print, printJson } from './output';
import type { RunCommand } from './runCommandLine';

/** `check --project DIR`: changes nothing; false when there is a fault. */
export const checkCommand: RunCommand = async ({ options, json }) => {
  const checked = await checkProject(options['project'] ?? '');
  if (!checked.ok) return checked;
  const { faults, records } = checked.value;
  if (json) printJson({ ok: faults.length === 0, faults, records });
  else if (faults.length === 0) print(`No faults. ${Object.entries(records).map(([type, n]) => `${n} ${type}`).join(', ')}.\n`);
  else for (const fault of faults) print(`${fault}\n`);
  return ok(faults.length === 0);
};
