import { encodings } from '@shared/importing/encodings';
import { reportLanguage } from '@shared/report/reportLanguage';

/** An option as it is written and explained. */
export interface OptionShape {
  /** What its value is called; without one it is a switch. */
  readonly value?: string;
  /** May be given more than once. */
  readonly many?: true;
  readonly help: string;
}

type Options = Readonly<Record<string, OptionShape>>;

/** What a command takes, and what its help says. */
export interface CommandShape {
  readonly summary: string;
  /** How it is called, one line for each way. */
  readonly usage: readonly string[];
  /** The words that are no options. */
  readonly words: 'none' | 'files' | 'perhapsFiles' | 'words' | 'verb';
  readonly needed: readonly string[];
  /** By the heading they stand under. */
  readonly options: Readonly<Record<string, Options>>;
  readonly notes?: readonly string[];
  readonly examples: readonly string[];
}

const project = { value: 'DIR', help: 'The folder of the project.' };
const dryRun = { help: 'Only tell what would change.' };

const reading = {
  encoding: {
    value: 'NAME',
    help: `How files that are text are encoded, when they are taken for something else: ${encodings.map(({ name }) => name).join(', ')}.`,
  },
  password: { value: 'WORD', help: 'Opens protected PDFs. It is kept nowhere.' },
  'whole-page': { help: 'Of web pages everything, not only the article.' },
} satisfies Options;

/** What is not said of a table is guessed from its headings and cells, as the window does. */
const tables = {
  'text-column': { value: 'COLUMN', many: true, help: 'The text; several for several answers of a row.' },
  'speaker-column': { value: 'COLUMN', help: 'Who speaks in a row.' },
  'title-column': { value: 'COLUMN', help: 'The title of the document that a row is.' },
  'attribute-columns': {
    value: 'COLUMNS',
    many: true,
    help: 'Attributes of the document that a row is; one headed “Date” is its date too.',
  },
  'document-per-row': { help: 'Each row is a document.' },
  'one-document': { help: 'All rows are one document.' },
  sheet: { value: 'SHEET', help: 'The sheet of a workbook, by name or number.' },
  header: { help: 'The first row holds the names of the columns.' },
  'no-header': { help: 'It does not.' },
} satisfies Options;

const tablesTitle =
  'Tables (CSV, Excel): a COLUMN is its name or its number from 1, "" is none; COLUMNS have commas between them; what is not said is guessed and told';
const recursive = { help: 'With the folders in folders.' };
const stdinName = { value: 'NAME', help: 'What the text from standard input is called: notes.md.' };

/** Commands about a table that goes out and comes in. */
const tableCommand = (
  name: string,
  what: string,
  forms: string,
  choices: Options,
  examples: readonly string[],
): CommandShape => ({
  summary: `Write ${what} as a table, or bring one in`,
  usage: [
    `roundtable ${name} export --project DIR --out FILE`,
    `roundtable ${name} import FILE --project DIR [--dry-run]`,
  ],
  words: 'verb',
  needed: ['project'],
  options: {
    Options: {
      project,
      out: { value: 'FILE', help: `Where to write: ${forms}.` },
      'dry-run': dryRun,
      ...choices,
    },
  },
  examples,
});

