/** The words of a text whose runs look each otherwise, without what tells how they are pronounced. */
export class StringWalk {
  #words = '';
  #isText = false;
  #isReading = false;

  open(name: string): void {
    if (name === 'rPh') this.#isReading = true;
    else if (name === 't') this.#isText = true;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isReading = false;
    else if (name === 't') this.#isText = false;
  }

  text(text: string): void {
    if (this.#isText && !this.#isReading) this.#words += text;
  }

  /** What was said since the last time. */
  take(): string {
    const words = unescaped(this.#words);
    this.#words = '';
    this.#isText = false;
    return words;
  }
}

/** `_x000D_` stands for a character that XML does not take. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
