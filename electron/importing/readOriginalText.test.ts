import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { importLimits } from './importLimits';
import { handmadePdf, textLines } from './pdf/testing/handmadePdf';
import { readOriginalText } from './readOriginalText';

function read(bytes: Uint8Array | string) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'roundtable-places-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const kept = path.join(folder, 'a'.repeat(64));
  writeFileSync(kept, bytes);
  return readOriginalText({ path: kept, name: 'hearing.pdf' }, importLimits);
}

test('a kept PDF is read for what it says and where', async () => {
  expect(await read(handmadePdf([{ content: textLines(['Hello from a page.']) }]))).toEqual({
    ok: true,
    value: {
      blocks: ['Hello from a page.'],
      positions: expect.stringMatching(/^\{"version":1,"pages":\[\[\[0,0,595,842\],0\]\],/),
    },
  });
});

test('what is no PDF is refused', async () => {
  expect(await read('plain words')).toMatchObject({ ok: false, problem: { code: 'not-a-pdf' } });
});