export const commandShapes = {
  import: {
    summary: 'Bring files in and mark who speaks',
    usage: ['roundtable import FILE... --project DIR [OPTIONS]'],
    words: 'files',
    needed: ['project'],
    options: {
      Options: {
        project: { value: 'DIR', help: 'The folder of the project; it is made when there is none.' },
        recursive,
        existing: {
          value: 'WHAT',
          help: 'What is done with files that are in the project already. skip: nothing, told (if nothing is said); replace: their documents, else those of a file of that name, get the text; new: they come in once more.',
        },
        'no-speakers': { help: 'Do not look for who speaks.' },
        name: stdinName,
      },
      Reading: reading,
      [tablesTitle]: tables,
    },
    notes: [
      'FILE is a file, a folder, a pattern as *.docx, or - for standard input. Files that cannot be read are told; the others come in, as one step of the history.',
      'Ctrl+C ends it: what came in until then stays.',
    ],
    examples: [
      'roundtable import interviews/*.docx --project study',
      'roundtable import material --recursive --project study --json',
      'roundtable import survey.xlsx --sheet 2 --text-column "Why?" --attribute-columns Party,Region --project study',
      'pandoc talk.tex -t markdown | roundtable import - --name talk.md --project study',
    ],
  },
  replace: {
    summary: 'Give a document the text of a new version of its file',
    usage: [
      'roundtable replace FILE --project DIR [--document NAME] [--dry-run] [OPTIONS]',
      'roundtable replace --original --document NAME --project DIR [--dry-run] [OPTIONS]',
    ],
    words: 'perhapsFiles',
    needed: ['project'],
    options: {
      Options: {
        project,
        document: {
          value: 'NAME',
          help: 'The document, by title, file name or id; without it the one whose file is called as FILE is.',
        },
        original: { help: 'The file that is kept in the project, read otherwise.' },
        'dry-run': dryRun,
        name: stdinName,
      },
      Reading: reading,
      [tablesTitle]: tables,
    },
    notes: [
      'Passages and turns go with their words: exact (as they were), moved, changed (some words are others). What is uncertain or lost waits in the window to be placed by hand.',
    ],
    examples: [
      'roundtable replace "interview 7.docx" --project study --dry-run',
      'roundtable replace corrected.docx --document "Interview 7" --project study',
      'roundtable replace --original --document notes.txt --encoding KOI8-R --project study',
    ],
  },
  speakers: {
    summary: 'Tell who speaks in files, without a project',
    usage: ['roundtable speakers FILE... [OPTIONS]'],
    words: 'files',
    needed: [],
    options: { Options: { recursive, name: stdinName }, Reading: reading, [tablesTitle]: tables },
    examples: ['roundtable speakers hearing.pdf', 'roundtable speakers hearings --recursive --json'],
  },
  annotate: {
    summary: 'Code passages, themes by name',
    usage: ['roundtable annotate --project DIR --from FILE.json'],
    words: 'none',
    needed: ['project', 'from'],
    options: {
      Options: {
        project,
        from: { value: 'FILE', help: 'Themes and passages as JSON; - is standard input.' },
      },
    },
    examples: ['roundtable annotate --project study --from codings.json'],
  },
  text: {
    summary: 'Print the text that offsets count in',
    usage: ['roundtable text --project DIR --document NAME'],
    words: 'none',
    needed: ['project', 'document'],
    options: {
      Options: { project, document: { value: 'NAME', help: 'The document, by title, file name or id.' } },
    },
    examples: ['roundtable text --project study --document "interview 7"'],
  },
  export: {
    summary: 'Write a report: annotated PDF, tables, text or data',
    usage: ['roundtable export --project DIR --format FORMAT --out FILE [OPTIONS]'],
    words: 'none',
    needed: ['project', 'format', 'out'],
    options: {
      Options: {
        project,
        format: {
          value: 'FORMAT',
          help: 'pdf; pdf-original: copies of imported PDFs with your passages as highlights; docx: a Word document with a comment for each coding; html: one web page with filters, to be opened anywhere; xlsx: a workbook of excerpts, matrix, codebook, people, documents; csv: the excerpts; md: Markdown; json: all of it as data; webannotation: W3C Web Annotations.',
        },
        out: { value: 'FILE', help: 'Where to write; a folder for several originals.' },
        template: {
          value: 'NAME',
          help: 'The report is as this template of the project says, or a file NAME.json with one.',
        },
      },
      'What is in it': {
        theme: { value: 'NAME', many: true, help: 'Passages of this theme, or of one under it, only.' },
        speaker: { value: 'NAME', many: true, help: 'Passages that this speaker says a part of only.' },
        document: { value: 'NAME', many: true, help: 'This document only; several in this order.' },
        'no-memos': { help: 'Without your memos.' },
        'embed-project': {
          help: 'A PDF gets what it shows of the project inside: “roundtable unpack” makes a project of it again.',
        },
      },
      'Names of people': {
        pseudonyms: { help: 'Speakers and the project’s other names are replaced by their pseudonyms.' },
        'no-roles': { help: 'With --pseudonyms: without roles and affiliations too.' },
        leaks: {
          value: 'WHAT',
          help: 'With --pseudonyms, when a name is found in the finished file: refuse (if nothing is said), or list it and write the file.',
        },
      },
      'How it looks': {
        language: {
          value: 'TAG',
          help: `Language of headings and dates: ${reportLanguage.options.join(', ')}.`,
        },
        color: { value: 'LOOK', help: 'color, or print-safe for black and white.' },
        separator: { value: 'NAME', help: 'Between the cells of a CSV file: comma, semicolon or tab.' },
      },
    },
    notes: [
      'A theme is meant by its name, its path as in “Water / Sluice”, or its id. The file is written whole or not at all.',
    ],
    examples: [
      'roundtable export --project study --format pdf --out study.pdf',
      'roundtable export --project study --format xlsx --theme Trust --speaker "Mara Lindqvist" --out trust.xlsx',
      'roundtable export --project study --format csv --separator semicolon --out excerpts.csv',
    ],
  },
  find: {
    summary: 'Find words in the texts of a project',
    usage: ['roundtable find WORDS... --project DIR [OPTIONS]'],
    words: 'words',
    needed: ['project'],
    options: {
      Options: {
        project,
        regex: { help: 'WORDS are a regular expression.' },
        case: { help: 'Capitals and small letters differ.' },
        words: { help: 'Whole words only.' },
        accents: { help: 'Whatever their accents.' },
        document: { value: 'NAME', help: 'In this document only.' },
        theme: { value: 'NAME', help: 'In passages of this theme only.' },
        speaker: { value: 'NAME', help: 'In what this speaker says only.' },
      },
    },
    notes: [
      'Each hit stands behind its offset, as annotate takes it. The exit code is 1 when nothing is found.',
    ],
    examples: ['roundtable find "drinking water" --project study --speaker "Mara Lindqvist"'],
  },
  codebook: tableCommand('codebook', 'the themes', '.csv or .xlsx', {}, [
    'roundtable codebook export --project study --out themes.xlsx',
    'roundtable codebook import themes.csv --project study --dry-run',
  ]),
  people: tableCommand(
    'people',
    'the speakers',
    '.csv, .xlsx, or .json for a people library',
    {
      'known-only': { help: 'Add nobody.' },
      'fill-only': { help: 'Replace nothing that is known already.' },
      pseudonyms: { help: 'On the way out, a column that tells who is behind which pseudonym.' },
    },
    [
      'roundtable people export --project study --out people.csv',
      'roundtable people import party-list.xlsx --project study --known-only',
    ],
  ),
  properties: tableCommand(
    'properties',
    'title, date, source, language and attributes of the documents',
    '.csv or .xlsx',
    { 'fill-only': { help: 'Replace nothing that is known already.' } },
    [
      'roundtable properties export --project study --out documents.xlsx',
      'roundtable properties import documents.xlsx --project study --dry-run',
    ],
  ),
  comments: {
    summary: 'Bring comments that readers wrote into a PDF back as memos',
    usage: ['roundtable comments FILE --project DIR [--document NAME] [--dry-run]'],
    words: 'files',
    needed: ['project'],
    options: {
      Options: {
        project,
        document: {
          value: 'NAME',
          many: true,
          help: 'Documents that the comments can be about; if none is named, all of the project.',
        },
        'dry-run': dryRun,
      },
    },
    notes: [
      'FILE is a report or a copy of an original with comments of Acrobat, Preview or another program: notes, what was written on marked words, replies. Each becomes a memo on the passage it stands on, with its author and day; what is on no words of the documents for certain is told. Read again, nothing comes in twice.',
    ],
    examples: ['roundtable comments "report, with remarks.pdf" --project study --dry-run'],
  },
  unpack: {
    summary: 'Make a project of the one inside a PDF',
    usage: ['roundtable unpack FILE --project DIR'],
    words: 'files',
    needed: ['project'],
    options: { Options: { project: { value: 'DIR', help: 'The folder of the new project; it is made.' } } },
    notes: ['FILE is a report, or a copy of an original, that was exported with its project inside.'],
    examples: ['roundtable unpack report.pdf --project study'],
  },
  check: {
    summary: 'Read everything in a project and tell every fault',
    usage: ['roundtable check --project DIR'],
    words: 'none',
    needed: ['project'],
    options: { Options: { project } },
    examples: ['roundtable check --project study'],
  },
} as const satisfies Readonly<Record<string, CommandShape>>;

export type CommandName = keyof typeof commandShapes;

export const shapeOf = (command: CommandName): CommandShape => commandShapes[command];

export const isCommand = (word: string | undefined): word is CommandName =>
  word !== undefined && Object.hasOwn(commandShapes, word);

/** Options of every command. */
export const commonOptions = {
  json: { help: 'Answer as one JSON object; “roundtable help json” tells its form.' },
  help: { help: 'Tell this.' },
} satisfies Options;

/** All options of a command. */
export const optionsOf = (command: CommandName): Options =>
  Object.assign({}, ...Object.values(shapeOf(command).options), commonOptions);

/** Whether a word is an option of some command, or of all. */
export function isOwnOption(word: string): boolean {
  const [name] = word.split('=');
  return (
    ['-h', '--version', '-v'].includes(word) ||
    Object.values(commandShapes).some(({ options }: CommandShape) =>
      [...Object.values(options), commonOptions].some((group) =>
        Object.keys(group).some((option) => `--${option}` === name),
      ),
    )
  );
}
