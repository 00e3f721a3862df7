import { parseArgs } from 'node:util';
import { ok, type Result, refuse } from '@shared/base/result';

/** What each command takes: files, words or neither, switches, options with a value, and which of these are needed. */
const shapes = {
  import: {
    files: true,
    switches: ['no-speakers', 'recursive', 'whole-page'],
    options: ['project', 'encoding', 'password', 'existing'],
    needed: ['project'],
  },
  speakers: { files: true, switches: [], options: [], needed: [] },
  annotate: { files: false, switches: [], options: ['project', 'from'], needed: ['project', 'from'] },
  text: { files: false, switches: [], options: ['project', 'document'], needed: ['project', 'document'] },
  export: {
    files: false,
    switches: [],
    options: ['project', 'format', 'out'],
    needed: ['project', 'format', 'out'],
  },
  find: {
    files: 'words',
    switches: ['regex', 'case', 'words', 'accents'],
    options: ['project', 'document', 'theme', 'speaker'],
    needed: ['project'],
  },
  codebook: { files: true, switches: [], options: ['project', 'out'], needed: ['project'] },
  people: {
    files: true,
    switches: ['known-only', 'fill-only'],
    options: ['project', 'out'],
    needed: ['project'],
  },
  check: { files: false, switches: [], options: ['project'], needed: ['project'] },
} as const satisfies Record<
  string,
  {
    files: boolean | 'words';
    switches: readonly string[];
    options: readonly string[];
    needed: readonly string[];
  }
>;

export type CommandName = keyof typeof shapes;

export interface CommandLine {
  readonly command: CommandName;
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  /** Switches that were given, without the dashes. */
  readonly switches: ReadonlySet<string>;
  readonly json: boolean;
}

export const usage = `Usage:
  roundtable                                              open the window
  roundtable import FILE... --project DIR [--json]        bring files in and mark who speaks; the project is made
                    [--no-speakers] [--recursive]         when missing; --recursive: with the folders in a folder
                    [--encoding NAME] [--password WORD]   --whole-page: not only the article of a web page
                    [--whole-page]                        --existing: what is done with files that are in the
                    [--existing skip|replace|new]         project already; replace: the document gets the text
  roundtable speakers FILE... [--json]                    who speaks in these files
  roundtable annotate --project DIR --from FILE.json      code passages, themes by name
  roundtable text --project DIR --document NAME           the text that offsets count in
  roundtable export --project DIR --format pdf --out FILE write the annotated PDF
  roundtable find WORDS --project DIR [--regex] [--case]  where words stand; --words: whole words, --accents: whatever
                    [--words] [--accents] [--json]        their accents
                    [--document|--theme|--speaker NAME]
  roundtable codebook export --project DIR --out FILE     write the themes as a table, .csv or .xlsx
  roundtable codebook import FILE --project DIR           add the themes of a table
  roundtable people export --project DIR --out FILE       write the speakers, .csv, .xlsx or .json (people library)
  roundtable people import FILE --project DIR             what a table says of speakers; --known-only: adds nobody,
                    [--known-only] [--fill-only]          --fill-only: replaces nothing
  roundtable check --project DIR [--json]                 read everything, tell every fault
`;

export const isCommand = (word: string | undefined): word is CommandName =>
  word !== undefined && Object.hasOwn(shapes, word);

/**
 * Reads the words after the program's name.
 * @param words begins with the command
 */
export function parseCommandLine(words: readonly string[]): Result<CommandLine> {
  const [command, ...rest] = words;
  if (!isCommand(command)) return refuse('usage', `There is no command “${command ?? ''}”.`);
  const shape = shapes[command];
  const named = Object.fromEntries(shape.options.map((option) => [option, { type: 'string' as const }]));
  const switched = Object.fromEntries(
    [...shape.switches, 'json'].map((name) => [name, { type: 'boolean' as const }]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: rest,
      options: { ...named, ...switched },
      allowPositionals: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : '';
    return refuse('usage', `roundtable ${command}: ${reason}.`);
  }
  const { values, positionals: files } = parsed;
  const missing = shape.needed.find((option) => typeof values[option] !== 'string' || values[option] === '');
  if (missing !== undefined) return refuse('usage', `roundtable ${command}: --${missing} is missing.`);
  if (shape.files && files.length === 0) {
    const missed = shape.files === 'words' ? 'no words were given' : 'no file was named';
    return refuse('usage', `roundtable ${command}: ${missed}.`);
  }
  if (!shape.files && files.length > 0) {
    return refuse('usage', `roundtable ${command}: “${files[0]}” is one word too many.`);
  }
  const options = Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const switches = new Set(shape.switches.filter((name) => values[name] === true));
  return ok({ command, files, options, switches, json: values['json'] === true });
}
