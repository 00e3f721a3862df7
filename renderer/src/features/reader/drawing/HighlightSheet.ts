/**
 * The style rules of the highlights in use, kept in one constructed sheet of the document. They are about the element that holds the text
 * alone, whose contents inherit them: a rule for everything would make the browser work out all highlights for each element that it styles.
 */
export class HighlightSheet {
  readonly #sheet = new CSSStyleSheet();
  readonly #rules = new Map<string, string>();
  #changed = false;

  /** @param host selector of the element that holds the text */
  constructor(readonly host: string) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  /** Says how the highlight `name` looks; takes effect with {@link commit}. */
  set(name: string, declarations: string): void {
    if (this.#rules.get(name) === declarations) return;
    this.#rules.set(name, declarations);
    this.#changed = true;
  }

  commit(): void {
    if (!this.#changed) return;
    this.#changed = false;
    this.#sheet.replaceSync(
      [...this.#rules]
        .map(([name, declarations]) => `${this.host}::highlight(${name}) { ${declarations} }`)
        .join('\n'),
    );
  }

  dispose(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
