import { parseArgs } from 'node:util';
import { nearestOf } from '@shared/base/nearestOf';
import { ok, type Result, refuse } from '@shared/base/result';
import { type CommandName, commandShapes, isCommand, optionsOf, shapeOf } from './commandShapes';

export interface CommandLine {
  readonly command: CommandName;
  /** The words that are no options. */
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** Values of options that may be given more than once. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Switches that were given, without the dashes. */
  readonly switches: ReadonlySet<string>;
  readonly json: boolean;
}

/** Only help was asked for: on a command, on the form of answers, or on all. */
export interface HelpWanted {
  readonly help: CommandName | 'json' | null;
}

/**
 * Reads the words after the program's name.
 * @param words begins with the command
 */
export function parseCommandLine(words: readonly string[]): Result<CommandLine | HelpWanted> {
  const [first = '', ...rest] = words;
  if (first === '-h' || first === '--help') return ok({ help: null });
  if (first === 'help') return helpOn(rest);
  if (first.startsWith('-'))
    return wrong(null, `Say the command before its options: roundtable COMMAND … ${first}.`);
  if (!isCommand(first)) return noCommand(first);
  return asksForHelp(rest) ? ok({ help: first }) : parse(first, rest);
}

function helpOn([command]: readonly string[]): Result<HelpWanted> {
  if (command === undefined || command.startsWith('-')) return ok({ help: null });
  return isCommand(command) || command === 'json' ? ok({ help: command }) : noCommand(command);
}

/** Behind `--` all words are files. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return (end < 0 ? words : words.slice(0, end)).some((word) => word === '--help' || word === '-h');
}

function noCommand(word: string) {
  const near = nearestOf(word, Object.keys(commandShapes));
  return wrong(null, `There is no command “${word}”.${didYouMean(near)}`);
}

function parse(command: CommandName, words: readonly string[]): Result<CommandLine> {
  const known = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(known).map(([name, { value }]) => [
        name,
        { type: value === undefined ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const options: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const shape = Object.hasOwn(known, name) && rawName.startsWith('--') ? known[name] : undefined;
    if (shape === undefined) {
      const near = nearestOf(name, Object.keys(known));
      return wrong(command, `there is no option ${rawName}.${didYouMean(near && `--${near}`)}`);
    }
    if (shape.value === undefined) {
      if (value !== undefined) return wrong(command, `${rawName} takes no value.`);
      switches.add(name);
      continue;
    }
    if (value === undefined || (!inlineValue && /^-./u.test(value)))
      return wrong(
        command,
        `${rawName} needs a value: ${rawName} ${shape.value}. One that begins with a dash is written ${rawName}=….`,
      );
    if (shape.many) (lists[name] ??= []).push(value);
    else if (options[name] !== undefined) return wrong(command, `${rawName} was given twice.`);
    else options[name] = value;
  }
  const fault = wordsMissing(command, files, options);
  if (fault !== null) return wrong(command, fault);
  return ok({ command, files, options, lists, switches, json: switches.has('json') });
}

function wordsMissing(
  command: CommandName,
  files: readonly string[],
  options: Readonly<Record<string, string>>,
): string | null {
  const { words, needed } = shapeOf(command);
  const missing = needed.find((option) => (options[option] ?? '') === '');
  if (missing !== undefined)
    return `--${missing} is missing, as in --${missing} ${optionsOf(command)[missing]?.value}.`;
  if (words === 'none' && files[0] !== undefined) return `“${files[0]}” is one word too many.`;
  if (words === 'files' && files.length === 0) return 'no file was named.';
  if (words === 'words' && files.every((word) => word.trim() === '')) return 'no words were given.';
  return null;
}

const didYouMean = (word: string | undefined): string => (word ? ` Did you mean ${word}?` : '');

function wrong(command: CommandName | null, message: string) {
  return refuse('usage', command === null ? message : `roundtable ${command}: ${message}`);
}
