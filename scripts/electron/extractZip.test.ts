import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extractZip } from './extractZip.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-zip-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('entries are written where they are placed, stored and packed ones alike, with their modes', () => {
  const zip = makeZip([
    { name: 'App/run', body: 'program', mode: 0o755, packed: true },
    { name: 'App/note.txt', body: 'as it is', mode: 0o644, packed: false },
    { name: 'App/skipped.txt', body: 'no', mode: 0o644, packed: true },
  ]);
  extractZip(zip, folder, (name) => (name.includes('skipped') ? undefined : name.slice('App/'.length)));
  expect(readdirSync(folder).sort()).toEqual(['note.txt', 'run']);
  expect(readFileSync(path.join(folder, 'run'), 'utf8')).toBe('program');
  expect(readFileSync(path.join(folder, 'note.txt'), 'utf8')).toBe('as it is');
  expect(statSync(path.join(folder, 'run')).mode & 0o100).toBe(process.platform === 'win32' ? 0 : 0o100);
});

test('a path that leads out of the folder is refused', () => {
  const zip = makeZip([{ name: '../outside', body: 'x', mode: 0o644, packed: true }]);
  expect(() => extractZip(zip, folder, (name) => name)).toThrow('outside itself');
});

test('a cut archive is refused', () => {
  const zip = makeZip([{ name: 'a', body: 'x', mode: 0o644, packed: true }]);
  expect(() => extractZip(zip.subarray(0, zip.length - 10), folder, (name) => name)).toThrow('incomplete');
});

interface Entry {
  readonly name: string;
  readonly body: string;
  readonly mode: number;
  readonly packed: boolean;
}

function makeZip(entries: readonly Entry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, body, mode, packed } of entries) {
    const data = packed ? deflateRawSync(body) : Buffer.from(body);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(packed ? 8 : 0, 10);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(mode * 0x10000, 38);
    central.writeUInt32LE(offset, 42);
    bodies.push(local, Buffer.from(name), data);
    directory.push(central, Buffer.from(name));
    offset += local.length + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}
