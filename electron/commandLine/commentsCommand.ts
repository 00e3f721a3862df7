import { ok, type Result, refuse } from '@shared/base/result';
import { counted, quoted } from '@shared/project/names';
import type { ProjectState } from '@shared/project/projectState';
import { placeComments } from '@shared/report/original/placeComments';
import type { CommentedPdf, ReaderComment } from '@shared/report/original/readerComment';
import { documentText } from '@shared/text/documentText';
import { readOne } from '../importing/readOne';
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
    const { placed, unplaced } = placeComments(state, meant.value, read.value);
    const annotations = placed.map(({ document, range, memo }) => ({ document, range, themes: [], memo }));
    const dryRun = switches.has('dry-run');
    const isIdle = dryRun || annotations.length === 0;
    const done = isIdle ? null : await project.run('annotate', { themes: [], annotations });
    if (done !== null && !done.ok) return done;
    const told = [
      ...placed.map(({ comment, document, range }) => {
        const text = documentText(state.blocks(document)).slice(range);
        return { ...toldOf(comment), document, range: { ...range, text } };
      }),
      ...unplaced.map((comment) => ({ ...toldOf(comment), document: null, range: null })),
    ];
    if (json) printJson('comments', { dryRun, comments: told, seq: seqOf(done?.value) });
    else {
      for (const { author, words: comment, document, range } of told) {
        const who = author === '' ? comment : `${author}: ${comment}`;
        if (range === null) say(`On no words of the documents for certain: ${who}`);
        else printLine(`${state.document(document)?.title ?? ''}, ${quoted(range.text)}: ${who}`);
      }
      printLine(
        `${dryRun ? 'Would become memos' : 'Now among the memos'}: ${counted(placed.length, 'comment')}.`,
      );
    }
    return ok(unplaced.length === 0);
  });
};

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

const toldOf = ({ author, at, page, words }: ReaderComment) => ({ author, at, page: page + 1, words });
