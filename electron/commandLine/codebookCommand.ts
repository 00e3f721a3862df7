import path from 'node:path';
import { ok } from '@shared/base/result';
import { counted } from '@shared/project/names';
import { previewCodebook } from '../codebook/previewCodebook';
import { readCodebookFile } from '../codebook/readCodebookFile';
import { writeCodebookFile } from '../codebook/writeCodebookFile';
import { printJson, printLine, say } from './output';
import type { RunCommand } from './runCommand';
import { seqOf } from './seqOf';
import { tableVerb } from './tableVerb';
import { withProject } from './withProject';

/** `codebook export --project DIR --out FILE` and `codebook import FILE --project DIR`; FILE is CSV or an Excel workbook. */
export const codebookCommand: RunCommand = tableVerb({
  export: (out, { options, json }, context) =>
    withProject(options['project'] ?? '', context, async ({ state }) => {
      const written = await writeCodebookFile(state, out);
      if (!written.ok) return written;
      if (json) printJson('codebookExport', written.value);
      else printLine(`${written.value.path}: ${counted(written.value.themes, 'theme')}`);
      return ok(true);
    }),
  /** Reads the file before the project is opened; what comes of each theme is told as the window's preview tells it. */
  import: async (file, { options, switches, json }, context, signal) => {
    const read = await readCodebookFile(file, signal);
    if (!read.ok) return read;
    return withProject(options['project'] ?? '', context, async (project) => {
      const preview = previewCodebook(project.state, path.basename(file), read.value, context);
      if (!preview.ok) return preview;
      const dryRun = switches.has('dry-run');
      const { themes, lines, warnings } = preview.value;
      const imported = dryRun ? null : await project.run('importCodebook', { themes });
      if (imported !== null && !imported.ok) return imported;
      const added = lines.filter(({ change }) => change === 'added').length;
      const filled = lines.filter(({ change }) => change === 'filled').length;
      for (const warning of warnings) say(warning);
      const told = lines.map(({ name, path: above, change }) => ({ name, path: above, change }));
      const seq = seqOf(imported?.value);
      if (json) printJson('codebookImport', { dryRun, added, filled, themes: told, warnings, seq });
      else {
        if (dryRun)
          for (const { name, path: above, change } of told)
            if (change !== 'kept') printLine(`${change}: ${above === '' ? '' : `${above} / `}${name}`);
        printLine(`${counted(added, 'theme')} ${dryRun ? 'would be ' : ''}added, ${filled} filled in.`);
      }
      return ok(true);
    });
  },
});
