import { z } from 'zod';
import { quote } from '../anchoring/quote';
import { keptReadOptions } from '../importing/readOptions';
import { blockContent } from '../text/block';
import { position, span, textRange } from '../text/position';

/**
 * The records of a project: plain frozen JSON, one flat map by id. Every reference is an id; deleting a record deletes or
 * detaches what refers to it in the same diff (see `integrity.ts`).
 */

const id = z.string().min(1);
/** ISO 8601 instant, UTC. */
const instant = z.string();
/** How something came to be: by the analyst's hand, by a rule, by a suggestion taken, by import. */
export const origin = z.enum(['hand', 'rule', 'suggestion', 'import']);
export type Origin = z.infer<typeof origin>;

/**
 * The analyst's writing on something, in Markdown (see `shared/memo`); `''` when there is none. A link `[words](passage:ID)` leads to an
 * annotation and so follows its passage.
 */
const memo = z.string();

/** Siblings are ordered by this fractional key, compared as plain strings (see `orderKey.ts`). */
const order = z.string().min(1);

/** Words that name somebody or something that is no speaker, and what stands for them; `''`: nothing. */
const otherName = z.object({ words: z.string().min(1), replacement: z.string() });
export type OtherName = Readonly<z.infer<typeof otherName>>;

export const projectRecord = z.object({
  type: z.literal('project'),
  id,
  name: z.string(),
  createdAt: instant,
  /**
   * What is replaced besides the speakers where names are replaced at export: names of third parties and places. Longer ones go before
   * those they hold.
   */
  otherNames: z.array(otherName),
  memo,
});

/** Imported material. Its text is its blocks. */
export const documentRecord = z.object({
  type: z.literal('document'),
  id,
  order,
  title: z.string(),
  source: z.object({
    /** Name of the imported file, without folders. */
    fileName: z.string(),
    /** `txt`, `docx`, `pdf`, … see the formats of importing. */
    format: z.string(),
    /** Encoding the text was read with, when the format does not fix it. */
    encoding: z.string().optional(),
    /** SHA-256 of the file's bytes, hex; names the untouched copy in `originals/`. */
    sha256: z.string(),
    /** Bytes. */
    size: z.number().int().nonnegative(),
    /** What the analyst chose for the reading of the file; missing: nothing, or it was not kept yet. */
    options: keptReadOptions.optional(),
  }),
  /** The day the text is of, `YYYY-MM-DD`; `''` when nobody said. */
  date: z.string(),
  /** Where the text comes from, in the analyst's words or the file's: a newspaper, an address; `''` when nobody said. */
  provenance: z.string(),
  /** BCP 47 tag of the language most of it is in; `''` when it is not known. */
  language: z.string(),
  /** What is known of the attributes, by attribute. */
  attributes: z.record(id, z.string().min(1)),
  importedAt: instant,
  /** What the reader could not keep, one sentence each. */
  warnings: z.array(z.string()),
  memo,
});

/** One block of a document's text; the blocks of a document are sorted by `order`. */
export const blockRecord = blockContent.extend({ type: z.literal('block'), id, document: id, order });

/** How a theme's line is drawn, so that themes are told apart without colour, on the screen and on paper. */
export const themePattern = z.enum(['solid', 'dashed', 'dotted', 'double']);
export type ThemePattern = z.infer<typeof themePattern>;

