import type { XmlAttributes, XmlHandler } from '../walkXml';

interface WordStyle {
  readonly isParagraph: boolean;
  basedOn?: string | undefined;
  name: string;
  outline?: number;
  hidden?: boolean;
}

/** Styles may follow each other in a circle; nobody nests them deeper. */
const longestChain = 40;

/** What the styles of a Word document say beyond their names: which are headings of the outline, which hide their words. */
export class WordStyles implements XmlHandler {
  readonly #styles = new Map<string, WordStyle>();
  #style: WordStyle | null = null;

  open(name: string, attributes: XmlAttributes): void {
    const value = attributes['w:val'];
    if (name === 'w:style') {
      this.#style = { isParagraph: attributes['w:type'] !== 'character', name: '' };
      this.#styles.set(attributes['w:styleId'] ?? '', this.#style);
    } else if (this.#style === null) return;
    else if (name === 'w:name') this.#style.name = value ?? '';
    else if (name === 'w:basedOn') this.#style.basedOn = value;
    else if (name === 'w:outlineLvl') this.#style.outline = Number(value);
    else if (name === 'w:vanish') this.#style.hidden = isOn(attributes);
  }

  close(name: string): void {
    if (name === 'w:style') this.#style = null;
  }

  text(): void {}

  isHidden(id: string | undefined): boolean {
    return this.#chain(id).find(({ hidden }) => hidden !== undefined)?.hidden ?? false;
  }

  /** Paragraph styles that are headings by their place in the outline, though not by their name; levels from 1. */
  headings(): { readonly id: string; readonly level: number }[] {
    return [...this.#styles].flatMap(([id, style]) => {
      if (!style.isParagraph || /^(?:heading \d|title|subtitle)$/i.test(style.name)) return [];
      const chain = this.#chain(id);
      const outline = chain.find((each) => each.outline !== undefined)?.outline;
      const named = chain.map(({ name }) => /^heading (\d)$/i.exec(name)?.[1]).find((level) => level);
      const level = outline === undefined ? Number(named) : outline + 1;
      return level >= 1 && level <= 9 ? [{ id, level: Math.min(level, 6) }] : [];
    });
  }

  #chain(id: string | undefined): WordStyle[] {
    const chain: WordStyle[] = [];
    for (let next = id; next !== undefined && chain.length < longestChain; ) {
      const style = this.#styles.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }
}

/** Whether a property that is there or not is there: `w:val` may take it back. */
export const isOn = (attributes: XmlAttributes): boolean =>
  !['0', 'false', 'off'].includes(attributes['w:val'] ?? '1');
