import type { Problem } from '@shared/base/result';
import type { CommandContext } from '@shared/project/command';
import { annotateCommand } from './annotateCommand';
import { checkCommand } from './checkCommand';
import { codebookCommand } from './codebookCommand';
import { exportCommand } from './exportCommand';
import { findCommand } from './findCommand';
import { importCommand } from './importCommand';
import { printJson, say } from './output';
import { type CommandName, parseCommandLine, usage } from './parseCommandLine';
import { peopleCommand } from './peopleCommand';
import type { RunCommand } from './runCommand';
import { speakersCommand } from './speakersCommand';
import { textCommand } from './textCommand';

/** 0 only when everything asked for was done. */
export type ExitCode = 0 | 1 | 2;

const commands: Readonly<Record<CommandName, RunCommand>> = {
  import: importCommand,
  speakers: speakersCommand,
  annotate: annotateCommand,
  text: textCommand,
  export: exportCommand,
  find: findCommand,
  codebook: codebookCommand,
  people: peopleCommand,
  check: checkCommand,
};

/**
 * Runs `roundtable COMMAND …` without a window.
 * @param words begins with the command
 * @returns the exit code: 1 for a refusal or a fault found, 2 for wrong use
 */
export async function runCommandLine(words: readonly string[], context: CommandContext): Promise<ExitCode> {
  const line = parseCommandLine(words);
  if (!line.ok) {
    tellProblem(line.problem, words);
    say(usage);
    return 2;
  }
  const done = await commands[line.value.command](line.value, context);
  if (done.ok) return done.value ? 0 : 1;
  tellProblem(done.problem, words);
  return done.problem.code === 'usage' ? 2 : 1;
}

/** One line for people; for programs that asked for JSON an answer too. */
export function tellProblem(problem: Problem, words: readonly string[]): void {
  say(problem.message);
  if (words.includes('--json')) printJson({ error: problem });
}
