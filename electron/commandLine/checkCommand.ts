import path from 'node:path';
import { ok } from '@shared/base/result';
import { checkProject } from '../projects';
import { printJson, printLine } from './output';
import type { RunCommand } from './runCommand';
import { isFolder } from './withProject';

/** `check --project DIR`: changes nothing; false when there is a fault. */
export const checkCommand: RunCommand = async ({ options, json }, { clock }) => {
  const there = await isFolder(options['project'] ?? '');
  if (!there.ok) return there;
  const checked = await checkProject(path.resolve(options['project'] ?? ''), clock.now());
  if (!checked.ok) return checked;
  const { faults, records } = checked.value;
  if (json) printJson('check', { ok: faults.length === 0, faults, records });
  else if (faults.length > 0) for (const fault of faults) printLine(fault);
  else
    printLine(
      `No faults. ${Object.entries(records)
        .map(([type, n]) => `${type}: ${n}`)
        .join(', ')}.`,
    );
  return ok(faults.length === 0);
};
