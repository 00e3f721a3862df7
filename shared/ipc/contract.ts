import { z } from 'zod';
import type { Problem } from '../base/result';
import { codebookPreview } from '../codebook/codebookPreview';
import { readOptions, tableOptions } from '../importing/readOptions';
import { readPeople } from '../people/readPeople';
import { change, historyState } from '../project/change';
import { chosen } from '../project/chosen';
import { type CommandCode, commandParams } from '../project/commandParams';
import { fateNumbers } from '../project/fates';
import {
  annotationRecord,
  anyRecord,
  attributeRecord,
  blockRecord,
  documentRecord,
  orphanRecord,
  projectRecord,
  reportTemplateRecord,
  speakerRecord,
  speakerRuleRecord,
  themeRecord,
  turnRecord,
} from '../project/records';
import { readProperties } from '../properties/readProperties';
import { pseudonymOptions } from '../pseudonyms/pseudonymOptions';
import { listedSteps } from '../query/listedSteps';
import { listedMemos, memoQuery } from '../query/memoQuery';
import { counts } from '../query/projectCounts';
import { rulePreview } from '../query/rulePreview';
import { speakerReview } from '../query/speakerReview';
import { speakerDetails, speakerNumbersById } from '../query/speakerUse';
import { foundText, hit, searchScope, textQuery } from '../query/textQuery';
import { themeQuotation } from '../query/themeQuotations';
import { themeNumbersByTheme } from '../query/themeUse';
import { hitUnit } from '../query/widenHits';
import { commentReview } from '../report/comments/commentReview';
import { exportedReport } from '../report/exportedReport';
import { cellSeparator, exportFormat } from '../report/exportFormat';
import { reportOptions } from '../report/reportOptions';
import { span } from '../text/position';
import type { JsonParts, SentPart } from './jsonParts';
import { reading } from './reading';

/**
 * Everything main and the window say to each other: calls from the window, events from main. Main parses with these schemas what it is
 * asked and what it answers and tells; what crosses as text (see {@link callsAsText}) only in development. A call answers with a result or a
 * problem in words; it never throws across the border.
 */

const problem = z.object({ code: z.string(), message: z.string() });
const nothing = z.object({});
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const id = z.string().min(1);
/** The find bar of one reader, or the list of hits. */
const searchAsker = z.enum(['left', 'right', 'panel']);

export const appearance = z.enum(['system', 'light', 'dark']);
export type Appearance = z.infer<typeof appearance>;

export const windowState = z.object({
  /** Actions that cannot be done now although a project is open. */
  unavailable: z.array(id),
  /**
   * What has the keyboard. `field`: a field with an undo of its own; `writing`: words that can be bold, a memo or the text while it is
   * edited.
   */
  focus: z.enum(['field', 'writing', 'elsewhere']),
});
export type WindowState = z.infer<typeof windowState>;

/** A project that was open before, newest first. */
const recentProject = z.object({
  path: z.string(),
  name: z.string(),
  openedAt: z.string(),
  present: z.boolean(),
});
export type RecentProject = z.infer<typeof recentProject>;

export const settings = z.object({
  appearance,
  /** Who signs the codings; by default the name of the computer's user. */
  author: z.string(),
  /** Shortcuts that differ from those of `actions.ts`, by action; null: none. */
  shortcuts: z.record(z.string(), z.string().nullable()),
  reading,
  peopleLibrary: z.object({
    /** Its file; null: the app's own. */
    file: z.string().nullable(),
    /** Names, aliases and roles in it are used when speakers are looked for. */
    used: z.boolean(),
  }),
});
export type Settings = z.infer<typeof settings>;

/** What the window shows of an open project before any document is opened. */
const projectView = z.object({
  path: z.string(),
  project: projectRecord,
  documents: z.array(documentRecord),
  themes: z.array(themeRecord),
  speakers: z.array(speakerRecord),
  attributes: z.array(attributeRecord),
  speakerRules: z.array(speakerRuleRecord),
  orphans: z.array(orphanRecord),
  reportTemplates: z.array(reportTemplateRecord),
  counts,
  history: historyState,
  seq: z.number(),
  /** What recovery or migration did on opening, one sentence each; empty on an ordinary day. */
  notices: z.array(z.string()),
  /** Why nothing can be changed (a full disk, a read-only folder); null when all is well. */
  readOnly: z.string().nullable(),
});
export type ProjectView = z.infer<typeof projectView>;

