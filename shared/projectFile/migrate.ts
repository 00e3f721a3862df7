import { ok, type Result, refuse } from '../base/result';
import type { Migration, PlainProject } from './migrations';

/** Takes a project from one version to another, step by step; refused when a step is missing. */
export function migrate(
  project: PlainProject,
  from: number,
  to: number,
  steps: readonly Migration[],
): Result<PlainProject> {
  let migrated = project;
  for (let version = from; version < to; version += 1) {
    const step = steps.find((migration) => migration.from === version);
    if (step === undefined) {
      return refuse(
        'no-migration',
        `This project has format ${from}, which this Roundtable cannot read any more.`,
      );
    }
    migrated = step.migrate(migrated);
  }
  return ok(migrated);
}
