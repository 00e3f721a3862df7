import { type Word, wordsOf } from '../../anchoring/words';
import { annotationsOn } from '../../project/passages';
import type { ProjectState } from '../../project/projectState';
import { documentText } from '../../text/documentText';
import type { TextRange } from '../../text/position';
import { commentMemo } from './commentMemo';
import { PassageSearch } from './passageSearch';
import type { CommentedPdf, ReaderComment } from './readerComment';
import { TakenMemos } from './takenMemos';

/** A passage of a document, document-wide offsets. */
export interface CommentPlace {
  readonly document: string;
  readonly range: TextRange;
}

/**
 * How well it is known which passage a comment is about.
 * - `sure`: the words that it marks
 * - `beside`: the line that it stands beside
 * - `doubtful`: perhaps the first of its places
 * - `none`: it stands on no words of the documents
 */
export type CommentSureness = 'sure' | 'beside' | 'doubtful' | 'none';

/** A comment with the passage of a document that it is about. */
export interface FoundComment {
  readonly comment: ReaderComment;
  /** What becomes of it: who wrote when, and the words. */
  readonly memo: string;
  readonly sureness: CommentSureness;
  /** The most likely first; one when it is sure. */
  readonly places: readonly CommentPlace[];
  /** It is among the project's memos already. */
  readonly isTaken: boolean;
}

export interface FoundComments {
  readonly comments: readonly FoundComment[];
  /** Hardly four words in a row of what the comments are about stand in any of the documents: the PDF is of something else. */
  readonly isOfOther: boolean;
}

/** UTF-16 units around a comment by which its documents are told. */
const near = 400;
/** Words in a row that two texts hardly share by chance. */
const run = 4;

/** Finds the passages that the comments in a PDF are about, in these documents. */
export function findComments(
  state: ProjectState,
  documents: readonly string[],
  pdf: CommentedPdf,
): FoundComments {
  const own = namesIn(state, documents);
  // Programs that write a file anew may leave out the mark of what is no comment.
  const comments = pdf.comments.filter(
    ({ isUntouched, name }) => !(isUntouched && own.has(name.replace(/\.\d+$/, ''))),
  );
  const located = locate(state, documents, pdf.text, comments);
  const found = comments.map((comment, index) => ({
    comment,
    memo: commentMemo(comment),
    ...judged(comment, located.places[index] ?? noPlaces),
  }));
  return { comments: withTaken(state, found), isOfOther: comments.length > 0 && located.isOfOther };
}

/** Places in all documents. */
interface Places {
  readonly sure: readonly CommentPlace[];
  /** The likeliest first. */
  readonly doubtful: readonly CommentPlace[];
}

const noPlaces: Places = { sure: [], doubtful: [] };

function judged(
  { isBeside }: ReaderComment,
  { sure, doubtful }: Places,
): Pick<FoundComment, 'sureness' | 'places'> {
  if (sure.length === 1) return { sureness: isBeside ? 'beside' : 'sure', places: sure };
  const places = [...sure, ...doubtful];
  return { sureness: places.length === 0 ? 'none' : 'doubtful', places };
}

function locate(
  state: ProjectState,
  documents: readonly string[],
  text: string,
  comments: readonly ReaderComment[],
): { readonly places: readonly Places[]; readonly isOfOther: boolean } {
  const texts = documents.map((document) => ({ document, text: documentText(state.blocks(document)) }));
  const same = texts.filter((each) => each.text.text === text);
  if (same.length > 0) {
    const places = comments.map(({ range }) => ({
      sure: range === null ? [] : same.map(({ document }) => ({ document, range })),
      doubtful: [],
    }));
    return { places, isOfOther: false };
  }
  const drafts = comments.map(() => ({ sure: [] as CommentPlace[], doubtful: [] as LikelyPlace[] }));
  const shared = sharedRuns(text, comments);
  let isOfOther = true;
  for (const { document, text: now } of texts) {
    const concerned = shared(now.text);
    if (concerned.length === 0) continue;
    isOfOther = false;
    const search = new PassageSearch(text, now, ranged(comments, concerned));
    for (const index of concerned) {
      const range = comments[index]?.range;
      const place = range && search.find(range);
      if (place?.isSure) drafts[index]?.sure.push({ document, range: place.range });
      else if (place)
        drafts[index]?.doubtful.push({ document, range: place.range, likeness: place.likeness });
    }
  }
  const places = drafts.map(({ sure, doubtful }) => ({
    sure,
    doubtful: withoutNeighbours(doubtful, sure.length > 0)
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ document, range }) => ({ document, range })),
  }));
  return { places, isOfOther };
}

interface LikelyPlace extends CommentPlace {
  readonly likeness: number;
}

/** What stands near says something only where the words themselves are nowhere. */
const withoutNeighbours = (places: readonly LikelyPlace[], isFound: boolean): LikelyPlace[] => {
  const alike = places.filter(({ likeness }) => likeness > 0);
  return isFound || alike.length > 0 ? alike : [...places];
};

const ranged = (comments: readonly ReaderComment[], indexes: readonly number[]): TextRange[] =>
  indexes.flatMap((index) => comments[index]?.range ?? []);

/** Tells which comments have words around them that stand in a text, some in a row. */
function sharedRuns(page: string, comments: readonly ReaderComment[]): (text: string) => readonly number[] {
  const wanted = new Map<string, number[]>();
  for (const [index, { range }] of comments.entries()) {
    if (range === null) continue;
    const words = wordsOf(page.slice(Math.max(0, range.start - near), range.end + near));
    for (const words4 of new Set(runsOf(words))) {
      const known = wanted.get(words4);
      if (known === undefined) wanted.set(words4, [index]);
      else known.push(index);
    }
  }
  return (text) => {
    const found = new Set<number>();
    for (const words4 of runsOf(wordsOf(text)))
      for (const index of wanted.get(words4) ?? []) found.add(index);
    return [...found].sort((a, b) => a - b);
  };
}

function* runsOf(words: readonly Word[]): Generator<string> {
  for (let at = 0; at + run <= words.length; at += 1)
    yield `${words[at]?.word} ${words[at + 1]?.word} ${words[at + 2]?.word} ${words[at + 3]?.word}`;
}

/** What highlights of these documents are called. */
function namesIn(state: ProjectState, documents: readonly string[]): ReadonlySet<string> {
  const annotations = documents.flatMap((document) => state.annotations(document));
  return new Set(annotations.flatMap(({ id, codings }) => [id, ...codings.map((coding) => coding.id)]));
}

/** First those that are where they would be put, so that none of them is taken for another of the same words elsewhere. */
function withTaken(
  state: ProjectState,
  found: readonly Omit<FoundComment, 'isTaken'>[],
): readonly FoundComment[] {
  const memos = new TakenMemos(state);
  const inPlace = found.map(({ memo, places }) => {
    const here = places.flatMap(({ document, range }) => {
      const span = documentText(state.blocks(document)).spanOf(range);
      return span === null ? [] : annotationsOn(state, document, span).map(({ id }) => id);
    });
    return memos.isIn(memo, new Set(here));
  });
  return found.map((each, index) => ({
    ...each,
    isTaken: inPlace[index] === true || memos.isAnywhere(each.memo),
  }));
}
