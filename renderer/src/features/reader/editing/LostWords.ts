import { findReplacement } from '@shared/anchoring/mapEdit';
import { DocumentText, type TextBlock } from '@shared/text/documentText';
import type { Position } from '@shared/text/position';
import { notifyLost, notifyProblem } from '@/bridge/notices';
import type { TextEdit } from '../text/findTextEdit';

/**
 * What was typed or pasted into a document and could not be kept. It is collected over all edits that were refused, as the words would
 * have stood in the text, until the analyst has taken or discarded it.
 */
export class LostWords {
  readonly #slot = `lost-words-${crypto.randomUUID()}`;
  #words = '';
  /** Where the last of them ended. */
  #caret: Position | null = null;
  /** Where the first of them were typed: the caret stands there again when they are gone from the text. */
  #start: Position | null = null;
  /** Why the first of them was refused; what follows from it says nothing new. */
  #cause: unknown = null;

  /**
   * Tells of an edit that was refused; returns where the caret belongs, now that the edit is not in the text.
   * @param before the blocks that it replaces, as they were
   */
  add(cause: unknown, before: readonly TextBlock[], edit: TextEdit): Position | null {
    const place = this.#collect(before, edit);
    if (this.#words.trim() === '') {
      notifyProblem(cause);
      return place;
    }
    this.#cause ??= cause;
    notifyLost(this.#cause, {
      slot: this.#slot,
      label: 'Copy what you typed',
      words: this.#words,
      gone: () => this.#forget(),
    });
    return this.#start;
  }

  #forget(): void {
    this.#words = '';
    this.#caret = null;
    this.#start = null;
    this.#cause = null;
  }

  #collect(before: readonly TextBlock[], { inserted, caret }: TextEdit): Position | null {
    const old = new DocumentText(before);
    const now = new DocumentText(inserted);
    const place = caret && now.offsetOf(caret);
    const { start, oldEnd, newEnd } = findReplacement(old.text, now.text, place);
    const words = now.text.slice(start, newEnd);
    const from = old.positionAt(oldEnd);
    const goesOn = isAt(this.#caret, from);
    // Letters that were taken back before anybody refused them are not missed.
    const taken = goesOn ? Math.min(oldEnd - start, this.#words.length) : 0;
    const kept = this.#words.slice(0, this.#words.length - taken);
    const isApart = kept !== '' && words !== '' && !goesOn && !isAt(this.#start, from);
    if (isApart || kept === '') this.#start = from;
    this.#words = kept + (isApart ? '\n' : '') + words;
    this.#caret = caret;
    return from;
  }
}

const isAt = (a: Position | null, b: Position | null): boolean =>
  a !== null && b !== null && a.block === b.block && a.offset === b.offset;
