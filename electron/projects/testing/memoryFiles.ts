import path from 'node:path';
import type { SeededRandom } from '@shared/base/seededRandom';
import type { Files, OpenFile, ReadableFile } from '../files';

interface Inode {
  data: Buffer;
  durable: Buffer;
}

export type Step =
  | 'read'
  | 'create'
  | 'open'
  | 'write'
  | 'sync'
  | 'truncate'
  | 'rename'
  | 'remove'
  | 'syncFolder';

const failure = (code: string) => Object.assign(new Error(code), { code });

/**
 * A disk in memory that forgets: at a power cut only what was synced is certain to survive, file contents and names each on
 * their own. Single steps can be made to fail.
 */
export class MemoryFiles implements Files {
  readonly #names: Map<string, Inode>;
  readonly #durableNames: Map<string, Inode>;
  /** Answers the error code with which a step fails; a failing write leaves half of its bytes. */
  fail: (step: Step, file: string) => string | null = () => null;
  /** Plants a fault: steps that say they were done and did nothing. */
  skip: (step: Step, file: string) => boolean = () => false;

  constructor(names: ReadonlyMap<string, Buffer> = new Map()) {
    const inodes = [...names].map(([file, data]): [string, Inode] => [file, { data, durable: data }]);
    this.#names = new Map(inodes);
    this.#durableNames = new Map(inodes);
  }

  /**
   * What a new start finds. Contents that were not synced are there up to any byte, or as zeros, or not at all; names that were
   * not synced are the old or the new ones.
   */
  afterPowerCut(random: SeededRandom): MemoryFiles {
    const folders = new Set(
      [...this.#names.keys(), ...this.#durableNames.keys()].map((file) => path.dirname(file)),
    );
    const found = new Map<string, Buffer>();
    const contents = new Map<Inode, Buffer>();
    for (const folder of folders) {
      const names = random.chance(0.5) ? this.#durableNames : this.#names;
      for (const [file, inode] of names) {
        if (path.dirname(file) !== folder) continue;
        const content = contents.get(inode) ?? survived(inode, random);
        contents.set(inode, content);
        found.set(file, content);
      }
    }
    return new MemoryFiles(found);
  }

  /** What is in a file now, synced or not. */
  content(file: string): Buffer {
    const inode = this.#names.get(file);
    if (inode === undefined) throw failure('ENOENT');
    return inode.data;
  }

  put(file: string, data: Buffer): void {
    const inode = { data, durable: data };
    this.#names.set(file, inode);
    this.#durableNames.set(file, inode);
  }

  async read(file: string): Promise<Uint8Array> {
    this.#try('read', file);
    return this.content(file);
  }

  async openToRead(file: string): Promise<ReadableFile> {
    this.#try('read', file);
    const data = this.content(file);
    return {
      size: data.length,
      read: async (into, position) => {
        this.#try('read', file);
        return data.copy(into, 0, position);
      },
      close: async () => undefined,
    };
  }

  async create(file: string): Promise<OpenFile> {
    this.#try('create', file);
    if (this.#names.has(file)) throw failure('EEXIST');
    const inode = { data: Buffer.alloc(0), durable: Buffer.alloc(0) };
    this.#names.set(file, inode);
    return this.#handle(file, inode);
  }

  async open(file: string): Promise<OpenFile> {
    this.#try('open', file);
    const inode = this.#names.get(file);
    if (inode === undefined) throw failure('ENOENT');
    return this.#handle(file, inode);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#try('rename', to);
    const inode = this.#names.get(from);
    if (inode === undefined) throw failure('ENOENT');
    this.#names.set(to, inode);
    this.#names.delete(from);
  }

  async remove(file: string): Promise<void> {
    this.#try('remove', file);
    this.#names.delete(file);
  }

  async makeFolder(): Promise<void> {
    await Promise.resolve();
  }

  async list(folder: string): Promise<readonly string[]> {
    return [...this.#names.keys()]
      .filter((file) => path.dirname(file) === folder)
      .map((file) => path.basename(file));
  }

  async exists(file: string): Promise<boolean> {
    return this.#names.has(file);
  }

  async syncFolder(folder: string): Promise<void> {
    this.#try('syncFolder', folder);
    if (this.skip('syncFolder', folder)) return;
    for (const file of [...this.#names.keys(), ...this.#durableNames.keys()]) {
      if (path.dirname(file) !== folder) continue;
      const inode = this.#names.get(file);
      if (inode === undefined) this.#durableNames.delete(file);
      else this.#durableNames.set(file, inode);
    }
  }

  #try(step: Step, file: string): void {
    const code = this.fail(step, file);
    if (code !== null) throw failure(code);
  }

  #handle(file: string, inode: Inode): OpenFile {
    return {
      write: async (bytes, position) => {
        const code = this.fail('write', file);
        const part = code === null ? bytes : bytes.subarray(0, bytes.length >> 1);
        const grown = Buffer.alloc(Math.max(inode.data.length, position + part.length));
        inode.data.copy(grown);
        grown.set(part, position);
        inode.data = grown;
        if (code !== null) throw failure(code);
      },
      sync: async () => {
        this.#try('sync', file);
        if (!this.skip('sync', file)) inode.durable = inode.data;
      },
      truncate: async (size) => {
        this.#try('truncate', file);
        if (!this.skip('truncate', file)) inode.data = inode.data.subarray(0, size);
      },
      close: async () => {
        await Promise.resolve();
      },
    };
  }
}

function survived({ data, durable }: Inode, random: SeededRandom): Buffer {
  if (data === durable || random.chance(0.4)) return durable;
  const from = Math.min(durable.length, data.length);
  const reached = random.int(from, data.length);
  const whole = Buffer.concat([durable.subarray(0, from), data.subarray(from, reached)]);
  return random.chance(0.3) ? Buffer.concat([whole, Buffer.alloc(random.int(0, 64))]) : whole;
}
