import type { Problem } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import { annotateCommand } from './annotateCommand';
import { checkCommand } from './checkCommand';
import { codebookCommand } from './codebookCommand';
import type { CommandName } from './commandShapes';
import { commentsCommand } from './commentsCommand';
import { exportCommand } from './exportCommand';
import { findCommand } from './findCommand';
import { importCommand } from './importCommand';
import { inTheseWords } from './inTheseWords';
import { interrupted } from './interruption';
import { printJson, say } from './output';
import { parseCommandLine } from './parseCommandLine';
import { peopleCommand } from './peopleCommand';
import { propertiesCommand } from './propertiesCommand';
import { replaceCommand } from './replaceCommand';
import type { RunCommand } from './runCommand';
import { speakersCommand } from './speakersCommand';
import { textCommand } from './textCommand';
import { unpackCommand } from './unpackCommand';

/** As `exitCodes` of the help tells them. */
export type ExitCode = 0 | 1 | 2 | typeof interrupted;

const commands: Readonly<Record<CommandName, RunCommand>> = {
  import: importCommand,
  replace: replaceCommand,
  speakers: speakersCommand,
  annotate: annotateCommand,
  text: textCommand,
  export: exportCommand,
  find: findCommand,
  codebook: codebookCommand,
  people: peopleCommand,
  properties: propertiesCommand,
  comments: commentsCommand,
  unpack: unpackCommand,
  check: checkCommand,
};

/**
 * Runs `roundtable COMMAND …` without a window.
 * @param words begins with the command
 */
export async function runCommandLine(
  words: readonly string[],
  context: CommandContext,
  signal: AbortSignal,
): Promise<ExitCode> {
  const line = parseCommandLine(words);
  if (!line.ok) return refused(line.problem, words);
  // Help was told before anything was started.
  if ('help' in line.value) return 0;
  const done = await commands[line.value.command](line.value, context, signal);
  if (done.ok && done.value) return 0;
  const code = done.ok ? 1 : refused(done.problem, words);
  return signal.aborted ? interrupted : code;
}

function refused(problem: Problem, words: readonly string[]): 1 | 2 {
  tellProblem(inTheseWords(problem), words);
  if (problem.code !== 'usage') return 1;
  say('“roundtable help” lists the commands, “roundtable COMMAND --help” the options of one.');
  return 2;
}

/** One line for people; for programs that asked for JSON an answer too. */
export function tellProblem(problem: Problem, words: readonly string[]): void {
  say(problem.message);
  if (words.includes('--json')) printJson('refused', { error: problem });
}
