import path from 'node:path';
import { ok, refuse } from '@shared/base/result';
import { counted } from '@shared/project/names';
import { previewCodebook } from '../codebook/previewCodebook';
import { readCodebookFile } from '../codebook/readCodebookFile';
import { writeCodebookFile } from '../codebook/writeCodebookFile';
import { print, printJson, say } from './output';
import type { RunCommand } from './runCommand';
import { withProject } from './withProject';

/** `codebook export --project DIR --out FILE` and `codebook import FILE --project DIR`; FILE is CSV or an Excel workbook. */
export const codebookCommand: RunCommand = async (line, context) => {
  const [verb, file, ...more] = line.files;
  if (verb === 'export' && file === undefined) return exportCodebook(line, context);
  if (verb === 'import' && file !== undefined && more.length === 0)
    return importCodebook({ ...line, files: [file] }, context);
  return refuse('usage', 'roundtable codebook: say “export --out FILE” or “import FILE”, and --project DIR.');
};

const exportCodebook: RunCommand = async ({ options, json }, context) => {
  const { project: folder = '', out = '' } = options;
  if (out === '') return refuse('usage', 'roundtable codebook export: --out is missing.');
  return withProject(folder, context, async ({ state }) => {
    const written = await writeCodebookFile(state, path.resolve(out));
    if (!written.ok) return written;
    if (json) printJson(written.value);
    else print(`${written.value.path}: ${counted(written.value.themes, 'theme')}\n`);
    return ok(true);
  });
};

/** Reads the file before the project is opened; what comes of each theme is told as the window's preview tells it. */
const importCodebook: RunCommand = async ({ files: [file = ''], options, json }, context) => {
  const read = await readCodebookFile(path.resolve(file));
  if (!read.ok) return read;
  return withProject(options['project'] ?? '', context, async (project) => {
    const preview = previewCodebook(project.state, path.basename(file), read.value, context);
    if (!preview.ok) return preview;
    const imported = await project.run('importCodebook', { themes: preview.value.themes });
    if (!imported.ok) return imported;
    const { lines, warnings } = preview.value;
    const added = lines.filter(({ change }) => change === 'added').length;
    const filled = lines.filter(({ change }) => change === 'filled').length;
    for (const warning of warnings) say(warning);
    if (json) printJson({ added, filled, warnings, seq: imported.value.seq });
    else print(`${counted(added, 'theme')} added, ${filled} filled in.\n`);
    return ok(true);
  });
};
