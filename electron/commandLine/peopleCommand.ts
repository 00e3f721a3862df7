import { ok } from '@shared/base/result';
import { previewPeople } from '@shared/people/peoplePreview';
import { counted } from '@shared/project/names';
import { readPeopleFile } from '../people/readPeopleFile';
import { writePeopleFile } from '../people/writePeopleFile';
import { printJson, printLine, say } from './output';
import type { RunCommand } from './runCommand';
import { seqOf } from './seqOf';
import { tableVerb } from './tableVerb';
import { withProject } from './withProject';

/**
 * `people export --project DIR --out FILE` and `people import FILE --project DIR`; FILE is CSV, an Excel workbook or a library of people
 * (.json).
 */
export const peopleCommand: RunCommand = tableVerb({
  export: (out, { options, switches, json }, context) =>
    withProject(options['project'] ?? '', context, async ({ state }) => {
      const written = await writePeopleFile(state, out, switches.has('pseudonyms'));
      if (!written.ok) return written;
      if (json) printJson('peopleExport', written.value);
      else printLine(`${written.value.path}: ${counted(written.value.speakers, 'speaker')}`);
      return ok(true);
    }),
  /** Reads the file before the project is opened; what comes of each person is told as the window's preview tells it. */
  import: async (file, { options, switches, json }, context, signal) => {
    const read = await readPeopleFile(file, signal);
    if (!read.ok) return read;
    const choice = { adds: !switches.has('known-only'), replaces: !switches.has('fill-only') };
    return withProject(options['project'] ?? '', context, async (project) => {
      const preview = previewPeople(project.state, read.value, choice, context);
      if (!preview.ok) return preview;
      const dryRun = switches.has('dry-run');
      const { attributes, people } = read.value;
      const imported = dryRun ? null : await project.run('importPeople', { attributes, people, ...choice });
      if (imported !== null && !imported.ok) return imported;
      const { added, changed, attributes: made, lines, warnings } = preview.value;
      for (const warning of warnings) say(warning);
      for (const { name, change } of lines)
        if (change === 'unclear') say(`Several speakers are called “${name}”; nothing is changed for it.`);
      const speakers = lines.map(({ name, change, details }) => ({ name, change, details }));
      const seq = seqOf(imported?.value);
      if (json)
        printJson('peopleImport', { dryRun, added, changed, attributes: made, speakers, warnings, seq });
      else {
        if (dryRun)
          for (const { name, change, details } of speakers)
            if (change === 'added' || change === 'changed')
              printLine(`${change}: ${[name, ...details].join('; ')}`);
        printLine(`${counted(added, 'speaker')} ${dryRun ? 'would be ' : ''}added, ${changed} changed.`);
      }
      return ok(true);
    });
  },
});
