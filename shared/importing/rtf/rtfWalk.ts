import { BlockFlow, type Frame, plainParagraph } from '../blockFlow';
import type { TextStyle } from '../markedText';
import { hyperlinkOf } from './hyperlinkOf';
import { characterOf } from './rtfCharacters';
import { decodeCodePage } from './rtfCodePages';
import { type Destination, destinationOf } from './rtfDestinations';
import { type Group, outermost, plainLetters, plainParagraphState, setInGroup } from './rtfGroup';
import { headingAt, RtfTables } from './rtfTables';
import type { RtfToken } from './rtfTokens';

/** Goes through the tokens of a rich text file and makes its blocks. Groups are held in a list: no depth overflows anything. */
export class RtfWalk {
  readonly flow = new BlockFlow();
  readonly tables = new RtfTables();
  pictures = 0;
  comments = 0;
  deletions = 0;
  hidden = 0;
  hasMargins = false;
  #group: Group = { ...outermost };
  readonly #around: Group[] = [];
  #codePage = 1252;
  #defaultFont: number | null = null;
  /** Bytes that may be halves of characters yet. */
  #bytes: number[] = [];
  /** Characters still to pass over behind a `\u`. */
  #toSkip = 0;
  #text = '';
  #textStyle: TextStyle = { bold: false, italic: false };
  /** The group in which the open paragraph has its last words: its end may stand outside. */
  #paragraph: Group | null = null;
  #label: string | null = null;
  #inRow = false;
  #dropping: 'hidden' | 'deleted' | null = null;

  /** Braces that were opened and not closed. */
  get depth(): number {
    return this.#around.length;
  }

  take(token: RtfToken): void {
    if (token.kind === 'bytes') return this.#takeBytes(token.bytes);
    if (token.kind === 'word' && this.#toSkip > 0 && token.word !== '*') {
      this.#toSkip--;
      return;
    }
    this.#flushBytes();
    if (token.kind === 'word') this.#word(token.word, token.value);
    else if (token.kind === 'open') this.#open();
    else this.#close();
  }

  finish(): ReturnType<BlockFlow['finish']> {
    this.#flushBytes();
    while (this.#around.length > 0) this.#close();
    this.#endParagraph();
    return this.flow.finish();
  }

  #open(): void {
    this.#toSkip = 0;
    this.#around.push(this.#group);
    this.#group = { ...this.#group, starred: false, atEnd: null };
    if (this.#group.destination === 'styles') this.tables.startStyle();
  }

  #close(): void {
    this.#toSkip = 0;
    this.#group.atEnd?.();
    this.#group = this.#around.pop() ?? { ...outermost };
  }

