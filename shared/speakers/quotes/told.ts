import type { Gender } from '../languages/quoting/quotingLexicon';
import type { PersonSpan } from './personSpan';

/** What a clause beside a quotation tells of its speaker. */
export interface Told {
  /** Who speaks; null when the verb stands alone and means the one of before. */
  readonly subject: PersonSpan | null;
  /** What the form of the verb tells. */
  readonly gender: Gender;
  /** The verb goes on with the speaker of before: `added`. */
  readonly adds: boolean;
  /** A word of saying stands there, not only the convention of dashes. */
  readonly says: boolean;
  /** The first token after what was read. */
  readonly next: number;
}
