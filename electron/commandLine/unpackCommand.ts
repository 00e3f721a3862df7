import path from 'node:path';
import { ok, refuse } from '@shared/base/result';
import { counted } from '@shared/project/names';
import { openInside } from '../embedding/openInside';
import { readOne } from '../importing/readOne';
import { isFree } from '../projects/isFree';
import { filesMeant } from './filesMeant';
import { printJson, printLine } from './output';
import type { RunCommand } from './runCommand';

/** `unpack FILE --project DIR`: makes a project of the one inside a PDF. */
export const unpackCommand: RunCommand = async ({ files: words, options, json }, context, signal) => {
  if (words.length > 1)
    return refuse('usage', `roundtable unpack: “${words[1]}” is one word too many: one file is one project.`);
  const [file] = (await filesMeant(words, false)).files;
  if (file === undefined) return refuse('usage', 'roundtable unpack: no file was named.');
  if (file.problem !== null) return { ok: false, problem: file.problem };
  const folder = path.resolve(options['project'] ?? '');
  if (!(await isFree(folder)))
    return refuse(
      'folder-not-empty',
      `There are files in “${folder}”. Name a new folder for the project. Nothing was made.`,
    );
  const inside = await readOne<Uint8Array>(file, 'inside', {}, signal);
  if (!inside.ok) return inside;
  const opened = await openInside({ file, project: inside.value, folder }, context);
  if (!opened.ok) return opened;
  const project = opened.value;
  const { name } = project.state.project();
  const answer = { project: project.path, name, records: project.state.size };
  await project.close();
  if (json) printJson('unpack', answer);
  else printLine(`${answer.project}: ${name}, ${counted(answer.records, 'record')}`);
  return ok(true);
};
