import { walkXml, type XmlAttributes, type XmlHandler } from '../walkXml';
import { wordPrefixes } from './wordPrefixes';
import { isOn, type WordStyles } from './wordStyles';
import { endTag, escaped, joined, startTag, type XmlPieces } from './xmlWriter';

/** Elements around words that the converter does not know: it would drop the words with them. */
const unwrapped = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase', 'w:rt']);
/** Elements that it knows by another name. */
const renamed: Readonly<Record<string, string>> = {
  'w:cr': 'w:br',
  'w:ptab': 'w:tab',
  'm:r': 'w:r',
  'm:t': 'w:t',
  'v:oval': 'v:shape',
  'v:line': 'v:shape',
  'v:polyline': 'v:shape',
  'v:arc': 'v:shape',
  'v:curve': 'v:shape',
};
/** What stays of a hidden run, so that fields begin and end. */
const machinery = new Set(['w:rPr', 'w:fldChar', 'w:instrText']);

interface Tidied {
  readonly xml: string;
  /** Passages that were left out for being hidden, and for being deleted. */
  readonly hidden: number;
  readonly deletions: number;
}

/** A part of a Word document as the converter can read it without losing words; null when it is not well-formed. */
export function tidyWordPart(xml: string, styles: WordStyles): Tidied | null {
  const tidy = new WordTidy(styles);
  return walkXml(xml, wordPrefixes, tidy)
    ? { xml: joined(tidy.pieces), hidden: tidy.hidden, deletions: tidy.deletions }
    : null;
}

/** Two ways to show the same: newer programs take the first that they know, older ones the other. */
interface Alternatives {
  choice: { readonly pieces: XmlPieces; readonly hasWords: boolean } | null;
  fallback: { readonly pieces: XmlPieces; readonly hasWords: boolean } | null;
}

class WordTidy implements XmlHandler {
  readonly pieces: XmlPieces = [];
  hidden = 0;
  deletions = 0;
  readonly #styles: WordStyles;
  #out: XmlPieces = this.pieces;
  readonly #atEnd: (() => void)[] = [];
  readonly #names: string[] = [];
  /** Depth below an element that is left out; 0 outside of them. */
  #silence = 0;
  #hasWords = false;
  #runHidden = false;
  #paragraphHidden = false;
  #wasHidden = false;
  #alternatives: Alternatives | null = null;
  /** Text boxes of the open drawing; null outside of drawings. */
  #boxes: XmlPieces[] | null = null;

