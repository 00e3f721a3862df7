import path from 'node:path';
import { ok } from '@shared/base/result';
import { checkProject } from '../projects';
import { print, printJson } from './output';
import type { RunCommand } from './runCommand';

/** `check --project DIR`: changes nothing; false when there is a fault. */
export const checkCommand: RunCommand = async ({ options, json }, { clock }) => {
  const checked = await checkProject(path.resolve(options['project'] ?? ''), clock.now());
  if (!checked.ok) return checked;
  const { faults, records } = checked.value;
  if (json) printJson({ ok: faults.length === 0, faults, records });
  else if (faults.length > 0) for (const fault of faults) print(`${fault}\n`);
  else
    print(
      `No faults. ${Object.entries(records)
        .map(([type, n]) => `${type}: ${n}`)
        .join(', ')}.\n`,
    );
  return ok(faults.length === 0);
};