/** A thematic code of the codebook. */
export const themeRecord = z.object({
  type: z.literal('theme'),
  id,
  parent: id.nullable(),
  order,
  name: z.string().min(1),
  /** `#rrggbb`; by default from the palette in `themePalette.ts`. */
  color: z.string().regex(/^#[0-9a-f]{6}$/i),
  pattern: themePattern,
  description: z.string(),
  /** When the theme is to be applied; `''` when not said. */
  inclusion: z.string(),
  /** When it is not, though it may seem so. */
  exclusion: z.string(),
  /** A passage, in words, that shows what is meant. */
  example: z.string(),
  /** It only groups the themes under it and is never applied itself (REFI-QDA: `isCodable` is false). */
  groupsOnly: z.boolean(),
  /** Offered first where themes are chosen. */
  pinned: z.boolean(),
  memo,
});

/** What the values of an attribute are. Dates are `YYYY-MM-DD`, numbers as written with a full stop, yes and no as `yes` and `no`. */
const attributeKind = z.enum(['text', 'number', 'date', 'yesNo']);

/** A property that speakers or documents of this project can have: country, party, date of the hearing. */
export const attributeRecord = z.object({
  type: z.literal('attribute'),
  id,
  order,
  of: z.enum(['speaker', 'document']),
  name: z.string().min(1),
  kind: attributeKind,
});

/** A person who speaks in the documents. */
export const speakerRecord = z.object({
  type: z.literal('speaker'),
  id,
  order,
  /** Fullest form of the name. */
  name: z.string().min(1),
  /** As written in the text; `''` when none is given. */
  role: z.string(),
  affiliation: z.string(),
  /** As written in single documents, by document, where it is another one than `role`. */
  roles: z.record(id, z.string().min(1)),
  /** Other forms that mean the same person. */
  aliases: z.array(z.string()),
  /** What stands for every form of the name where names are replaced at export; `''`: `Participant 3`, see `shared/pseudonyms`. */
  pseudonym: z.string(),
  /** What is known of the attributes, by attribute. */
  attributes: z.record(id, z.string().min(1)),
  color: z.string().regex(/^#[0-9a-f]{6}$/i),
  memo,
});

/** An uninterrupted stretch of one speaker. */
export const turnRecord = z.object({
  type: z.literal('turn'),
  id,
  document: id,
  speaker: id,
  /** The words that name the speaker; null when only the context tells. */
  attribution: span.nullable(),
  /** What the speaker says, in text order, at least one. */
  speech: z.array(span).min(1),
  origin,
  /** The analyst made it or said that it is right: looking for speakers again leaves it as it is. */
  confirmed: z.boolean(),
  /** Why it was found, in words one can read; missing when nobody said. */
  reason: z.string().optional(),
});

/** A regular expression by which turns are found in transcripts that nothing else fits. */
export const speakerRuleRecord = z.object({
  type: z.literal('speakerRule'),
  id,
  order,
  name: z.string().min(1),
  /**
   * The label before a turn, in JavaScript's syntax with the flags `mu`, and `i` when `ignoreCase`. The group `speaker` holds the
   * name, `role` the role; without `speaker` the whole match is the name.
   */
  pattern: z.string().min(1),
  ignoreCase: z.boolean(),
  /** Who speaks after every match; `''`: whom the match names. */
  speaker: z.string(),
  /** What the speaker says: up to the next label of any rule, or only the rest of the paragraph. */
  reach: z.enum(['nextLabel', 'paragraph']),
  enabled: z.boolean(),
});

/** One application of one theme to one annotation. */
export const coding = z.object({ id, theme: id, by: z.string(), at: instant, origin });
export type Coding = z.infer<typeof coding>;

/** A marked passage: a span with 0…n codings, a memo, perhaps a speaker override. What is tagged joins the annotation of exactly its span. */
export const annotationRecord = z.object({
  type: z.literal('annotation'),
  id,
  document: id,
  start: position,
  end: position,
  quote,
  codings: z.array(coding),
  memo,
  /** Corrects the speaker that the turns give; null: derived from the turns. */
  speaker: id.nullable(),
  createdBy: z.string(),
  createdAt: instant,
});

/**
 * An annotation or a turn whose words were not found for certain when its document got another text: it waits to be placed by hand and
 * keeps its id, so that links to it go on leading to it. What it names in the project is there, as with annotations and turns.
 */
export const orphanRecord = z.object({
  type: z.literal('orphan'),
  id,
  document: id,
  /** The words it stood on. */
  quote,
  /**
   * Where it may belong, document-wide offsets into the text at that time: a place where part of the words are. It does not follow
   * edits; null: nowhere.
   */
  suggestion: textRange.nullable(),
  /** What share of the words is there, 0…1. */
  likeness: z.number(),
  /** Its place among the orphans of the document: the offset at which it stood, UTF-16 units. */
  at: z.number().int().nonnegative(),
  was: z.discriminatedUnion('type', [
    annotationRecord
      .pick({ type: true, codings: true, memo: true, speaker: true, createdBy: true, createdAt: true })
      .strip(),
    turnRecord.pick({ type: true, speaker: true, origin: true, confirmed: true, reason: true }).strip(),
  ]),
});

/** A kind of report that is made again and again. */
export const reportTemplateRecord = z.object({
  type: z.literal('reportTemplate'),
  id,
  /** No two templates of a project have the same. */
  name: z.string().min(1),
  /**
   * What the report is like (`shared/report/reportOptions.ts`). What it names in the project may be gone since: it is then left out of the
   * report.
   */
  options: z.record(z.string(), z.json()),
});

export const anyRecord = z.discriminatedUnion('type', [
  projectRecord,
  documentRecord,
  blockRecord,
  themeRecord,
  attributeRecord,
  speakerRecord,
  speakerRuleRecord,
  turnRecord,
  annotationRecord,
  orphanRecord,
  reportTemplateRecord,
]);

export type ProjectRecord = Readonly<z.infer<typeof projectRecord>>;
export type DocumentRecord = Readonly<z.infer<typeof documentRecord>>;
export type BlockRecord = Readonly<z.infer<typeof blockRecord>>;
export type ThemeRecord = Readonly<z.infer<typeof themeRecord>>;
export type AttributeRecord = Readonly<z.infer<typeof attributeRecord>>;
export type SpeakerRuleRecord = Readonly<z.infer<typeof speakerRuleRecord>>;
export type SpeakerRecord = Readonly<z.infer<typeof speakerRecord>>;
export type TurnRecord = Readonly<z.infer<typeof turnRecord>>;
export type AnnotationRecord = Readonly<z.infer<typeof annotationRecord>>;
export type OrphanRecord = Readonly<z.infer<typeof orphanRecord>>;
export type ReportTemplateRecord = Readonly<z.infer<typeof reportTemplateRecord>>;
export type AnyRecord = Readonly<z.infer<typeof anyRecord>>;
export type RecordType = AnyRecord['type'];
