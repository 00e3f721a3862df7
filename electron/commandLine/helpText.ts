import { z } from 'zod';
import { answerForms } from './answers';
import { type CommandName, commandShapes, commonOptions, type OptionShape, shapeOf } from './commandShapes';

const width = 100;
const indent = 26;

const exitCodes = `Exit codes: 0 all that was asked for was done, 1 not all of it (see the messages), 2 wrong use,
130 ended by Ctrl+C.`;

/** What `roundtable help`, `roundtable help json` or `roundtable help COMMAND` says. */
export function helpText(wanted: CommandName | 'json' | null): string {
  if (wanted === null) return overview();
  return wanted === 'json' ? `${JSON.stringify(z.toJSONSchema(answerForms), null, 2)}\n` : helpOf(wanted);
}

function overview(): string {
  const commands = Object.entries(commandShapes).map(([name, { summary }]) => line(name, summary));
  return `Usage: roundtable COMMAND ... [OPTIONS]

  roundtable              opens the window
  roundtable FOLDER       opens a project in it

Commands:
${commands.join('')}
Options of every command:
${optionLines(commonOptions)}
Answers go to standard output, progress and messages to standard error.
${exitCodes}
“roundtable COMMAND --help” tells more of a command, “roundtable help json” the form of the answers,
“roundtable --version” the version.
`;
}

function helpOf(command: CommandName): string {
  const { summary, usage, options, notes = [], examples } = shapeOf(command);
  const groups = Object.entries({ ...options, 'Of every command': commonOptions });
  return [
    usage.map((each, at) => `${at === 0 ? 'Usage:' : '      '} ${each}\n`).join(''),
    `${wrapped(`${summary}.`, 0).join('\n')}\n`,
    ...notes.map((note) => `${wrapped(note, 0).join('\n')}\n`),
    ...groups.map(([title, group]) => `${wrapped(`${title}:`, 0).join('\n')}\n${optionLines(group)}`),
    `Examples:\n${examples.map((example) => `  ${example}\n`).join('')}`,
    `${exitCodes}\n`,
  ].join('\n');
}

const optionLines = (options: Readonly<Record<string, OptionShape>>): string =>
  Object.entries(options)
    .map(([name, { value, help }]) => line(`--${name}${value === undefined ? '' : ` ${value}`}`, help))
    .join('');

/** A name, and at one height with it what it means. */
function line(name: string, meaning: string): string {
  const [first = '', ...more] = wrapped(meaning, indent);
  const head = `  ${name}`;
  const start = head.length < indent - 1 ? head.padEnd(indent) : `${head}\n${' '.repeat(indent)}`;
  return [`${start}${first}`, ...more.map((each) => `${' '.repeat(indent)}${each}`)].join('\n').concat('\n');
}

/** The text in lines that leave `before` columns free. */
function wrapped(text: string, before: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width - before) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
