import path from 'node:path';
import { diskSentence, type Files, type OpenFile, withFile, writeWhole } from './files';

/** A failed append that was undone on disk: the log is as it was before. */
export class NotAppended extends Error {}

/**
 * The file behind a project: lines at its end, each batch synced before it counts. After a failed append the file is cut back to
 * its last good size, or else later lines would stand behind a torn one and be lost; when that fails too, the log is broken.
 */
export class ProjectLog {
  readonly #files: Files;
  readonly #path: string;
  #file: OpenFile;
  #size: number;
  #broken: string | null = null;

  private constructor(files: Files, logPath: string, file: OpenFile, size: number) {
    this.#files = files;
    this.#path = logPath;
    this.#file = file;
    this.#size = size;
  }

  /** Opens the log for appending behind its first `size` bytes; whatever follows them is cut off. */
  static async open(files: Files, logPath: string, size: number, cut: boolean): Promise<ProjectLog> {
    const log = new ProjectLog(files, logPath, await files.open(logPath), size);
    if (!cut) return log;
    try {
      await log.#file.truncate(size);
      await log.#file.sync();
      return log;
    } catch (error) {
      await log.close();
      throw error;
    }
  }

  /** Bytes that count. */
  get size(): number {
    return this.#size;
  }

  /** Why nothing can be appended any more; null when all is well. */
  get broken(): string | null {
    return this.#broken;
  }

  /** Resolves when the lines are on disk. Rejects with {@link NotAppended}; look at {@link broken} then. */
  async append(lines: Uint8Array): Promise<void> {
    if (this.#broken !== null) throw new NotAppended(this.#broken);
    try {
      await this.#file.write(lines, this.#size);
      await this.#file.sync();
      this.#size += lines.length;
    } catch (error) {
      await this.#cutBack(error);
      throw new NotAppended(diskSentence(error), { cause: error });
    }
  }

  /** Puts a new generation in the log's place. When it fails before the new file stands, the old one goes on. */
  async replace(lines: AsyncIterable<Uint8Array>): Promise<void> {
    if (this.#broken !== null) throw new NotAppended(this.#broken);
    let failure: unknown = null;
    try {
      // Windows cannot rename over an open file.
      await this.#file.close();
      this.#size = await writeWhole(this.#files, this.#path, lines);
    } catch (error) {
      failure = error;
    }
    await this.#reopen(failure);
    if (failure !== null) throw new NotAppended(diskSentence(failure), { cause: failure });
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #cutBack(cause: unknown): Promise<void> {
    try {
      await this.#file.truncate(this.#size);
      await this.#file.sync();
    } catch {
      this.#break(cause);
    }
  }

  /** After a failed replacement nobody knows which file the name means until it is looked at. */
  async #reopen(failure: unknown): Promise<void> {
    try {
      this.#file = await this.#files.open(this.#path);
      if (failure === null) return;
      const size = await withFile(this.#files, this.#path, async (log) => log.size);
      if (size !== this.#size) this.#break(failure);
      else await this.#files.syncFolder(path.dirname(this.#path));
    } catch {
      this.#break(failure);
    }
  }

  #break(cause: unknown): void {
    this.#broken = `${diskSentence(cause)} Nothing can be saved until the project is closed and opened again.`;
  }
}
