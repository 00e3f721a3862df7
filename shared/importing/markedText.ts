import type { BlockContent, Mark } from '../text/block';
import { canonicalText } from './canonicalText';

export interface TextStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where the words lead, when they are a link. */
  readonly href?: string;
}

export const plainStyle: TextStyle = { bold: false, italic: false };

export type TextWithMarks = Pick<BlockContent, 'text' | 'marks'>;

/** The text of one block while a reader puts it together, with its bold and italic stretches and its links. */
export class MarkedText {
  #text = '';
  /** Kept apart, as looking at a growing text costs as much as all of it. */
  #isBlank = true;
  #endsWithSpace = true;
  readonly #marks: Mark[] = [];

  /** Adds canonical text; neighbouring stretches of one emphasis become one mark. */
  append(raw: string, style: TextStyle = plainStyle): void {
    const start = this.#text.length;
    this.#add(canonicalText(raw));
    if (this.#text.length === start) return;
    if (style.bold) this.#mark('bold', start);
    if (style.italic) this.#mark('italic', start);
    if (style.href !== undefined) this.#link(style.href, start);
  }

  /** Adds what another text holds, `separator` between the two. */
  appendAll(other: TextWithMarks, separator: string): void {
    this.#add(separator);
    const shift = this.#text.length;
    this.#add(other.text);
    for (const mark of other.marks) {
      this.#marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    }
  }

  get text(): string {
    return this.#text;
  }

  get isBlank(): boolean {
    return this.#isBlank;
  }

  get endsWithSpace(): boolean {
    return this.#endsWithSpace;
  }

  /**
   * The text without white space at its ends; marks cover the words they emphasise, not the space around
   * them.
   */
  finish(): TextWithMarks {
    // Letters and their combining marks may have come in separate pieces.
    const whole = this.#text.normalize('NFC');
    const place =
      whole === this.#text ? null : (at: number) => this.#text.slice(0, at).normalize('NFC').length;
    const text = whole.trim();
    const lead = whole.length - whole.trimStart().length;
    const marks: Mark[] = [];
    for (const mark of this.#marks) {
      let start = clamp((place?.(mark.start) ?? mark.start) - lead, text.length);
      let end = clamp((place?.(mark.end) ?? mark.end) - lead, text.length);
      while (start < end && isSpace(text, start)) start++;
      while (start < end && isSpace(text, end - 1)) end--;
      if (start < end) marks.push({ ...mark, start, end });
    }
    marks.sort((a, b) => a.start - b.start || a.end - b.end || a.kind.localeCompare(b.kind));
    return { text, marks };
  }

  /** The text as it is, with the white space at its ends. */
  whole(): TextWithMarks {
    return { text: this.#text, marks: [...this.#marks] };
  }

  #add(text: string): void {
    if (text === '') return;
    this.#text += text;
    this.#isBlank &&= text.trim() === '';
    this.#endsWithSpace = isSpace(text, text.length - 1);
  }

  #mark(kind: Mark['kind'], start: number): void {
    const last = this.#marks.findLast((mark) => mark.kind === kind);
    if (last?.end === start) last.end = this.#text.length;
    else this.#marks.push({ start, end: this.#text.length, kind });
  }

  #link(href: string, start: number): void {
    const end = this.#text.length;
    const last = this.#marks.findLast((mark) => mark.kind === 'link');
    if (last?.end === start && last.href === href) last.end = end;
    else this.#marks.push({ start, end, kind: 'link', href });
  }
}

const clamp = (at: number, length: number) => Math.min(Math.max(at, 0), length);
const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at));
