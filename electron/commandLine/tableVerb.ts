import path from 'node:path';
import { refuse } from '@shared/base/result';
import { absence } from './filesMeant';
import type { RunCommand } from './runCommand';

/** A command whose first word says whether a table goes out (`--out FILE`) or comes in (FILE); the file is a path in full. */
export const tableVerb =
  (
    parts: {
      readonly [Verb in 'export' | 'import']: (
        file: string,
        ...rest: Parameters<RunCommand>
      ) => ReturnType<RunCommand>;
    },
  ): RunCommand =>
  async (line, context, signal) => {
    const [verb, file, ...more] = line.files;
    const { out } = line.options;
    const wrong = (message: string) => refuse('usage', `roundtable ${line.command}: ${message}`);
    if (verb === 'export') {
      if (file !== undefined) return wrong(`“${file}” is one word too many; the file is said with --out.`);
      if (line.switches.has('dry-run')) return wrong('--dry-run is for import.');
      if (!out) return wrong('--out is missing, as in --out FILE.');
      return parts.export(path.resolve(out), line, context, signal);
    }
    if (verb !== 'import')
      return wrong(`say “export --out FILE” or “import FILE”${verb === undefined ? '' : `, not “${verb}”`}.`);
    if (out !== undefined) return wrong('--out is for export.');
    if (file === undefined) return wrong('no file was named.');
    if (more[0] !== undefined)
      return wrong(`“${more[0]}” is one word too many: one table is imported at a time.`);
    const absent = await absence(file);
    if (absent !== null) return { ok: false, problem: absent };
    return parts.import(path.resolve(file), line, context, signal);
  };
