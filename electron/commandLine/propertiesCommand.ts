import { ok } from '@shared/base/result';
import { counted, quotedList } from '@shared/project/names';
import { previewProperties } from '@shared/properties/propertiesPreview';
import { readPropertiesFile } from '../properties/readPropertiesFile';
import { writePropertiesFile } from '../properties/writePropertiesFile';
import { printJson, printLine, say } from './output';
import type { RunCommand } from './runCommand';
import { seqOf } from './seqOf';
import { tableVerb } from './tableVerb';
import { withProject } from './withProject';

/** `properties export --project DIR --out FILE` and `properties import FILE --project DIR`: what is known of documents, as CSV or an Excel workbook. */
export const propertiesCommand: RunCommand = tableVerb({
  export: (out, { options, json }, context) =>
    withProject(options['project'] ?? '', context, async ({ state }) => {
      const written = await writePropertiesFile(state, out);
      if (!written.ok) return written;
      const { path, rows: documents } = written.value;
      if (json) printJson('propertiesExport', { path, documents });
      else printLine(`${path}: ${counted(documents, 'document')}`);
      return ok(true);
    }),
  /** False when a row means no document, or several: the others are set. */
  import: async (file, { options, switches, json }, context, signal) => {
    const read = await readPropertiesFile(file, signal);
    if (!read.ok) return read;
    return withProject(options['project'] ?? '', context, async (project) => {
      const preview = previewProperties(project.state, read.value, !switches.has('fill-only'), context);
      if (!preview.ok) return preview;
      const dryRun = switches.has('dry-run');
      const { params, lines, changed, attributes, warnings } = preview.value;
      const imported = dryRun ? null : await project.run('importProperties', params);
      if (imported !== null && !imported.ok) return imported;
      for (const warning of warnings) say(warning);
      for (const { name, change, details } of lines) {
        if (change === 'unknown') say(`No document is called “${name}”.`);
        if (change === 'unclear')
          say(`Several documents are called “${name}”: ${quotedList(details)}. Nothing is changed for it.`);
      }
      const documents = lines.map(({ name, change, details }) => ({ name, change, details }));
      const seq = seqOf(imported?.value);
      if (json) printJson('propertiesImport', { dryRun, changed, attributes, documents, warnings, seq });
      else {
        if (dryRun)
          for (const { name, change, details } of documents)
            if (change === 'changed') printLine(`changed: ${[name, ...details].join('; ')}`);
        printLine(`${counted(changed, 'document')} ${dryRun ? 'would be ' : ''}changed.`);
      }
      return ok(lines.every(({ change }) => change === 'changed' || change === 'kept'));
    });
  },
});
