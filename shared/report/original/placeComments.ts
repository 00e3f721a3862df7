import { Reanchoring } from '../../anchoring/reanchoring';
import type { MemoTree } from '../../memo/memoTree';
import { writeMemo } from '../../memo/writeMemo';
import type { ProjectState } from '../../project/projectState';
import { documentText } from '../../text/documentText';
import type { TextRange } from '../../text/position';
import type { CommentedPdf, ReaderComment } from './readerComment';

/** A comment with the passage of a document that it is about. */
export interface PlacedComment {
  readonly comment: ReaderComment;
  readonly document: string;
  /** Document-wide offsets. */
  readonly range: TextRange;
  /** What becomes a memo there: who wrote when, and the words. */
  readonly memo: string;
}

export interface PlacedComments {
  readonly placed: readonly PlacedComment[];
  /** Those whose words are in none of the documents for certain, or in several. */
  readonly unplaced: readonly ReaderComment[];
}

/** Finds the passages that the comments in a PDF are about, in these documents. */
export function placeComments(
  state: ProjectState,
  documents: readonly string[],
  { text, comments }: CommentedPdf,
): PlacedComments {
  const searches = documents.map((document) => {
    const now = documentText(state.blocks(document));
    const reanchoring = now.text === text ? null : new Reanchoring(text, now.text);
    return (range: TextRange) => {
      if (reanchoring === null) return { document, range };
      const found = reanchoring.place(range);
      return found.kind === 'uncertain' || found.kind === 'lost' ? null : { document, range: found.range };
    };
  });
  const placed: PlacedComment[] = [];
  const unplaced: ReaderComment[] = [];
  const own = namesIn(state, documents);
  for (const comment of comments) {
    // Programs that write a file anew may leave out the mark of what is no comment.
    if (comment.isUntouched && own.has(comment.name.replace(/\.\d+$/, ''))) continue;
    const { range } = comment;
    const places = range === null ? [] : searches.flatMap((search) => search(range) ?? []);
    const [place] = places;
    if (place === undefined || places.length > 1) unplaced.push(comment);
    else placed.push({ comment, ...place, memo: memoOf(comment) });
  }
  return { placed, unplaced };
}

/** What highlights of these documents are called. */
function namesIn(state: ProjectState, documents: readonly string[]): ReadonlySet<string> {
  const annotations = documents.flatMap((document) => state.annotations(document));
  return new Set(annotations.flatMap(({ id, codings }) => [id, ...codings.map((coding) => coding.id)]));
}

function memoOf({ words, author, at }: ReaderComment): string {
  const plain = { bold: false, italic: false, link: null };
  const paragraphs = words
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const head = [author, at.slice(0, 10)].filter((part) => part !== '').join(', ');
  const tree: MemoTree = [
    ...(head === ''
      ? []
      : [{ kind: 'paragraph' as const, words: [{ ...plain, text: `${head}:`, bold: true }] }]),
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, words: [{ ...plain, text }] })),
  ];
  return writeMemo(tree);
}
