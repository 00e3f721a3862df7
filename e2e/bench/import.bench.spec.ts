import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { wordDocument } from '../../shared/importing/testing/wordDocument';
import { expect, test } from '../fixtures';
import { makeProject } from '../projects/makeProject';
import { hugeText } from './hugeText';
import { report } from './measures';

test.use({ asShipped: true });

const count = 1000;
/** UTF-16 units of each. */
const length = 20_000;

test('a folder of 1,000 files comes in while the window answers', async ({ folder, launch }) => {
  test.setTimeout(900_000);
  const files = path.join(folder, 'files');
  writeFiles(files);
  const { app, page } = await launch(
    await makeProject(folder, { name: 'Many', documents: { 'a.txt': 'One.' } }),
  );
  await expect(page.getByRole('treeitem', { name: 'a' })).toBeVisible();
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, files);
  await watchMain(app);
  await watchFrames(page);
  const begun = performance.now();
  await page.keyboard.press('Control+i');
  // When all are in, it is looked for who speaks in them.
  await expect(page.getByText(/^Looking for speakers/)).toBeVisible({ timeout: 800_000 });
  const took = performance.now() - begun;
  const late = await lateness(app);
  const frames = await framesOf(page);
  const floor = 'floor: reading the bytes of the files';
  report('import of 1,000 files', [
    { name: floor, times: [0, 1, 2].map(() => readAll(files)) },
    { name: 'import', floor, times: [took] },
    { name: 'main answers late by', times: late },
    { name: 'main answers late by, at most', times: [Math.max(...late)] },
    { name: 'between two frames of the window', times: frames },
    { name: 'between two frames of the window, at most', times: [Math.max(...frames)] },
  ]);
});

function writeFiles(folder: string): void {
  mkdirSync(folder);
  for (let number = 0; number < count; number += 1) {
    const lines = hugeText(length, number).split('\n');
    const name = path.join(folder, `Interview ${String(number).padStart(4, '0')}`);
    const kind = number % 10;
    if (kind < 5) writeFileSync(`${name}.txt`, lines.join('\n\n'));
    else if (kind < 7) writeFileSync(`${name}.md`, `# Interview\n\n${lines.join('\n\n')}`);
    else if (kind < 9)
      writeFileSync(`${name}.html`, `<html><body><p>${lines.join('</p><p>')}</p></body></html>`);
    else {
      const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
      writeFileSync(`${name}.docx`, wordDocument(paragraphs.join('')));
    }
  }
}

function readAll(folder: string): number {
  const start = performance.now();
  for (const name of readdirSync(folder)) readFileSync(path.join(folder, name));
  return performance.now() - start;
}

const beat = 5;

/** Notes in the main process how late a timer comes, ms. */
async function watchMain(app: ElectronApplication): Promise<void> {
  await app.evaluate((_, every) => {
    const late: number[] = [];
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      late.push(Math.max(0, now - last - every));
      last = now;
    }, every);
    Reflect.set(globalThis, 'late', late);
  }, beat);
}

const lateness = (app: ElectronApplication): Promise<number[]> =>
  app.evaluate(() => [...(Reflect.get(globalThis, 'late') as number[])]);

/** Notes in the window the time between frames, ms. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const next = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Reflect.set(globalThis, 'frames', frames);
  });
}

const framesOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => [...(globalThis as unknown as { frames: number[] }).frames]);
