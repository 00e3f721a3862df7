import { readFile } from 'node:fs/promises';
import { ok, type Result, refuse } from '@shared/base/result';
import { codePassagesByName, type NamedCodings, namedCodings } from './namedCodings';
import { print, printJson } from './output';
import type { RunCommand } from './runCommand';
import { withProject } from './withProject';

/** `annotate --project DIR --from FILE.json`: all of it as one step, or nothing. */
export const annotateCommand: RunCommand = async ({ options, json }, context) => {
  const codings = await readCodings(options['from'] ?? '');
  if (!codings.ok) return codings;
  return withProject(options['project'] ?? '', context, async (project) => {
    const coded = await codePassagesByName(project, codings.value);
    if (!coded.ok) return coded;
    const { annotations, themes } = codings.value;
    if (json) printJson({ themes: themes.length, annotations: annotations.length, seq: coded.value.seq });
    else print(`${annotations.length} passages coded.\n`);
    return ok(true);
  });
};

async function readCodings(file: string): Promise<Result<NamedCodings>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return refuse('no-file', `${file} cannot be read. Nothing was changed.`);
  }
  try {
    const codings = namedCodings.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (codings.success) return ok(codings.data);
    const [issue] = codings.error.issues;
    const where = [file, ...(issue?.path.length ? [issue.path.join('.')] : [])].join(': ');
    return refuse('wrong-form', `${where}: ${issue?.message.replace(/\.?$/, '.')} Nothing was changed.`);
  } catch {
    return refuse('no-json', `${file} is not JSON. Nothing was changed.`);
  }
}
