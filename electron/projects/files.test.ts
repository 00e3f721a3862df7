import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realFiles } from './files';

describe('realFiles.makeFolder', () => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(path.join(tmpdir(), 'roundtable-files-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  it('makes the folders above, and is content with one that is there', async () => {
    const folder = path.join(place, 'a', 'b', 'c');
    await realFiles.makeFolder(folder);
    await realFiles.makeFolder(folder);
    expect(existsSync(folder)).toBe(true);
  });

  it('fails where a file is in the way', async () => {
    const file = path.join(place, 'file');
    writeFileSync(file, '');
    await expect(realFiles.makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(realFiles.makeFolder(path.join(file, 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('fails, and does not go on trying, where no folder can be made', async () => {
    const nowhere = process.platform === 'linux' ? '/proc/roundtable' : path.join(place, 'a\0b');
    await expect(realFiles.makeFolder(nowhere)).rejects.toThrow();
  });
});