/** The text of one document and what lies on it. */
const documentView = z.object({
  document: documentRecord,
  blocks: z.array(blockRecord),
  turns: z.array(turnRecord),
  annotations: z.array(annotationRecord),
  /** False: there are more annotations than these; `moreAnnotations` has them. */
  complete: z.boolean(),
});
export type DocumentView = z.infer<typeof documentView>;

/** A file that is about to be imported. */
/** Bytes of a text that tell its encoding, a few lines, in base64. */
const textSample = z.string().max(4096);

const lookedAtFile = z.object({
  path: z.string(),
  /** Without folders. */
  name: z.string(),
  /** What it will be read as; null when it cannot be. */
  format: z.string().nullable(),
  problem: problem.nullable(),
  /** Documents of the project that were made of a file with exactly these bytes. */
  already: z.array(id),
  /** What can get its text from it: those, else what was made of a file of this name; the documents of a table together. */
  candidates: z.array(z.array(id)),
  /** Another file before it in the list has the same bytes. */
  repeats: z.boolean(),
  /** What a text was taken for whose bytes do not settle its encoding; null: it is sure. */
  doubt: z.object({ encoding: z.string(), sample: textSample }).nullable(),
});
export type LookedAtFile = z.infer<typeof lookedAtFile>;

/** The beginning of a table file, before it is read as documents. */
const tablePeek = z.object({
  /** Names of the sheets that hold anything; none of a table that is text. */
  sheets: z.array(z.string()),
  /** The one whose rows these are. */
  sheet: z.string().nullable(),
  /** Of a table that is text: how its bytes were understood. */
  encoding: z.string().nullable(),
  /** The first 200. */
  rows: z.array(z.array(z.string())),
  /** Those and all others that hold anything. */
  totalRows: z.number(),
  /** What of the table does not come in, whatever its columns are. */
  warnings: z.array(z.string()),
  /** What its columns are likely to be. */
  options: tableOptions,
});
export type TablePeek = z.infer<typeof tablePeek>;

/** What came of one file of an import. */
const importedFile = z.object({
  path: z.string(),
  name: z.string(),
  /** Ids of the new documents; none when the file could not be read. */
  documents: z.array(id),
  /** Documents that got their text from the file, and what became of what lies on them. */
  replaced: z.array(z.object({ document: id, numbers: fateNumbers })),
  warnings: z.array(z.string()),
  problem: problem.nullable(),
});
export type ImportedFile = z.infer<typeof importedFile>;

/** Where the new text of a document comes from: a file, or the kept original that is read otherwise. */
const newText = z.object({
  document: id,
  /** A file; missing: the original. */
  path: z.string().optional(),
  options: readOptions,
});

/** What a new text does, or would do, to what lies on a document. */
/** What becomes of a passage, a turn or what waits already. */
export const versionFate = z.object({
  id,
  of: z.enum(['annotation', 'turn', 'orphan']),
  kind: z.enum(['moved', 'changed', 'uncertain', 'lost']),
  /** The words before, and where they are or may be after. */
  before: z.string(),
  after: z.string().nullable(),
  themes: z.array(id),
  speaker: id.nullable(),
});

const versionEffect = z.object({
  /** Of the file. */
  name: z.string(),
  path: z.string().nullable(),
  /** SHA-256 of its bytes, hex. */
  sha256: z.string(),
  /** What it was read as, see the formats of importing. */
  format: z.string(),
  encoding: z.string().nullable(),
  /** UTF-16 units, before and after. */
  characters: z.object({ before: z.number(), after: z.number() }),
  /** Paragraphs whose words stay as they are, and all of the new text. */
  paragraphs: z.object({ same: z.number(), all: z.number() }),
  warnings: z.array(z.string()),
  /** It hardly shares four words in a row with the text as it is: it seems to be another text. */
  isOtherText: z.boolean(),
  /** How many passages and turns come out how. */
  numbers: fateNumbers,
  /** Those that are not where they were with all their words, at most 2,000, in text order. */
  fates: z.array(versionFate),
});
export type VersionEffect = z.infer<typeof versionEffect>;