  constructor(styles: WordStyles) {
    this.#styles = styles;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#silence > 0) this.#silence++;
    else if (this.#leavesOut(name)) this.#silence = 1;
    else {
      this.#note(name, attributes);
      this.#atEnd.push(this.#start(name, attributes));
      this.#names.push(name);
    }
  }

  close(): void {
    if (this.#silence > 0) this.#silence--;
    else {
      this.#names.pop();
      this.#atEnd.pop()?.();
    }
  }

  text(text: string): void {
    if (this.#silence > 0) return;
    const parent = this.#names.at(-1);
    if (parent === 'w:t' || parent === 'm:t') this.#hasWords = true;
    this.#out.push(escaped(text));
  }

  #leavesOut(name: string): boolean {
    if (name === 'w:rubyPr') return true;
    if (!this.#runHidden || this.#names.at(-1) !== 'w:r' || machinery.has(name)) return false;
    if (!this.#wasHidden && (name === 'w:t' || name === 'w:sym')) this.hidden++;
    if (name === 'w:t') this.#wasHidden = true;
    return true;
  }

  /** Keeps in mind what an element says of the words that follow. */
  #note(name: string, attributes: XmlAttributes): void {
    const parent = this.#names.at(-1);
    if (name === 'w:del' && parent !== 'w:rPr' && parent !== 'w:trPr') this.deletions++;
    else if (name === 'w:pStyle' && parent === 'w:pPr') {
      this.#paragraphHidden = this.#styles.isHidden(attributes['w:val']);
    } else if (parent === 'w:rPr' && this.#names.at(-2) === 'w:r') {
      if (name === 'w:rStyle' && this.#styles.isHidden(attributes['w:val'])) this.#runHidden = true;
      if (name === 'w:vanish') this.#runHidden = isOn(attributes);
    } else if (name === 'w:t') this.#wasHidden = false;
  }

  #start(name: string, attributes: XmlAttributes): () => void {
    if (this.#names.length === 0) return this.#element(name, withNamespaces(attributes));
    if (name === 'w:rt') return this.#bracketed();
    if (unwrapped.has(name) || (name.startsWith('m:') && renamed[name] === undefined)) return () => {};
    switch (name) {
      case 'w:p':
        return this.#holding(this.#element(name, attributes), () => (this.#paragraphHidden = false));
      case 'w:r':
      case 'm:r':
        return this.#holding(
          this.#element('w:r', attributes),
          () => (this.#runHidden = this.#paragraphHidden),
        );
      case 'w:drawing':
        return this.#drawing(attributes);
      case 'w:txbxContent':
        return this.#boxes === null ? this.#element(name, attributes) : this.#box(this.#boxes);
      case 'mc:AlternateContent':
        return this.#startAlternatives();
      case 'mc:Choice':
      case 'mc:Fallback':
        return this.#alternative(name);
      default:
        return this.#element(renamed[name] ?? name, attributes);
    }
  }

  #element(name: string, attributes: XmlAttributes): () => void {
    this.#out.push(startTag(name, attributes));
    return () => void this.#out.push(endTag(name));
  }

  /** What is hidden inside of an element is no matter outside. */
  #holding(end: () => void, begin: () => void): () => void {
    const before = { run: this.#runHidden, paragraph: this.#paragraphHidden };
    begin();
    return () => {
      end();
      this.#runHidden = before.run;
      this.#paragraphHidden = before.paragraph;
    };
  }

  /** How a word is spoken, above it in print. */
  #bracketed(): () => void {
    this.#out.push('<w:r><w:t>(</w:t></w:r>');
    return () => void this.#out.push('<w:r><w:t>)</w:t></w:r>');
  }

  /** The converter looks for pictures only in a drawing: text boxes are put behind it. */
  #drawing(attributes: XmlAttributes): () => void {
    const end = this.#element('w:drawing', attributes);
    const before = this.#boxes;
    const boxes: XmlPieces[] = [];
    this.#boxes = boxes;
    return () => {
      end();
      this.#boxes = before;
      for (const box of boxes) this.#out.push('<w:pict><w:txbxContent>', box, '</w:txbxContent></w:pict>');
    };
  }

  #box(boxes: XmlPieces[]): () => void {
    const out = this.#out;
    const box: XmlPieces = [];
    boxes.push(box);
    this.#out = box;
    this.#boxes = null;
    return () => {
      this.#out = out;
      this.#boxes = boxes;
    };
  }

  #startAlternatives(): () => void {
    const before = this.#alternatives;
    const here: Alternatives = { choice: null, fallback: null };
    this.#alternatives = here;
    return () => {
      this.#alternatives = before;
      const { choice, fallback } = here;
      // The fallback is what the converter knows; but it may be a mere picture of the words.
      const best = fallback !== null && (fallback.hasWords || choice?.hasWords !== true) ? fallback : choice;
      if (best?.hasWords === true) this.#hasWords = true;
      if (best) this.#out.push(best.pieces);
    };
  }

  #alternative(name: 'mc:Choice' | 'mc:Fallback'): () => void {
    const { hidden, deletions } = this;
    const out = this.#out;
    const hadWords = this.#hasWords;
    const alternatives = this.#alternatives;
    const pieces: XmlPieces = [];
    this.#out = pieces;
    this.#hasWords = false;
    return () => {
      const side = { pieces, hasWords: this.#hasWords };
      if (alternatives !== null && name === 'mc:Choice') {
        alternatives.choice ??= side;
        // What both sides leave out is told once.
        this.hidden = hidden;
        this.deletions = deletions;
      } else if (alternatives !== null) alternatives.fallback = side;
      this.#out = out;
      this.#hasWords = hadWords;
      this.#alternatives = alternatives;
    };
  }
}

/** The root's attributes with our prefixes in place of those that the file gives to the same namespaces. */
function withNamespaces(attributes: XmlAttributes): XmlAttributes {
  const kept = Object.entries(attributes).filter(
    ([name, value]) => !name.startsWith('xmlns') || wordPrefixes[value ?? ''] === undefined,
  );
  const ours = Object.entries(wordPrefixes).map(([namespace, prefix]) => [`xmlns:${prefix}`, namespace]);
  // Where two namespaces have one prefix the first is the one in use today.
  return Object.fromEntries([...kept, ...ours.toReversed()]);
}
