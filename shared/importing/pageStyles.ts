import { type ElementStyle, elementStyle } from './elementStyle';
import { attributeOf, elementsOf, type HtmlElement, type HtmlParent, textOf } from './htmlTree';
import { StyleSheet } from './styleSheet';

/** The text of the style sheets that stand in a page. */
export function ownSheets(page: HtmlParent): string {
  const sheets: string[] = [];
  for (const element of elementsOf(page)) if (element.tagName === 'style') sheets.push(textOf(element));
  return sheets.join('\n');
}

/** How the elements of a page look: by what is written on them, then by the style sheets in the file. */
export class PageStyles {
  readonly #sheet: StyleSheet;
  readonly #written = new Map<string, ElementStyle>();

  constructor(sheet: StyleSheet = new StyleSheet('')) {
    this.#sheet = sheet;
  }

  of(element: HtmlElement): ElementStyle {
    const declarations = attributeOf(element, 'style');
    const sheet = this.#sheet.of(element);
    if (declarations === '') return sheet;
    const written = this.#written.get(declarations) ?? elementStyle(declarations);
    if (this.#written.size < mostKept && declarations.length < 500) this.#written.set(declarations, written);
    return this.#sheet.isEmpty ? written : { ...sheet, ...written };
  }
}

const mostKept = 5000;
