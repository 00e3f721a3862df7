import path from 'node:path';
import { ok, refuse } from '@shared/base/result';
import { previewPeople } from '@shared/people/peoplePreview';
import { counted } from '@shared/project/names';
import { readPeopleFile } from '../people/readPeopleFile';
import { writePeopleFile } from '../people/writePeopleFile';
import { print, printJson, say } from './output';
import type { RunCommand } from './runCommand';
import { withProject } from './withProject';

/**
 * `people export --project DIR --out FILE` and `people import FILE --project DIR`; FILE is CSV, an Excel workbook or a library of people
 * (.json).
 */
export const peopleCommand: RunCommand = async (line, context) => {
  const [verb, file, ...more] = line.files;
  if (verb === 'export' && file === undefined) return exportPeople(line, context);
  if (verb === 'import' && file !== undefined && more.length === 0)
    return importPeople({ ...line, files: [file] }, context);
  return refuse('usage', 'roundtable people: say “export --out FILE” or “import FILE”, and --project DIR.');
};

const exportPeople: RunCommand = async ({ options, json }, context) => {
  const { project: folder = '', out = '' } = options;
  if (out === '') return refuse('usage', 'roundtable people export: --out is missing.');
  return withProject(folder, context, async ({ state }) => {
    const written = await writePeopleFile(state, path.resolve(out));
    if (!written.ok) return written;
    if (json) printJson(written.value);
    else print(`${written.value.path}: ${counted(written.value.speakers, 'speaker')}\n`);
    return ok(true);
  });
};

/** Reads the file before the project is opened; what comes of each person is told as the window's preview tells it. */
const importPeople: RunCommand = async ({ files: [file = ''], options, switches, json }, context) => {
  const read = await readPeopleFile(path.resolve(file));
  if (!read.ok) return read;
  const choice = { adds: !switches.has('known-only'), replaces: !switches.has('fill-only') };
  return withProject(options['project'] ?? '', context, async (project) => {
    const preview = previewPeople(project.state, read.value, choice, context);
    if (!preview.ok) return preview;
    const { attributes, people } = read.value;
    const imported = await project.run('importPeople', { attributes, people, ...choice });
    if (!imported.ok) return imported;
    const { added, changed, attributes: made, lines, warnings } = preview.value;
    const unclear = lines.filter((line) => line.change === 'unclear').map(({ name }) => name);
    for (const warning of warnings) say(warning);
    for (const name of unclear) say(`Several speakers are called “${name}”; nothing was changed for it.`);
    if (json) printJson({ added, changed, attributes: made, unclear, warnings, seq: imported.value.seq });
    else print(`${counted(added, 'speaker')} added, ${changed} changed.\n`);
    return ok(true);
  });
};
