import { wordCount } from './attributed';
import type { Actor } from './cast';
import type { Marked, Passage } from './passages';
import type { Reading } from './reading';

/** A reply in a talk is no longer; words. */
const longestReply = 14;
/** What somebody goes on saying in a paragraph of its own is no shorter. */
const shortestContinuation = 8;
/** A paragraph with more words outside the marks is narration. */
const longestBeside = 12;

interface Told {
  /** Null when it is nobody's. */
  readonly actor: Actor | null;
  readonly words: number;
  readonly asks: boolean;
}

/**
 * Paragraphs that are nothing but a quotation and who says it: two people talk, or one goes on. A new paragraph of nobody that is short answers
 * when two spoke before it; a long one goes on with the last speaker, as papers do; between them it stays open.
 */
export class Talk {
  private told: Told[] = [];

  /** Who says a paragraph that is a whole quotation: somebody, nobody in particular (null), or whoever the narration means. */
  speakerOf(reading: Reading, quotation: Marked): Actor | null | 'narration' {
    const last = this.told[this.told.length - 1];
    if (last === undefined) return 'narration';
    if (last.actor === null) return null;
    const words = wordCount(reading, quotation);
    const other = this.told[this.told.length - 2]?.actor ?? null;
    if (other !== null && other !== last.actor) {
      if (words <= longestReply && last.words <= longestReply) return other;
      return words > longestReply ? 'narration' : null;
    }
    const answers = last.asks || isQuestion(reading, quotation) || words < shortestContinuation;
    return answers ? null : 'narration';
  }

  /** Notes a paragraph that was read. `actor`: whose all its quotations are. */
  note(passage: Passage, reading: Reading, actor: Actor | null): void {
    const [first] = passage.quotations;
    const last = passage.quotations[passage.quotations.length - 1];
    if (first === undefined || last === undefined) {
      this.told = [];
      return;
    }
    const asks = isQuestion(reading, last);
    const within = passage.quotations.reduce((sum, quotation) => sum + wordCount(reading, quotation), 0);
    if (first.open === 0 && passage.tokens.length - within <= longestBeside) {
      this.told = [...this.told.slice(-1), { actor, words: within, asks }];
      return;
    }
    // Narration that ends with what somebody says may lead to an answer.
    const ends = actor !== null && !/[\p{L}\d]/u.test(reading.text.slice(last.close));
    this.told = ends ? [{ actor, words: wordCount(reading, last), asks }] : [];
  }
}

const isQuestion = (reading: Reading, { close }: Marked): boolean =>
  /[?？][’'”"»)]?\s*$/u.test(reading.text.slice(Math.max(0, close - 4), close));
