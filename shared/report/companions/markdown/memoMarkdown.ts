import { linkedAnnotation } from '../../../memo/memoTree';
import { parseMemo } from '../../../memo/parseMemo';
import { writeMemo } from '../../../memo/writeMemo';

/** A memo as it is written; links to passages are their words alone, for they lead nowhere outside the project. */
export function memoMarkdown(memo: string): string {
  return writeMemo(
    parseMemo(memo).map((block) => ({
      ...block,
      words: block.words.map((words) =>
        words.link !== null && linkedAnnotation(words.link) !== null ? { ...words, link: null } : words,
      ),
    })),
  );
}
