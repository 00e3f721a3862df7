import { parseMemo } from '../../memo/parseMemo';
import type { ProjectState } from '../../project/projectState';

/** A memo of a project in which the words of a comment stand. */
interface Standing {
  /** The annotation, orphan or document whose memo it is. */
  readonly record: string;
  /** Which of its paragraphs they begin in, from 0. */
  readonly at: number;
}

/**
 * Tells which comments are among the memos of a project already, whatever was written around them since, and wherever they were put.
 * Two comments of the same author, day and words are told apart by their number.
 */
export class TakenMemos {
  readonly #paragraphs = new Map<string, readonly string[]>();
  readonly #standing = new Map<string, Standing[]>();
  /** Places of memos that have been recognised as a comment. */
  readonly #known = new Set<string>();

  constructor(state: ProjectState) {
    for (const document of state.documents()) {
      const holders = [document, ...state.annotations(document.id)];
      for (const { id, memo } of holders) this.#add(id, memo);
    }
    for (const { id, was } of state.orphans()) if (was.type === 'annotation') this.#add(id, was.memo);
  }

  #add(record: string, memo: string): void {
    if (memo === '') return;
    const paragraphs = paragraphsOf(memo);
    this.#paragraphs.set(record, paragraphs);
    for (const [at, words] of paragraphs.entries()) {
      const standing = this.#standing.get(words);
      if (standing === undefined) this.#standing.set(words, [{ record, at }]);
      else standing.push({ record, at });
    }
  }

  /** Whether a comment is in the memo of one of these records. */
  isIn(memo: string, records: ReadonlySet<string>): boolean {
    const found = this.#find(memo).filter(({ record }) => records.has(record));
    for (const place of found) this.#known.add(keyOf(place));
    return found.length > 0;
  }

  /** Whether a comment is in any memo that has not been recognised as another one before. */
  isAnywhere(memo: string): boolean {
    const found = this.#find(memo).find((place) => !this.#known.has(keyOf(place)));
    if (found !== undefined) this.#known.add(keyOf(found));
    return found !== undefined;
  }

  #find(memo: string): Standing[] {
    const wanted = paragraphsOf(memo);
    return (this.#standing.get(wanted[0] ?? '') ?? []).filter(({ record, at }) =>
      wanted.every((words, index) => this.#paragraphs.get(record)?.[at + index] === words),
    );
  }
}

const keyOf = ({ record, at }: Standing): string => `${record} ${at}`;

const paragraphsOf = (memo: string): string[] =>
  parseMemo(memo).map(({ words }) =>
    words
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
