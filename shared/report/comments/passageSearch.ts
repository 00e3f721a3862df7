import { Reanchoring } from '../../anchoring/reanchoring';
import type { DocumentText } from '../../text/documentText';
import type { TextRange } from '../../text/position';
import { type NearWindows, nearWindows } from './nearWindows';
import { QuotedPlaces } from './quotedPlaces';

/** UTF-16 units around a comment by which its place in a document is told. */
const far = 2000;
/** Paragraphs of the page on either side of a comment that can tell where it belongs when it stands on none. */
const neighbours = 4;
/** UTF-16 units of such a paragraph that are looked for, those nearest to the comment, and the fewest that tell anything. */
const nearest = 60;
const telling = 24;

/** Where words of a page stand in a document. */
interface FoundPlace {
  readonly range: TextRange;
  readonly isSure: boolean;
  /** 0…1; 0: only what stands near tells it. */
  readonly likeness: number;
}

/** Finds words of the pages in one document. */
export class PassageSearch {
  readonly #page: string;
  readonly #windows: NearWindows;
  readonly #versions: Reanchoring;
  readonly #quoted: QuotedPlaces;
  readonly #text: DocumentText;

  /** @param ranges those that will be looked for: of a long report only what is around them counts */
  constructor(page: string, text: DocumentText, ranges: readonly TextRange[]) {
    this.#page = page;
    this.#text = text;
    this.#windows = nearWindows(page, ranges, far);
    this.#versions = new Reanchoring(this.#windows.text, text.text);
    this.#quoted = new QuotedPlaces(text.text);
  }

  find(range: TextRange): FoundPlace | null {
    const within = this.#windows.rangeOf(range);
    const placed = within === null ? null : this.#versions.place(within);
    const isGuess = placed === null || placed.kind === 'uncertain' || placed.kind === 'lost';
    if (!isGuess) return this.#whole({ range: placed.range, isSure: true, likeness: placed.likeness });
    const quoted = this.#quoted.find(this.#page, range);
    if (quoted !== null) return this.#whole({ ...quoted, likeness: 1 });
    if (placed?.kind === 'uncertain')
      return this.#whole({ range: placed.range, isSure: false, likeness: placed.likeness });
    return this.#beside(range);
  }

  /** Where the paragraphs of the page around a range stand, which itself is on none of the document's words. */
  #beside({ start, end }: TextRange): FoundPlace | null {
    let [before, after] = [start, end];
    for (let step = 0; step < neighbours; step += 1) {
      const next = lineAt(this.#page, after + 1);
      after = next.end;
      const previous = lineAt(this.#page, before - 1);
      before = previous.start;
      const ends = [
        { ...next, end: Math.min(next.end, next.start + nearest) },
        { ...previous, start: Math.max(previous.start, previous.end - nearest) },
      ];
      for (const line of ends) {
        if (line.end - line.start < telling) continue;
        const quoted = this.#quoted.find(this.#page, line);
        if (quoted?.isSure) return this.#whole({ range: quoted.range, isSure: false, likeness: 0 });
      }
    }
    return null;
  }

  /** A place without white space at its ends. */
  #whole<Place extends { readonly range: TextRange }>(place: Place): Place | null {
    const range = this.#text.trimmed(place.range);
    return range && { ...place, range };
  }
}

/** The line of a text that an offset lies in. */
function lineAt(text: string, offset: number): TextRange {
  const at = Math.min(Math.max(offset, 0), text.length);
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}
