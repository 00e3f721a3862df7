import type { Json } from '@shared/projectFile/migrations';
import { describe, expect, it } from 'vitest';
import { decodeLines, encodeLine } from './logLines';
import { MemoryFiles } from './testing/memoryFiles';

/** About 0.4 of the pieces in which a file is read, so that lines lie across their borders. */
const long = (number: number) => ({ number, text: 'ä'.repeat(200_000) });
const values = Array.from({ length: 12 }, (_, number) => (number % 5 === 4 ? { number } : long(number)));
const lines = values.map(encodeLine);

async function decoded(bytes: Buffer): Promise<{ values: Json[]; end: number }> {
  const files = new MemoryFiles();
  files.put('project.log', bytes);
  const found = { values: [] as Json[], end: 0 };
  for await (const { value, end } of decodeLines(await files.openToRead('project.log'))) {
    found.values.push(value);
    found.end = end;
  }
  return found;
}

describe('decodeLines', () => {
  it('reads lines wherever the pieces of the file end', async () => {
    const bytes = Buffer.concat(lines);
    expect(await decoded(bytes)).toEqual({ values, end: bytes.length });
    // One line of many pieces.
    const huge = encodeLine({ text: 'ä'.repeat(2_000_000) });
    expect((await decoded(Buffer.concat([huge, ...lines]))).end).toBe(huge.length + bytes.length);
  });

  it('stops before a line that is torn or damaged, and says where', async () => {
    const whole = Buffer.concat(lines.slice(0, 7));
    const torn = Buffer.concat([whole, lines[7]?.subarray(0, 300_000) ?? Buffer.alloc(0)]);
    expect(await decoded(torn)).toEqual({ values: values.slice(0, 7), end: whole.length });
    const damaged = Buffer.concat(lines);
    damaged[whole.length + 350_000] = 0x41;
    expect(await decoded(damaged)).toEqual({ values: values.slice(0, 7), end: whole.length });
  });
});
