import { ok, type Result } from '@shared/base/result';
import { counted } from '@shared/project/names';
import { detectSpeakers } from '@shared/speakers/detectSpeakers';
import { speakerPrediction } from '@shared/speakers/speakerPrediction';
import { joinBlocks } from '@shared/text/joinBlocks';
import { importLimits } from '../importing/importLimits';
import { launchUtilityChild } from '../importing/launchUtilityChild';
import { type AskedFile, readApart } from '../importing/readApart';
import type { ReadFile } from '../importing/readPath';
import type { Answers } from './answers';
import { filesMeant } from './filesMeant';
import { inTheseWords } from './inTheseWords';
import { JsonListPrinter, printLine, say, showProgress } from './output';
import { readOptionsOf } from './readOptionsOf';
import type { RunCommand } from './runCommand';
import { sayLeftOut } from './sayLeftOut';
import { withStandardInput } from './standardInput';

type Answer = Answers['speakers'];

/** `speakers FILE...`: who speaks where, by the code that serves the window; told file by file. False when one could not be read. */
export const speakersCommand: RunCommand = async (line, _context, signal) => {
  const options = readOptionsOf(line);
  if (!options.ok) return options;
  return withStandardInput(line, signal, async (words, input) => {
    const meant = await filesMeant(words, line.switches.has('recursive'));
    sayLeftOut(meant);
    const told: Answer['files'][number][] = [];
    const list = line.json ? new JsonListPrinter<'speakers', 'documents'>('documents') : null;
    const take = async ({ path, name }: AskedFile, result: Result<ReadFile>) => {
      const error = result.ok ? null : inTheseWords(result.problem);
      if (error) say(error.message);
      const documents = result.ok ? result.value.documents : [];
      for (const { blocks, turns } of documents) {
        const found = speakerPrediction(name, joinBlocks(blocks), detectSpeakers({ blocks, stated: turns }));
        if (list) list.add(found);
        else tell(found);
      }
      const warnings = documents.flatMap((document) => document.warnings);
      told.push({ path: path === input ? '-' : path, name, warnings, error });
    };
    await readApart<ReadFile>({
      files: meant.files.map((file) => ({ ...file, options: options.value })),
      as: 'documents',
      launch: launchUtilityChild,
      limits: importLimits,
      signal,
      onProgress: (done, total, name) => showProgress(`${done}/${total} ${name}`),
      take,
    });
    const { otherKinds, foldersLeftOut: folders } = meant;
    list?.end({ files: told, interrupted: signal.aborted, leftOut: { otherKinds, folders } });
    return ok(told.every(({ error }) => error === null) && !signal.aborted);
  });
};

function tell({ document, speakers, turns }: Answer['documents'][number]): void {
  printLine(`${document}: ${counted(speakers.length, 'speaker')}, ${counted(turns.length, 'turn')}`);
  for (const { name, role } of speakers) printLine(`  ${name}${role ? `, ${role}` : ''}`);
}
