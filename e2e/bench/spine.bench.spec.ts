import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { clickBefore, readerText, selectWords } from '../reading/selectWords';
import { hugeText, makeHugeProject } from './hugeProject';
import { frameTimes, type Measure, report, watchFrames } from './measures';

const characters = 1_000_000;
const codings = 10_000;

test('one document of 1,000,000 characters with 10,000 annotations', async ({ folder, launch }) => {
  const project = makeHugeProject(folder, characters, codings);
  const { page } = await launch(project);
  const item = page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem').first();
  await expect(item).toBeVisible();
  const lines = hugeText(characters).split('\n');

  const measures: Measure[] = [
    { name: 'floor: same text in plain DOM', times: await plainDom(page, lines) },
    { name: 'open document', floor: 'floor: same text in plain DOM', times: await openDocument(page) },
    { name: 'floor: raw append and sync', times: rawAppends(folder) },
    {
      name: 'durable commit, from the window',
      floor: 'floor: raw append and sync',
      times: await commits(page),
    },
    { name: 'floor: key in plain contenteditable', times: await plainKeys(page) },
  ];

  await watchFrames(page);
  const somewhere = lines.slice(4000, 4400).filter((line) => line.length > 60);
  for (const line of somewhere.slice(0, 12)) {
    await selectWords(page, line.slice(0, 30));
    await page.keyboard.press('t');
    await expect(page.getByRole('combobox')).toBeVisible();
    await frameTimes(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox')).toBeHidden();
    measures.push({
      name: 'tag',
      floor: 'floor: key in plain contenteditable',
      times: await frameTimes(page),
    });
  }

  await clickBefore(page, somewhere[20]?.slice(0, 30) ?? '');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await clickBefore(page, somewhere[20]?.slice(0, 30) ?? '');
  await page.keyboard.type('Warm');
  await frameTimes(page);
  await page.keyboard.type('every key is measured until its frame is on the screen', { delay: 40 });
  measures.push({ name: 'key', floor: 'floor: key in plain contenteditable', times: await frameTimes(page) });
  await expect(readerText(page)).toContainText('until its frame is on the screen');

  report('spine', joined(measures));
});

/** Several measures of one name as one. */
function joined(measures: readonly Measure[]): Measure[] {
  const byName = new Map<string, Measure>();
  for (const measure of measures) {
    const known = byName.get(measure.name);
    byName.set(measure.name, known ? { ...known, times: [...known.times, ...measure.times] } : measure);
  }
  return [...byName.values()];
}

/** From text in memory to the end of the first frame that shows it, as plain paragraphs. */
function plainDom(page: Page, lines: readonly string[]): Promise<number[]> {
  return page.evaluate(async (texts) => {
    const times: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const box = document.createElement('div');
      box.style.cssText =
        'position:fixed;inset:0;overflow:auto;z-index:1000;background:Canvas;font:18px/30px serif';
      const start = performance.now();
      box.append(
        ...texts.map((text) => {
          const paragraph = document.createElement('p');
          paragraph.textContent = text;
          return paragraph;
        }),
      );
      document.body.append(box);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
      box.remove();
    }
    return times;
  }, lines);
}

/** From the click on the document to the end of the first frame with its text. */
function openDocument(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const item = document.querySelector<HTMLElement>('[role=treeitem]');
    if (!item) throw new Error('no document');
    const start = performance.now();
    item.click();
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const text = document.querySelector('[role=textbox]');
      if (text && text.querySelectorAll('p').length > 1000) return [performance.now() - start];
    }
  });
}

/** One small change after the other, each awaited until it is on disk. */
function commits(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const { roundtable } = window as unknown as {
      roundtable: { call(name: string, params: object): Promise<unknown> };
    };
    const times: number[] = [];
    for (let run = 0; run < 200; run += 1) {
      const start = performance.now();
      await roundtable.call('runCommand', { code: 'renameProject', params: { name: `Huge ${run}` } });
      times.push(performance.now() - start);
    }
    return times;
  });
}

/** The least a durable commit can cost: 400 bytes appended to a file and synced. */
function rawAppends(folder: string): number[] {
  const file = openSync(path.join(folder, 'raw.log'), 'a');
  const line = Buffer.alloc(400, 'x');
  const times: number[] = [];
  for (let run = 0; run < 200; run += 1) {
    const start = performance.now();
    writeSync(file, line);
    fdatasyncSync(file);
    times.push(performance.now() - start);
  }
  closeSync(file);
  return times;
}

/** The least a key can cost: one paragraph in a contenteditable box, nothing else in it. */
async function plainKeys(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'plain';
    box.contentEditable = 'true';
    box.style.cssText = 'position:fixed;inset:0;z-index:1000;background:Canvas';
    box.textContent = 'One paragraph.';
    document.body.append(box);
    box.focus();
  });
  await watchFrames(page);
  await page.keyboard.type('every key is measured', { delay: 40 });
  const times = await frameTimes(page);
  await page.evaluate(() => document.querySelector('#plain')?.remove());
  return times;
}
