import { ok } from '@shared/base/result';
import { detectSpeakers } from '@shared/speakers/detectSpeakers';
import { speakerPrediction } from '@shared/speakers/speakerPrediction';
import { joinBlocks } from '@shared/text/joinBlocks';
import { launchUtilityChild } from '../importing/launchUtilityChild';
import { readFilesApart } from '../importing/readFilesApart';
import { print, printJson, say } from './output';
import type { RunCommand } from './runCommand';

/** `speakers FILE...`: who speaks where, by the code that serves the window. False when a file could not be read. */
export const speakersCommand: RunCommand = async ({ files: paths, json }) => {
  const { files } = await readFilesApart(paths, {}, launchUtilityChild);
  const documents = [];
  const problems = [];
  for (const { name, result } of files) {
    if (!result.ok) {
      say(result.problem.message);
      problems.push({ document: name, ...result.problem });
      continue;
    }
    for (const { blocks, turns } of result.value.documents)
      documents.push(speakerPrediction(name, joinBlocks(blocks), detectSpeakers({ blocks, stated: turns })));
  }
  if (json) printJson(problems.length === 0 ? { documents } : { documents, problems });
  else {
    for (const { document, speakers, turns } of documents) {
      print(`${document}: ${speakers.length} speakers, ${turns.length} turns\n`);
      for (const { name, role } of speakers) print(`  ${name}${role ? `, ${role}` : ''}\n`);
    }
  }
  return ok(files.every(({ result }) => result.ok));
};