const importOutcome = z.object({
  files: z.array(importedFile),
  cancelled: z.boolean(),
  /** New documents whose files do not say who speaks in them. */
  unsaid: z.array(id),
});
export type ImportOutcome = z.infer<typeof importOutcome>;

/** What a replacement does, or would do, besides changing words. */
const libraryState = z.object({
  /** Of its file. */
  path: z.string(),
  /** It is the app's own file, and not one that was chosen. */
  standard: z.boolean(),
  people: z.number(),
  /** Why it cannot be read, a sentence; null: it can. */
  problem: z.string().nullable(),
});
export type LibraryState = z.infer<typeof libraryState>;

const replacementEffect = z.object({
  documents: z.number(),
  /** Passages that no words are left of, and the themes on them. */
  lost: z.array(z.object({ annotation: id, document: id, words: z.string(), themes: z.array(id) })),
});
export type ReplacementEffect = z.infer<typeof replacementEffect>;

const call = <Params extends z.ZodType, Value extends z.ZodType>(params: Params, value: Value) => ({
  params,
  value,
});

export const calls = {
  /** Version, platform, settings and recent projects, for the start screen. */
  appInfo: call(
    nothing,
    z.object({ version: z.string(), platform: z.string(), settings, recent: z.array(recentProject) }),
  ),
  changeSettings: call(settings.partial(), settings),
  /** What the application menu has to know of the window to say what its entries do now. */
  tellMenu: call(windowState, nothing),
  /** Does with the words selected in the window what a key would do: entries of a menu are no keys. */
  clipboard: call(z.object({ does: z.enum(['cut', 'copy', 'paste', 'selectAll']) }), nothing),
  forgetRecent: call(z.object({ path: z.string() }), z.array(recentProject)),

  /** Asks for a folder and creates a project there; null when the analyst cancels. With `path` nothing is asked. */
  newProject: call(z.object({ path: z.string().optional() }), projectView.nullable()),
  /** Asks for a project folder, or opens `path`. */
  openProject: call(z.object({ path: z.string().optional() }), projectView.nullable()),
  /**
   * Makes a project of the one inside a PDF and opens it; asks for the PDF and for a folder, if they are not given. Null when the analyst
   * cancels.
   */
  openProjectInside: call(
    z.object({ path: z.string().optional(), folder: z.string().optional() }),
    projectView.nullable(),
  ),
  /** Copies the bundled sample into the analyst's documents (once) and opens it. */
  openSample: call(nothing, projectView),
  /** The project that is open already (after the window was reloaded); null: none. */
  currentProject: call(nothing, projectView.nullable()),
  closeProject: call(nothing, nothing),

  /** Subscribes the window to a document's text, turns and annotations; changes to them arrive as events from now on. */
  openDocument: call(
    z.object({
      document: id,
      /** Where reading begins, a block of the document or null for its start: of a long document only the annotations around it come at once. */
      near: id.nullable().optional(),
    }),
    documentView,
  ),
  /** The next annotations of an opened document that did not come with it, some hundred at a time. */
  moreAnnotations: call(
    z.object({ document: id }),
    z.object({ annotations: z.array(annotationRecord), complete: z.boolean() }),
  ),

  /** Runs a command; when this returns, the change is on disk. `params` are parsed by the command's own schema. */
  runCommand: call(
    z.object({
      code: z.enum(Object.keys(commandParams) as [CommandCode, ...CommandCode[]]),
      params: z.unknown(),
      chosen: chosen.optional(),
    }),
    z.object({ seq: z.number(), subject: z.string().nullable() }),
  ),
  undo: call(nothing, z.object({ label: z.string().nullable(), seq: z.number() })),
  redo: call(nothing, z.object({ label: z.string().nullable(), seq: z.number() })),

  /** The steps that can be gone back and forward to. */
  history: call(nothing, listedSteps),
  /**
   * Takes steps back, or does them again, one by one, until this step is the last that is done; null: until none is. Says how many it
   * took; progress arrives as `historyProgress`.
   */
  goToStep: call(z.object({ step: id.nullable() }), z.object({ taken: z.number(), cancelled: z.boolean() })),
  cancelGoToStep: call(nothing, nothing),

  /**
   * Looks at the files, and the files in the folders, of these paths before they are imported; without `paths` the open dialog asks, for
   * files or for a folder.
   * Nothing is changed. `otherKinds` counts files in folders that hold no writing. Null: cancelled. Progress arrives as `importProgress`.
   */
  lookAtFiles: call(
    z.object({ paths: z.array(z.string()).optional(), ask: z.enum(['files', 'folder']).optional() }),
    z.object({ files: z.array(lookedAtFile), otherKinds: z.number() }).nullable(),
  ),
  /** The words of samples as the encodings beside them read them. */
  readSamples: call(
    z.object({ samples: z.array(z.object({ sample: textSample, encoding: z.string() })).max(5000) }),
    z.object({ texts: z.array(z.string()) }),
  ),
  /**
   * The beginning of a table, of its first sheet or this one, in the encoding that is likely or this one: of a file, or of the kept original
   * of a document.
   */
  peekTable: call(
    z.object({
      from: z.union([z.object({ path: z.string() }), z.object({ document: id })]),
      sheet: z.string().optional(),
      encoding: z.string().optional(),
    }),
    tablePeek,
  ),
  /**
   * Imports files as one step; `into` names documents that get their text from the file instead, see `pairVersions`. Progress arrives as
   * `importProgress`.
   */
  importFiles: call(
    z.object({
      files: z.array(z.object({ path: z.string(), options: readOptions, into: z.array(id).optional() })),
    }),
    importOutcome,
  ),
  /** Asks for the file that holds a new text of a document; null when the analyst cancels. */
  chooseNewText: call(nothing, z.object({ path: z.string(), name: z.string() }).nullable()),
  /**
   * What a new text would do to a document; without `path` the original is read again with these options. Nothing is changed. The newest
   * question is answered; the one before it is refused with `cancelled`, as by `cancelNewText`. Progress arrives as `comparingProgress`.
   */
  previewNewText: call(newText, versionEffect),
  /** Gives a document the text that was looked at, as one step; refused when the file holds other bytes by now. */
  takeNewText: call(newText.extend({ sha256: z.string() }), nothing),
  /** Ends the reading of a new text; nothing is changed. */
  cancelNewText: call(nothing, nothing),
  /** Opens a copy of the kept original of a document in the program that the computer opens such files with; it goes when the app ends. */
  openOriginal: call(z.object({ document: id }), nothing),
  /** Writes a copy of the kept original; asks where unless `path` is given; null when the analyst cancels. */
  saveOriginal: call(
    z.object({ document: id, path: z.string().optional() }),
    z.object({ path: z.string() }).nullable(),
  ),
  /** Makes a document of what is on the clipboard, with its headings, lists and emphasis; null when there are no words on it. */
  importClipboard: call(nothing, importOutcome.nullable()),
  /** Writes what came of every file of an import as a table; asks where unless `path` is given; null when the analyst cancels. */
  saveImportSummary: call(
    z.object({ files: z.array(importedFile), path: z.string().optional() }),
    z.object({ path: z.string() }).nullable(),
  ),
  /** Ends looking and importing; what came in before stays, whole. */
  cancelImport: call(nothing, nothing),

  /**
   * Detects who speaks in these documents; nothing is changed. Progress arrives as `speakersProgress`. The newest question is answered; the
   * one before it is refused with `cancelled`, as by `cancelSpeakers`.
   */
  proposeSpeakers: call(z.object({ documents: z.array(id) }), speakerReview),
  cancelSpeakers: call(nothing, nothing),
  /** Those of the documents whose text is not the one any more that `proposeSpeakers` last looked through; all, when the rules for turns are others. */
  changedSinceReview: call(z.object({ documents: z.array(id) }), z.object({ documents: z.array(id) })),

  /**
   * What rules for speakers give in a document; nothing is changed. Refused when a pattern takes too long, and with `search-given-up` when
   * another question was asked.
   */
  previewSpeakerRules: call(
    z.object({ document: id, rules: commandParams.addSpeakerRules.shape.rules }),
    rulePreview,
  ),
  /**
   * Looks for words in the texts. The newest question of each asker is answered; the one before it is refused with
   * `search-given-up`.
   */
  findText: call(z.object({ asker: searchAsker, query: textQuery, scope: searchScope }), foundText),
  cancelSearch: call(z.object({ asker: searchAsker }), nothing),
  /** The passage that each hit stands in; null where there is none. */
  widenHits: call(
    z.object({ hits: z.array(hit), unit: hitUnit }),
    z.object({ passages: z.array(span.nullable()) }),
  ),
  /** Tags the passages of hits as one step, where each still has its words; says how many, and how many had been tagged before. */
  codeHits: call(
    z.object({
      hits: z.array(hit.extend({ words: z.string() })).min(1),
      unit: hitUnit,
      themes: commandParams.codePassages.shape.themes,
      newTheme: commandParams.codePassages.shape.newTheme,
    }),
    z.object({ tagged: z.number(), already: z.number(), subject: z.string().nullable() }),
  ),
  /** What `replaceHits` would do; nothing is changed. */
  previewReplacement: call(commandParams.replaceText, replacementEffect),
  /** Replaces words as one step. */
  replaceHits: call(commandParams.replaceText, replacementEffect),

  /** Codings, documents and speakers of every theme that is applied somewhere. */
  themeUse: call(nothing, themeNumbersByTheme),
  /** The passages of a theme in all documents, in their order; with `speaker` those that this person says at least a part of. */
  themeQuotations: call(z.object({ theme: id, speaker: id.optional() }), z.array(themeQuotation)),

  /** Turns, words, themes and documents of every speaker who says something. */
  speakerUse: call(nothing, speakerNumbersById),
  /** What one speaker says: by document, by theme, and turn by turn. */
  speakerDetails: call(z.object({ speaker: id }), speakerDetails),
  /**
   * Reads people from a table or a library of people that it asks for, or from the library of this computer; null when the analyst cancels.
   * Nothing is changed. What is read is told by `codebookReading`.
   */
  readPeople: call(
    z.object({ from: z.enum(['file', 'library']), path: z.string().optional() }),
    z.object({ name: z.string(), read: readPeople }).nullable(),
  ),
  cancelPeople: call(nothing, nothing),
  /**
   * Writes the speakers as an Excel workbook, as CSV or as a library of people, by the name; asks where unless `path` is given; null when
   * the analyst cancels. `pseudonyms`: as a table that tells who is behind which; a library never does.
   */
  exportPeople: call(
    z.object({ path: z.string().optional(), pseudonyms: z.boolean().optional() }),
    z.object({ path: z.string(), speakers: z.number() }).nullable(),
  ),
  /** Adds what is known of these speakers, or of all when none is named, to the library of people of this computer. */
  rememberPeople: call(
    z.object({ speakers: z.array(id) }),
    z.object({ added: z.number(), changed: z.number(), total: z.number() }),
  ),
  /**
   * All speakers in the order in which they first speak, with what stands for each where names are replaced and none was chosen; null: the
   * name is a function or a number, and stays.
   */
  numberedSpeakers: call(nothing, z.array(z.object({ speaker: id, numbered: z.string().nullable() }))),
  /** The library of people of this computer: where it is, and how many it knows. */
  peopleLibrary: call(nothing, libraryState),
  /** Asks for another file for the library, a new one or one that is there; `standard` goes back to the app's own. */
  chooseLibrary: call(z.object({ standard: z.boolean() }), libraryState.nullable()),

  /**
   * Reads what a table says of documents, which it asks for unless `path` is given; null when the analyst cancels. Nothing is changed. What
   * is read is told by `codebookReading`.
   */
  readProperties: call(
    z.object({ path: z.string().optional() }),
    z.object({ name: z.string(), read: readProperties }).nullable(),
  ),
  cancelProperties: call(nothing, nothing),
  /**
   * Writes what is known of the documents as an Excel workbook or as CSV, by the name; asks where unless `path` is given; null when the
   * analyst cancels.
   */
  exportProperties: call(
    z.object({ path: z.string().optional() }),
    z.object({ path: z.string(), rows: z.number() }).nullable(),
  ),

  /**
   * Asks for a table of themes, or reads `path`, and says what its import would do; null when the analyst cancels. What is read is
   * told by `codebookReading`.
   */
  previewCodebook: call(z.object({ path: z.string().optional() }), codebookPreview.nullable()),
  cancelCodebook: call(nothing, nothing),
  /** Writes the codebook as an Excel workbook or as CSV, by the name; asks where unless `path` is given; null when the analyst cancels. */
  exportCodebook: call(
    z.object({ path: z.string().optional() }),
    z.object({ path: z.string(), themes: z.number() }).nullable(),
  ),

  /** The memos of the whole project that a question means. */
  listMemos: call(memoQuery, listedMemos),
  /** The memo of a record anywhere in the project; null when the record is gone. */
  readMemo: call(z.object({ record: id }), z.object({ memo: z.string().nullable() })),
  /** Where the passages of these annotations stand, anywhere in the project; those that are gone are left out. */
  findPassages: call(
    z.object({ annotations: z.array(id) }),
    z.array(z.object({ annotation: id, document: id, quote: z.string() })),
  ),

  /** A passage with where it is from, as plain text and as HTML; null when its words are not there any more. */
  quotePassage: call(
    z.union([z.object({ annotation: id }), z.object({ document: id, span })]),
    z.object({ plain: z.string(), html: z.string() }).nullable(),
  ),

  /** Lays the report out as the PDF that `exportReport` would write. */
  previewReport: call(
    z.object({ options: reportOptions, pseudonyms: pseudonymOptions.nullable().default(null) }),
    z.object({ pdf: bytes }),
  ),
  /**
   * Writes the report; asks where unless `path` is given (a folder for the copies of several originals); null when the analyst cancels.
   * `pages`: null where a format has none.
   */
  exportReport: call(
    z.object({
      options: reportOptions,
      format: exportFormat.default('pdf'),
      separator: cellSeparator.default(','),
      /** How names are replaced; null: they stay. */
      pseudonyms: pseudonymOptions.nullable().default(null),
      /** A PDF gets what it shows of the project inside, so that it can be opened again. */
      embed: z.boolean().default(false),
      path: z.string().optional(),
    }),
    exportedReport.nullable(),
  ),
  cancelReport: call(nothing, nothing),
  /** Writes a template to a file; asks where unless `path` is given; null when the analyst cancels. */
  saveReportTemplate: call(
    z.object({ name: z.string(), options: reportOptions, path: z.string().optional() }),
    z.object({ path: z.string() }).nullable(),
  ),
  /** Reads the template in a file; asks which unless `path` is given; null when the analyst cancels. */
  openReportTemplate: call(
    z.object({ path: z.string().optional() }),
    z.object({ name: z.string(), options: reportOptions }).nullable(),
  ),
  /**
   * Reads what readers wrote into a PDF, which it asks for unless `path` is given, and finds the passages it is about; null when the
   * analyst cancels. Nothing is changed. What is read is told by `commentsReading`; refused with `needs-password` or `wrong-password` when
   * the file is protected. `isOfOther`: they seem to be about something else.
   */
  readComments: call(
    z.object({ path: z.string().optional(), password: z.string().optional() }),
    z.object({ path: z.string(), name: z.string(), ...commentReview.shape }).nullable(),
  ),
  cancelComments: call(nothing, nothing),
  /** Shows a file that Roundtable wrote in the computer's file manager. */
  showInFolder: call(z.object({ path: z.string() }), nothing),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallParams<Name extends CallName> = z.input<Calls[Name]['params']>;
export type CallValue<Name extends CallName> = z.output<Calls[Name]['value']>;

/**
 * A change as the window is told of it: each record as it is now, or the id of one that is gone; what was before, the window has. So
 * the deletion of 5,000 passages is 5,000 ids.
 */
const toldChange = change.omit({ diff: true }).extend({ now: z.array(z.union([anyRecord, id])) });
export type ToldChange = z.infer<typeof toldChange>;

export const events = {
  /**
   * A change was committed. It tells what this window subscribed to: project, documents, themes, speakers and their attributes always, blocks, turns and
   * annotations of opened documents only. `counts` holds the entries that changed. On the way to a step of the history it is a portion
   * of changes, joined: the last of them, based on what the first was based on, with what all of them left.
   */
  changed: z.object({ change: toldChange, counts, history: historyState }),
  readOnly: z.object({ reason: z.string() }),
  /** The check of all records, which goes on after a project was opened, found something. */
  noticed: z.object({ notice: z.string() }),
  historyProgress: z.object({ done: z.number(), total: z.number() }),
  importProgress: z.object({
    step: z.enum(['look', 'import']),
    done: z.number(),
    total: z.number(),
    name: z.string(),
  }),
  /** Documents that have been looked through for speakers, and the title of the one that comes next. */
  speakersProgress: z.object({ done: z.number(), total: z.number(), name: z.string() }),
  /** The people library, which is to be used when speakers are looked for, cannot be read; they are looked for without it. */
  libraryMissed: z.object({ reason: z.string() }),
  /** Reading a file for `previewCodebook`, `readPeople` or `readProperties` began. */
  codebookReading: z.object({ name: z.string() }),
  /** Reading a file for `readComments` began. */
  commentsReading: z.object({ name: z.string(), path: z.string() }),
  /** While a new text is compared: passages and turns that have been looked for in it, of all. */
  comparingProgress: z.object({ done: z.number(), total: z.number() }),
  /** `secondsLeft`: how long the rest takes about; null: it is too early to tell. */
  reportProgress: z.object({
    done: z.number(),
    total: z.number(),
    step: z.string(),
    secondsLeft: z.number().nullable(),
  }),
  /** A menu entry was chosen; `id` is one of `actions.ts`. */
  action: z.object({ id: z.string() }),
  /** A start of the app, the first or a second one, was given the folder of a project, or files. */
  projectOffered: z.object({ path: z.string() }),
  filesOffered: z.object({ paths: z.array(z.string()) }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Calls whose answers hold tens of thousands of records. They cross as JSON text, in parts: cloning and copying as many small objects, from
 * process to process and then from world to world, takes several times as long.
 */
export const callsInParts: ReadonlySet<CallName> = new Set<CallName>([
  'lookAtFiles',
  'importFiles',
  'openDocument',
  'moreAnnotations',
  'themeUse',
  'themeQuotations',
  'speakerUse',
  'speakerDetails',
  'readPeople',
  'readProperties',
  'previewCodebook',
  'proposeSpeakers',
  'findText',
  'previewSpeakerRules',
  'widenHits',
  'listMemos',
  'history',
]);

/** Events that cross as JSON text for the same reason: one change may touch thousands of records. */
const eventsOfMany = ['changed'] as const;
export const eventsInParts: ReadonlySet<EventName> = new Set<EventName>(eventsOfMany);

/** An event as it crosses: in one message, or each part of its text in one of its own. */
export type SentEvent<Name extends EventName> = Name extends (typeof eventsOfMany)[number]
  ? SentPart
  : readonly [payload: EventPayload<Name>];

/** An answer as it crosses; `parts` are the value as JSON. */
export type SentAnswer<Value> = Answer<Value> | { readonly ok: true; readonly parts: JsonParts };

/** What the preload script puts on `window.roundtable`; nothing else crosses. */
export interface RoundtableBridge {
  call<Name extends CallName>(name: Name, params: CallParams<Name>): Promise<SentAnswer<CallValue<Name>>>;
  /** Returns the function that stops listening. */
  on<Name extends EventName>(name: Name, listener: (...told: SentEvent<Name>) => void): () => void;
  /** The path of a `File` that was dropped on the window; `''` when it has none. (Typed loosely: shared code knows no DOM.) */
  pathForFile(file: object): string;
}
