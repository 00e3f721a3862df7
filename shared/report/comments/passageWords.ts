import type { DocumentText } from '../../text/documentText';
import type { TextRange } from '../../text/position';

/** The words of a passage and what stands around them, by which it is known again when the text was edited. */
export interface PassageWords {
  readonly words: string;
  /** At most {@link around} UTF-16 units; fewer at the ends of the text. */
  readonly before: string;
  readonly after: string;
}

const around = 16;

export const passageWords = ({ text }: DocumentText, { start, end }: TextRange): PassageWords => ({
  words: text.slice(start, end),
  before: text.slice(Math.max(0, start - around), start),
  after: text.slice(end, end + around),
});
