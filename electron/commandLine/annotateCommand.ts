import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { ok, type Result, refuse } from '@shared/base/result';
import { counted } from '@shared/project/names';
import { absence } from './filesMeant';
import { codePassagesByName, type NamedCodings, namedCodings } from './namedCodings';
import { printJson, printLine } from './output';
import type { RunCommand } from './runCommand';
import { seqOf } from './seqOf';
import { stdin } from './standardInput';
import { withProject } from './withProject';

/** `annotate --project DIR --from FILE.json`: all of it as one step, or nothing. */
export const annotateCommand: RunCommand = async ({ options, json }, context) => {
  const codings = await readCodings(options['from'] ?? '');
  if (!codings.ok) return codings;
  return withProject(options['project'] ?? '', context, async (project) => {
    const coded = await codePassagesByName(project, codings.value);
    if (!coded.ok) return coded;
    const { annotations, themes } = codings.value;
    if (json)
      printJson('annotate', {
        themes: themes.length,
        annotations: annotations.length,
        seq: seqOf(coded.value),
      });
    else printLine(`${counted(annotations.length, 'passage')} coded.`);
    return ok(true);
  });
};

async function readCodings(file: string): Promise<Result<NamedCodings>> {
  let text: string;
  try {
    text = await (file === stdin ? textOf(process.stdin) : readFile(file, 'utf8'));
  } catch {
    const absent = file === stdin ? null : await absence(file);
    return refuse(
      absent?.code ?? 'file-not-readable',
      `${absent?.message ?? `“${file}” cannot be read.`} Nothing was changed.`,
    );
  }
  try {
    const codings = namedCodings.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (codings.success) return ok(codings.data);
    const [issue] = codings.error.issues;
    const where = [`“${file}”`, ...(issue?.path.length ? [issue.path.join('.')] : [])].join(': ');
    return refuse('wrong-form', `${where}: ${issue?.message.replace(/\.?$/, '.')} Nothing was changed.`);
  } catch {
    return refuse('no-json', `“${file}” is not JSON. Nothing was changed.`);
  }
}
