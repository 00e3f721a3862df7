import { pathFrom } from './epubPackage';
import { attributeOf, elementsOf, type HtmlParent } from './htmlTree';
import { ownSheets, PageStyles } from './pageStyles';
import { StyleSheet } from './styleSheet';

/** How the parts of a book look: its style sheets are files of their own, which many parts share, so that each set is read once. */
export class BookStyles {
  readonly #textAt: (path: string) => Promise<string | null>;
  readonly #texts = new Map<string, Promise<string | null>>();
  readonly #sheets = new Map<string, StyleSheet>();

  /** @param textAt the text of a file of the book; null when it is not there */
  constructor(textAt: (path: string) => Promise<string | null>) {
    this.#textAt = textAt;
  }

  async of(tree: HtmlParent, path: string): Promise<PageStyles> {
    const linked = linkedSheets(tree, path);
    const own = ownSheets(tree);
    const key = [...linked, own].join('\n');
    const known = this.#sheets.get(key);
    if (known) return new PageStyles(known);
    const texts = await Promise.all(linked.map((each) => this.#read(each)));
    const sheet = new StyleSheet([...texts, own].join('\n'));
    this.#sheets.set(key, sheet);
    return new PageStyles(sheet);
  }

  #read(path: string): Promise<string | null> {
    const text = this.#texts.get(path) ?? this.#textAt(path);
    this.#texts.set(path, text);
    return text;
  }
}

/** The paths of the style sheets that a part names, in their order. */
function linkedSheets(tree: HtmlParent, path: string): string[] {
  const sheets: string[] = [];
  for (const element of elementsOf(tree)) {
    if (sheets.length === mostSheets) break;
    if (element.tagName === 'link' && /\bstylesheet\b/i.test(attributeOf(element, 'rel')))
      sheets.push(pathFrom(path, attributeOf(element, 'href')));
  }
  return sheets;
}

const mostSheets = 10;
