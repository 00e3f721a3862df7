import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { oneAfterAnother } from '@shared/base/oneAfterAnother';
import type { z } from 'zod';

/**
 * A small JSON file of the analyst's own on this computer: settings, recent projects. What cannot be read gives way to the
 * default: nothing in such a file is worth refusing to start for. Writes replace the file whole, one after the other.
 */
export class UserFile<Content> {
  readonly #path: string;
  readonly #schema: z.ZodType<Content>;
  #content: Content;
  readonly #inTurn = oneAfterAnother();

  constructor(path: string, schema: z.ZodType<Content>, standard: Content) {
    this.#path = path;
    this.#schema = schema;
    this.#content = this.#read() ?? standard;
  }

  get content(): Content {
    return this.#content;
  }

  /** Takes effect at once; resolves when it is written. */
  async set(content: Content): Promise<void> {
    this.#content = content;
    await this.#inTurn(() => this.#write(content));
  }

  #read(): Content | null {
    try {
      const parsed = this.#schema.safeParse(JSON.parse(readFileSync(this.#path, 'utf8')));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  }

  async #write(content: Content): Promise<void> {
    const fresh = `${this.#path}.new`;
    try {
      await writeFile(fresh, `${JSON.stringify(content, null, 2)}\n`);
      await rename(fresh, this.#path);
    } catch {
      // The setting holds until the app is closed; a full disk is reported where work would be lost.
    }
  }
}
