import { ok, type Result, refuse } from '@shared/base/result';
import { counted, quoted } from '@shared/project/names';
import type { ProjectState } from '@shared/project/projectState';
import { type CommentPlace, type FoundComment, findComments } from '@shared/report/comments/findComments';
import type { CommentedPdf } from '@shared/report/comments/readerComment';
import { documentText } from '@shared/text/documentText';
import { commentProblems } from '../comments/commentProblems';
import { readOne } from '../importing/readOne';
import type { Answers } from './answers';
import { filesMeant } from './filesMeant';
import { findDocument } from './namedCodings';
import { printJson, printLine, say } from './output';
import type { CommandLine } from './parseCommandLine';
import type { RunCommand } from './runCommand';
import { seqOf } from './seqOf';
import { withProject } from './withProject';

/** `comments FILE --project DIR`: what readers wrote into a PDF becomes memos; false when a comment has no place. */
export const commentsCommand: RunCommand = async (line, context, signal) => {
  const { files: words, options, switches, json } = line;
  if (words.length > 1)
    return refuse('usage', `roundtable comments: “${words[1]}” is one word too many: one file at a time.`);
  const [file] = (await filesMeant(words, false)).files;
  if (file === undefined) return refuse('usage', 'roundtable comments: no file was named.');
  if (file.problem !== null) return { ok: false, problem: file.problem };
  return withProject(options['project'] ?? '', context, async (project) => {
    const { state } = project;
    const meant = documentsMeant(line, state);
    if (!meant.ok) return meant;
    const read = await readOne<CommentedPdf>(file, 'comments', {}, signal);
    if (!read.ok) return read;
    const { comments, isOfOther } = findComments(state, meant.value, read.value);
    if (comments.length === 0) return commentProblems.none(file.name);
    if (isOfOther) return commentProblems.ofOther(file.name, comments.length);
    const told = comments.map((found) => ({ found, place: placeOf(found) }));
    const added = told.flatMap(({ found: { memo, isTaken }, place }) => {
      const span = place && documentText(state.blocks(place.document)).spanOf(place.range);
      return place && span && !isTaken ? [{ document: place.document, span, memo }] : [];
    });
    const dryRun = switches.has('dry-run');
    const isIdle = dryRun || added.length === 0;
    const done = isIdle ? null : await project.run('takeComments', { from: file.name, comments: added });
    if (done !== null && !done.ok) return done;
    if (json) {
      const answers = told.map(({ found, place }) => toldOf(state, found, place));
      printJson('comments', { dryRun, comments: answers, seq: seqOf(done?.value) });
    } else {
      for (const { found, place } of told) printComment(state, found, place);
      printLine(
        `${dryRun ? 'Would become memos' : 'Now among the memos'}: ${counted(added.length, 'comment')}.`,
      );
    }
    return ok(told.every(({ found, place }) => found.isTaken || place !== null));
  });
};

/** The passage that a comment is about for certain. */
const placeOf = ({ sureness, places: [first] }: FoundComment): CommentPlace | null =>
  sureness === 'sure' || sureness === 'beside' ? (first ?? null) : null;

const wordsAt = (state: ProjectState, { document, range }: CommentPlace): string =>
  documentText(state.blocks(document)).slice(range);

function toldOf(
  state: ProjectState,
  { comment: { author, at, page, words }, isTaken }: FoundComment,
  place: CommentPlace | null,
): Answers['comments']['comments'][number] {
  return {
    author,
    at,
    page: page + 1,
    words,
    document: place && place.document,
    range: place && { ...place.range, text: wordsAt(state, place) },
    already: isTaken,
  };
}

function printComment(
  state: ProjectState,
  { comment, isTaken }: FoundComment,
  place: CommentPlace | null,
): void {
  const { author, words } = comment;
  const who = author === '' ? words : `${author}: ${words}`;
  if (isTaken) printLine(`Already among the memos: ${who}`);
  else if (place === null) say(`On no words of the documents for certain: ${who}`);
  else printLine(`${state.document(place.document)?.title ?? ''}, ${quoted(wordsAt(state, place))}: ${who}`);
}

/** The documents that are named; all of the project when none is. */
function documentsMeant({ lists }: CommandLine, state: ProjectState): Result<string[]> {
  const ids: string[] = [];
  for (const name of lists['document'] ?? []) {
    const document = findDocument(state, name);
    if (!document.ok) return document;
    ids.push(document.value.id);
  }
  return ok(ids.length > 0 ? ids : state.documents().map(({ id }) => id));
}
