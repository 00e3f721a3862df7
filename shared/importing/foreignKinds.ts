import { extensionOf } from './formats';

/** What a file is that no reader takes, and what to do instead. */
export interface ForeignKind {
  /** `a presentation`. */
  readonly what: string;
  /** A whole sentence. */
  readonly advice: string;
}

const presentation: ForeignKind = {
  what: 'a presentation',
  advice: 'Save it as PDF in the program it comes from and bring that in.',
};
const mail: ForeignKind = {
  what: 'mail',
  advice: 'Save it in the mail program as text or as a web page and bring that in.',
};
const spreadsheet: ForeignKind = {
  what: 'a spreadsheet in another format than Excel’s',
  advice: 'Save it as an Excel workbook (.xlsx) or as CSV and bring that in.',
};
const oldText: ForeignKind = {
  what: 'a text of an old word processor',
  advice: 'Open it in LibreOffice, save it as .docx or .odt and bring that in.',
};
const book: ForeignKind = {
  what: 'an e-book for Kindle',
  advice: 'Convert it to EPUB or PDF in a program for e-books and bring that in.',
};
const scanned: ForeignKind = {
  what: 'a scan',
  advice: 'Save it as PDF, let a program recognise its text (OCR), and bring that in.',
};

export const foreignKinds = {
  presentation,
  mail,
  spreadsheet,
  oldText,
  book,
  scanned,
  picture: {
    what: 'a picture',
    advice: 'If there is text on it, let a program recognise it (OCR) and bring in what comes out.',
  },
  recording: {
    what: 'a recording',
    advice: 'Bring in a transcript of it, or its captions (.vtt, .srt).',
  },
  packed: { what: 'a compressed file', advice: 'Unpack it and bring in the files that are in it.' },
  program: { what: 'a program', advice: 'Bring in the documents themselves.' },
  database: {
    what: 'a database',
    advice: 'Save its tables as CSV or as Excel workbooks and bring those in.',
  },
  pages: {
    what: 'an Apple Pages document',
    advice: 'Export it from Pages as a Word document (.docx) and bring that in.',
  },
  numbers: {
    what: 'an Apple Numbers spreadsheet',
    advice: 'Export it from Numbers as an Excel workbook or as CSV and bring that in.',
  },
  keynote: {
    what: 'an Apple Keynote presentation',
    advice: 'Export it from Keynote as PDF and bring that in.',
  },
  safari: {
    what: 'a web archive of Safari',
    advice: 'Open it in Safari, save it as page source (.html) or as PDF and bring that in.',
  },
  oneNote: {
    what: 'a section of OneNote',
    advice: 'Export its pages from OneNote as Word documents or PDF and bring those in.',
  },
  drawing: { what: 'a drawing', advice: 'Save it as PDF in the program it comes from and bring that in.' },
} as const satisfies Readonly<Record<string, ForeignKind>>;

const byExtension: Readonly<Record<string, ForeignKind>> = {
  ...kindOf(presentation, 'ppt pptx pptm pps ppsx odp fodp'),
  ...kindOf(mail, 'eml mbox msg emlx pst'),
  ...kindOf(spreadsheet, 'ods fods wk1 wks xlsb'),
  ...kindOf(oldText, 'wpd wps wri sxw'),
  ...kindOf(book, 'mobi azw azw3 kfx'),
  ...kindOf(scanned, 'djvu xps oxps'),
  ...kindOf(foreignKinds.packed, 'zip rar 7z gz tar tgz'),
  ...kindOf(foreignKinds.pages, 'pages'),
  ...kindOf(foreignKinds.numbers, 'numbers'),
  ...kindOf(foreignKinds.keynote, 'key'),
  ...kindOf(foreignKinds.safari, 'webarchive'),
  ...kindOf(foreignKinds.oneNote, 'one onepkg'),
};

function kindOf(kind: ForeignKind, extensions: string): Record<string, ForeignKind> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, kind]));
}

/** What a file that holds writing is by its name alone; undefined for the formats that are read and for all others. */
export const foreignKindNamed = (name: string): ForeignKind | undefined => byExtension[extensionOf(name)];
