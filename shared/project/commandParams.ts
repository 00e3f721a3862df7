import { z } from 'zod';
import { placements } from '../anchoring/placements';
import { blockContent } from '../text/block';
import { position, span, textRange } from '../text/position';
import {
  annotationRecord,
  attributeRecord,
  documentRecord,
  reportTemplateRecord,
  speakerRuleRecord,
  themeRecord,
  turnRecord,
} from './records';

/**
 * The parameters of every command, by its stable code. The commands themselves are in `commands/`, one file each; the window,
 * the command line and importing speak to the project in these words only.
 */

const id = z.string().min(1);
const name = z.string();
const color = z.string().regex(/^#[0-9a-f]{6}$/i);

const statedTurn = z.object({
  speaker: name,
  attribution: textRange.nullable(),
  speech: z.array(textRange).min(1),
});

/** A block with the id the sender chose for it, so that window and main agree on it at once. */
const identifiedBlock = blockContent.extend({ id });

/** A theme that does not exist yet and is made in the same step. */
const newTheme = z.object({
  name,
  parent: id.nullable(),
  color: color.optional(),
  description: z.string().optional(),
});

/** `under` names the themes above it, from `parent` down, which are made too when they are not there. */
const newThemeInPath = newTheme.extend({ under: z.array(name).optional() });

/** What a theme says and how it looks, besides its name and place. */
const themeDetails = themeRecord
  .pick({
    pattern: true,
    description: true,
    inclusion: true,
    exclusion: true,
    example: true,
    groupsOnly: true,
    pinned: true,
  })
  .extend({ color })
  .partial();

/** A speaker by id, or whoever bears the name `newSpeaker`, who is made when nobody does. */
const someone = { speaker: id.nullable(), newSpeaker: name.optional() };

const reportTemplate = reportTemplateRecord.omit({ type: true, id: true }).extend({ name });

const speakerRule = speakerRuleRecord.omit({ type: true, id: true, order: true }).extend({
  name,
  /** Longer ones are no patterns of labels. */
  pattern: z.string().max(1000),
});

/** Values as people write them, by attribute; `''` takes a value away. */
const written = z.record(id, z.string());

const kind = attributeRecord.shape.kind;

/** What is said of a speaker besides the name. */
const speakerDetails = z
  .object({
    role: z.string(),
    affiliation: z.string(),
    aliases: z.array(z.string()),
    color,
    attributes: written,
  })
  .partial();

/** What is known of a document besides its text. */
const documentDetails = z
  .object({
    title: name,
    date: z.string(),
    provenance: z.string(),
    language: z.string(),
    attributes: written,
  })
  .partial();

/** Another text for a document. */
const replacement = z.object({
  document: id,
  source: documentRecord.shape.source,
  blocks: z.array(blockContent).min(1),
  turns: z.array(statedTurn),
  warnings: z.array(z.string()),
  placements: placements.optional(),
});

export const commandParams = {
  renameProject: z.object({ name }),

  /**
   * Brings documents in at the end of the list; turns that the format states become turns and speakers, what a file says of itself
   * becomes attributes. `versions` are new texts of documents that are there, each once, see `replaceDocument`. Portions of one import
   * share a `run` and are one undo step; `before` and `versionsBefore` count the documents and new texts of the portions that came before.
   */
  importDocuments: z.object({
    documents: z.array(
      z.object({
        title: name,
        source: documentRecord.shape.source,
        blocks: z.array(blockContent).min(1),
        turns: z.array(statedTurn),
        warnings: z.array(z.string()),
        date: z.string().optional(),
        provenance: z.string().optional(),
        /** What its text is in, as `detectLanguage` tells it; without it the command looks itself, which takes time. */
        language: z.string().optional(),
        attributes: z.array(z.object({ name, value: z.string() })).optional(),
      }),
    ),
    /** Kinds of attributes whose other values come in later portions, for those that are not there yet; see `statedKinds`. */
    kinds: z.array(z.object({ name, kind })).optional(),
    versions: z.array(replacement).optional(),
    run: z.string().optional(),
    before: z.number().int().nonnegative().optional(),
    versionsBefore: z.number().int().nonnegative().optional(),
  }),
  /**
   * Gives a document another text, that of a new version of its file or of the same file read otherwise. Annotations, turns and memos
   * follow their words; what is not found for certain becomes orphans. `placements` says where they go, as far as that was worked out before.
   */
  replaceDocument: replacement,
  /** Puts orphans on words of their document, as one step. */
  placeOrphans: z.object({ places: z.array(z.object({ orphan: id, span })).min(1) }),
  /** Gives orphans up. */
  discardOrphans: z.object({ orphans: z.array(id).min(1) }),
  renameDocument: z.object({ document: id, title: name }),
  /** Changes what is known of documents, one or many, as one step: cells of a table. Date and language are as people write them. */
  changeDocuments: z.object({
    documents: z.array(documentDetails.extend({ document: id })).min(1),
  }),
  /**
   * Takes what a table says of documents, as one step. Attributes go by name; those that are not there are made. Values that do not fit
   * are left out.
   */
  importProperties: z.object({
    attributes: z.array(z.object({ name, kind })),
    documents: z.array(
      documentDetails
        .omit({ attributes: true })
        .extend({ document: id, memo: z.string().optional(), values: z.record(z.string(), z.string()) }),
    ),
    /** What is said otherwise here takes the place of what is there; otherwise only what is empty is filled. */
    replaces: z.boolean(),
  }),
  deleteDocuments: z.object({ documents: z.array(id).min(1) }),

  /**
   * Replaces a run of neighbouring blocks. `removed` are the ids of the run as it was (may be empty: pure insertion), `inserted`
   * its new content; a block that stays keeps its id. `after` is the block before the run, null at the start of the document.
   * `caret` is where the caret stands in the new text: it settles which of several equal letters was typed. Annotations and
   * turns follow; edits with the same `run` are one undo step. `replacing`: this run began by typing over selected words, which
   * began here in the new text; what is typed on at the end of a passage that ends in them belongs to it.
   * `by` names the step where the words alone do not tell.
   */
  editText: z.object({
    document: id,
    after: id.nullable(),
    removed: z.array(id),
    inserted: z.array(identifiedBlock),
    caret: position.nullable(),
    run: z.string().optional(),
    replacing: position.optional(),
    by: z.enum(['paste', 'cut', 'move', 'copy']).optional(),
  }),
  /**
   * Replaces words in any number of documents as one step: find and replace. Offsets are UTF-16 units of the blocks as they are now, on
   * grapheme borders; the stretches are not empty and do not overlap, and each still holds `was`. Annotations and turns follow; those
   * whose words all go, go too.
   */
  replaceText: z.object({
    replacements: z
      .array(
        z.object({
          block: id,
          start: z.number().int().nonnegative(),
          end: z.number().int().nonnegative(),
          was: z.string().min(1),
          text: z.string(),
        }),
      )
      .min(1),
  }),

  createTheme: newTheme,
  /** Refused where codings stand in the way: a theme that is applied cannot become one that only groups. */
  changeTheme: themeDetails.extend({ theme: id, name: name.optional() }),
  /** Gives several themes one look, or pins them, as one step. */
  changeThemes: themeDetails
    .pick({ color: true, pattern: true, pinned: true })
    .extend({ themes: z.array(id).min(1) }),
  /** Moves themes, in this order, under `parent` (null: top level), before the sibling `before` (null: last). */
  moveThemes: z.object({ themes: z.array(id).min(1), parent: id.nullable(), before: id.nullable() }),
  /** Deletes themes, those under them and all their codings; passages left with neither coding nor memo go too. */
  deleteThemes: z.object({ themes: z.array(id).min(1) }),
  /**
   * `from` become `into`: codings move over, a passage that has several of them keeps one; the themes under them move under
   * `into`, and what is written on them is added to what is written there.
   */
  mergeThemes: z.object({ from: z.array(id).min(1), into: id }),
  /** Splits a theme: its codings on these annotations change to `to`, or to a new theme. */
  moveCodings: z.object({
    theme: id,
    annotations: z.array(id).min(1),
    to: id.nullable(),
    newTheme: newThemeInPath.optional(),
  }),
  /** Adds a codebook from elsewhere. `path`: names from the top down; a theme that is there already takes what it does not say yet. */
  importCodebook: z.object({
    themes: z.array(themeDetails.extend({ path: z.array(name).min(1), memo: z.string().optional() })).min(1),
  }),

  /**
   * Codes a passage: joins the annotation of exactly this span when there is one. White space at the ends is trimmed and the ends
   * are snapped to graphemes. With no theme at all a memo makes an annotation of its own; what is written on in the same `run` is one
   * undo step with it. `annotation`: the one that is meant, where several lie on this span.
   */
  codePassage: z.object({
    document: id,
    span,
    themes: z.array(id),
    newTheme: newThemeInPath.optional(),
    memo: z.string().optional(),
    annotation: id.optional(),
    run: z.string().optional(),
  }),
  /** Codes many passages with the same themes as one step: “code all hits”. Each joins the annotation of exactly its span. */
  codePassages: z.object({
    passages: z.array(z.object({ document: id, span })).min(1),
    themes: z.array(id),
    newTheme: newTheme.optional(),
  }),
  /**
   * Brings back passages, and turns, whose words had gone, as the records they were, where these words stand now: ids, codings with their
   * authors, memos and speakers stay. Where another passage is already, it takes in what comes back. Themes and speakers that are gone
   * are left out, and so are passages that are in the project. A turn that is in the project has moved in part: `speech` stays its speaker's.
   * Joins the step of the same `run`: the paste that put the words there.
   */
  restorePassages: z.object({
    document: id,
    passages: z.array(z.object({ passage: annotationRecord, span })),
    turns: z.array(
      z.object({ turn: turnRecord, attribution: span.nullable(), speech: z.array(span).min(1) }),
    ),
    run: z.string().optional(),
  }),
  /** Many passages at once, themes by name, as one step: the command line's `annotate`. Ranges are document-wide offsets. */
  annotate: z.object({
    themes: z.array(
      z.object({
        name,
        parent: name.optional(),
        color: color.optional(),
        description: z.string().optional(),
      }),
    ),
    annotations: z.array(
      z.object({ document: id, range: textRange, themes: z.array(name), memo: z.string().optional() }),
    ),
  }),
  /** Adds what readers wrote into a file to memos, of passages or (`span`: null) of documents, as one step; `from` is the file's name. */
  takeComments: z.object({
    from: name,
    comments: z
      .array(
        z.object({
          document: id,
          span: span.nullable(),
          /** What stood there when the place was chosen: refused when it does not any more. */
          words: z.string().optional(),
          memo: z.string().min(1),
        }),
      )
      .min(1),
  }),
  /** Takes one coding away; the annotation stays while it has another coding or a memo. */
  removeCoding: z.object({ annotation: id, coding: id }),
  recode: z.object({ annotation: id, coding: id, theme: id }),
  deleteAnnotation: z.object({ annotation: id }),
  /**
   * Writes the memo of any record that has one. An annotation with neither coding nor memo goes; in a run, which is still being written,
   * only when it is said to be `left`.
   */
  setMemo: z.object({
    record: id,
    memo: z.string(),
    run: z.string().optional(),
    left: z.boolean().optional(),
  }),
  /**
   * Gives a passage new bounds, also those of another: they stay two. `coding`: only this one of several moves, and gets a passage of its
   * own. Moves with the same `run` are one undo step.
   */
  moveBounds: z.object({ annotation: id, span, coding: id.optional(), run: z.string().optional() }),
  /** Corrects who says a passage. Without `speaker` it is whoever bears the name `newSpeaker`, and without both whom the turns tell. */
  setPassageSpeaker: z.object({
    annotation: id,
    speaker: id.nullable(),
    newSpeaker: z.string().optional(),
  }),

  /**
   * Puts the reviewed turns in place of those turns of these documents that are not confirmed; what of them lies in confirmed ones is cut
   * out. A person is `speaker` when given, else somebody new, and is afterwards as described here: `roles` in the reviewed documents,
   * by document; other speakers that they have `absorbed` become them.
   */
  applySpeakers: z.object({
    people: z.array(
      z.object({
        key: z.string(),
        speaker: id.nullable(),
        name,
        role: z.string(),
        affiliation: z.string().optional(),
        roles: z.record(id, z.string()).optional(),
        aliases: z.array(z.string()),
        color: color.optional(),
        absorbed: z.array(id).optional(),
      }),
    ),
    documents: z.array(
      z.object({
        document: id,
        turns: z.array(
          z.object({
            person: z.string(),
            attribution: textRange.nullable(),
            speech: z.array(textRange).min(1),
            /** The analyst made it so. */
            byHand: z.boolean().optional(),
            /** A rule of the project gave it. */
            byRule: z.boolean().optional(),
            /** The analyst made it or said that it is right. */
            confirmed: z.boolean().optional(),
            /** Why it was found. */
            reason: z.string().optional(),
          }),
        ),
      }),
    ),
  }),
  createSpeaker: z.object({ name, role: z.string().optional(), affiliation: z.string().optional() }),
  /** `roles`: by document; `''` is the role that the speaker has elsewhere. */
  changeSpeaker: speakerDetails.extend({ speaker: id, name: name.optional(), roles: written.optional() }),
  /** Changes many speakers as one step: cells of a table. One without `speaker` is new. */
  changeSpeakers: z.object({
    speakers: z.array(speakerDetails.extend({ speaker: id.nullable(), name: name.optional() })).min(1),
  }),
  /** Deletes speakers with all their turns; passages lose an override that named them. */
  deleteSpeakers: z.object({ speakers: z.array(id).min(1) }),
  /** `from` become aliases of `into`; turns and overrides move over, what was said of them is added to what is said there. */
  mergeSpeakers: z.object({ from: z.array(id).min(1), into: id }),
  /**
   * Adds people from elsewhere. A name or alias that is in the project means who bears it. Attributes go by name; those that are not there
   * are made. Values that are not of the attribute's kind are left out.
   */
  importPeople: z.object({
    attributes: z.array(z.object({ name, kind })),
    people: z.array(
      speakerDetails.omit({ attributes: true }).extend({
        name,
        pseudonym: z.string().optional(),
        memo: z.string().optional(),
        values: z.record(z.string(), z.string()),
      }),
    ),
    /** Who is not in the project becomes a speaker; otherwise is left out. */
    adds: z.boolean(),
    /** What is said otherwise here takes the place of what is there; otherwise only what is empty is filled. */
    replaces: z.boolean(),
  }),
  /** What stands for speakers where names are replaced at export, as one step; `''`: their number. Several may share one. */
  setPseudonyms: z.object({
    pseudonyms: z.array(z.object({ speaker: id, pseudonym: z.string() })).min(1),
  }),
  /** All names besides those of speakers that are replaced at export. Empty ones go; of the same words the last counts. */
  setOtherNames: z.object({ names: z.array(z.object({ words: z.string(), replacement: z.string() })) }),

  /** An attribute of speakers unless `of` says otherwise, at the end or before another one. */
  createAttribute: z.object({
    of: attributeRecord.shape.of.optional(),
    name,
    kind,
    before: id.nullable().optional(),
  }),
  /** A new kind writes the values anew; those that are not of that kind are in the way, unless it `clears` them. */
  changeAttribute: z.object({
    attribute: id,
    name: name.optional(),
    kind: kind.optional(),
    clears: z.boolean().optional(),
  }),
  /** Moves an attribute before another one of the same table (null: last). */
  moveAttribute: z.object({ attribute: id, before: id.nullable() }),
  /** Deletes an attribute with all its values. */
  deleteAttribute: z.object({ attribute: id }),
  /** Gives several speakers, or several documents, the same values as one step. */
  setAttributes: z.object({ records: z.array(id).min(1), values: written }),
  /**
   * Says by hand who speaks here; what other turns held of it is cut out of them. A turn of exactly these words becomes theirs, and what
   * they say here already is confirmed.
   */
  createTurn: z.object({ document: id, span, ...someone }),
  /** Gives turns to another speaker, as one step. */
  changeTurns: z.object({ turns: z.array(id).min(1), ...someone }),
  /** Says that turns are right, or takes that back; looking for speakers again leaves the right ones alone. */
  confirmTurns: z.object({ turns: z.array(id).min(1), confirmed: z.boolean() }),
  /**
   * Gives a turn other stretches to say; those that overlap are joined, and others say them no more. The words that name its speaker stay
   * out. Changes with the same `run` are one undo step.
   */
  reshapeTurn: z.object({ turn: id, speech: z.array(span).min(1), run: z.string().optional() }),
  /** Nobody says this: it is cut out of all turns that hold some of it. */
  cutTurns: z.object({ document: id, span }),
  /** What a turn says after a place goes to somebody else as a turn of its own; without a speaker to nobody. */
  splitTurn: z.object({ turn: id, at: position, ...someone }),
  /** Two turns of one speaker become the first of them; what lies between stays out of it. */
  joinTurns: z.object({ turn: id, next: id }),
  deleteTurn: z.object({ turn: id }),

  /** Adds rules for turns at the end, in this order. */
  addSpeakerRules: z.object({ rules: z.array(speakerRule).min(1) }),
  changeSpeakerRule: speakerRule.partial().extend({ rule: id }),
  /** Moves a rule before another one; null: to the end. */
  moveSpeakerRule: z.object({ rule: id, before: id.nullable() }),
  deleteSpeakerRule: z.object({ rule: id }),

  /** Keeps kinds of reports; a name that a template has already is followed by a number. */
  addReportTemplates: z.object({ templates: z.array(reportTemplate).min(1) }),
  changeReportTemplate: reportTemplate.partial().extend({ template: id }),
  deleteReportTemplate: z.object({ template: id }),
} as const;

export type CommandCode = keyof typeof commandParams;
export type CommandParams<Code extends CommandCode = CommandCode> = z.infer<(typeof commandParams)[Code]>;