  #takeBytes(bytes: Uint8Array): void {
    const kept = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= kept;
    for (const byte of bytes.subarray(kept)) this.#bytes.push(byte);
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    const font = this.#group.font ?? this.#defaultFont;
    const codePage = (font === null ? null : this.tables.codePageOfFont(font)) ?? this.#codePage;
    this.#write(decodeCodePage(bytes, codePage));
  }

  #word(word: string, value: number | null): void {
    const group = this.#group;
    if (word === '*') {
      group.starred = true;
      return;
    }
    const { starred } = group;
    group.starred = false;
    if (group.destination === 'dropped') return;
    const destination = destinationOf(word, starred);
    if (destination !== null) return this.#enter(word, destination);
    if (word === 'u') return this.#unicode(value ?? 0);
    const character = characterOf(word);
    if (character !== undefined) return this.#write(character);
    if (group.destination === 'fonts') this.tables.fontWord(word, value ?? 0);
    else if (group.destination === 'styles') this.tables.styleWord(word, value);
    else if (group.destination === 'lists') this.tables.listWord(word, value ?? 0);
    else this.#format(word, value);
  }

  #enter(word: string, destination: Destination): void {
    const { destination: before } = this.#group;
    if (before === 'instruction') return;
    if (word === 'pict') this.pictures++;
    if (word === 'annotation') this.comments++;
    this.#group.destination = before === 'margin' ? 'dropped' : destination;
    if (before === 'margin' && destination !== 'dropped') this.#group.destination = 'margin';
    if (destination === 'label' && this.#label === null) this.#label = '';
  }

  #unicode(value: number): void {
    this.#write(String.fromCharCode(value & 0xffff));
    this.#toSkip = this.#group.fallback;
  }

  #format(word: string, value: number | null): void {
    const group = this.#group;
    switch (word) {
      case 'ansi':
        return void (this.#codePage = 1252);
      case 'mac':
        return void (this.#codePage = 10000);
      case 'pc':
        return void (this.#codePage = 437);
      case 'pca':
        return void (this.#codePage = 850);
      case 'ansicpg':
        return void (this.#codePage = value || this.#codePage);
      case 'deff':
        return void (this.#defaultFont = value);
      case 'field':
        return void (group.field = { instruction: '' });
      case 'fldrslt':
        return this.#startResult();
      case 'footnote':
        return this.#startNote();
      case 'shptxt':
      case 'dptxbxtext':
        return this.#startTextBox();
      case 'ud':
        if (group.destination === 'unicode') group.destination = 'text';
        return;
      default:
        if (!setInGroup(group, word, value) && group.destination === 'text') this.#structure(word);
    }
  }

  #structure(word: string): void {
    if (word === 'par' || word === 'sect' || word === 'nestcell') this.#endParagraph();
    else if (word === 'trowd') this.#inRow = true;
    else if (word === 'cell') {
      this.#endParagraph();
      this.flow.endCell();
    } else if (word === 'row') {
      this.#endParagraph();
      this.flow.endRow();
      this.#inRow = false;
    }
  }

  #startResult(): void {
    const { field, destination } = this.#group;
    if (field !== null && destination === 'text') this.#group.href = hyperlinkOf(field.instruction);
  }

  #startNote(): void {
    if (this.#group.destination !== 'text' || this.#isDropped() !== null) {
      this.#group.destination = 'dropped';
      return;
    }
    this.#touch();
    const style = this.#styleHere();
    this.#apart(() => this.flow.startNote(style));
  }

  #startTextBox(): void {
    this.#group.destination = 'text';
    this.#apart(() => this.flow.startAside());
  }

  /** Until the end of this group another text is written. */
  #apart(start: () => () => void): void {
    this.#flushText();
    const resume = start();
    const before = {
      paragraph: this.#paragraph,
      label: this.#label,
      inRow: this.#inRow,
    };
    Object.assign(this.#group, plainLetters, plainParagraphState, { href: undefined, field: null });
    this.#paragraph = null;
    this.#label = null;
    this.#inRow = false;
    this.#group.atEnd = () => {
      this.#endParagraph();
      resume();
      this.#paragraph = before.paragraph;
      this.#label = before.label;
      this.#inRow = before.inRow;
    };
  }

  #write(text: string): void {
    const group = this.#group;
    if (group.destination === 'text') this.#show(text);
    else if (group.destination === 'styles') this.tables.styleName(text);
    else if (group.destination === 'instruction' && group.field) group.field.instruction += text;
    else if (group.destination === 'label') this.#label += text;
    else if (group.destination === 'margin' && /\p{L}/u.test(text)) this.hasMargins = true;
  }

  #show(text: string): void {
    const dropped = this.#isDropped();
    if (dropped !== null) {
      if (dropped === 'hidden' && this.#dropping !== dropped) this.hidden++;
      if (dropped === 'deleted' && this.#dropping !== dropped) this.deletions++;
      this.#dropping = dropped === 'moved' ? null : dropped;
      return;
    }
    this.#dropping = null;
    this.#touch();
    const style = this.#styleHere();
    const last = this.#textStyle;
    if (style.bold !== last.bold || style.italic !== last.italic || style.href !== last.href) {
      this.#flushText();
      this.#textStyle = style;
    }
    this.#text += text;
  }

  #isDropped(): 'hidden' | 'deleted' | 'moved' | null {
    const { hidden, deleted, moved } = this.#group;
    return deleted ? 'deleted' : hidden ? 'hidden' : moved ? 'moved' : null;
  }

  /** Words of the open paragraph follow here: it stands in a cell or outside of the table. */
  #touch(): void {
    this.#paragraph = this.#group;
    const inTable = this.#group.inTable || this.#inRow;
    if (inTable && !this.flow.inCell) this.flow.startCell();
    else if (!inTable && this.flow.inRow) this.flow.endRow();
  }

  #styleHere(): TextStyle {
    const { bold, italic, href } = this.#group;
    return { bold, italic, ...(href !== undefined && { href }) };
  }

  #flushText(): void {
    if (this.#text !== '') this.flow.append(this.#text, this.#textStyle);
    this.#text = '';
  }

  #endParagraph(): void {
    this.#flushText();
    this.flow.end(this.#frame());
    this.#paragraph = null;
    this.#label = null;
    this.#dropping = null;
  }

  #frame(): Frame {
    const { style, outline, list, depth } = this.#paragraph ?? this.#group;
    const styled = this.tables.frameOf(style);
    if (styled?.kind === 'heading') return styled;
    if (outline !== null && outline >= 0 && outline < 9) return headingAt(outline);
    const label = this.#label?.trim() ?? '';
    if (list > 0 || label !== '') {
      const ordered = this.tables.isNumbered(list, depth) ?? /[\p{L}\p{N}]/u.test(label.replace(/^o$/, ''));
      return { kind: 'listItem', level: depth, ordered };
    }
    return styled ?? plainParagraph;
  }
}
