import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { clickBefore, readerText } from '../reading/selectWords';
import { inPlainBox, openPicker, pressEnter, scroll, tag, typeSteps, undo } from './edits';
import { makeHugeProject } from './hugeProject';
import { hugeText } from './hugeText';
import { type Measure, report, reportMemory, watchWork } from './measures';
import { deleteLargestTheme, documentItem, findings, jumps, wholeText } from './operations';
import { markKeys, recordWork } from './threadWork';

const characters = 1_000_000;
const codings = 10_000;

// Recording would be measured with it; the checks of development are not in what analysts have.
test.use({ asShipped: true });

const typed = 'every key is measured until its frame is on the screen';

test('one document of 1,000,000 characters with 10,000 annotations', async ({ folder, launch }) => {
  const project = await makeHugeProject(folder, characters, codings);
  const { app, page } = await launch(project);
  await expect(documentItem(page, 'short')).toBeVisible();
  const lines = hugeText(characters).split('\n');

  const plain = await plainDom(page, lines);
  const opened = await openings(page, 5);
  await markKeys(page);
  const measures: Measure[] = [
    { name: 'floor: same text in plain DOM', times: plain },
    { name: 'open document', floor: 'floor: same text in plain DOM', times: opened.first },
    { name: 'until all of it is in the page', times: opened.whole },
    { name: 'floor: raw append and sync', times: rawAppends(folder) },
    {
      name: 'durable commit, from the window',
      floor: 'floor: raw append and sync',
      times: await commits(page),
    },
    {
      name: 'floor: key in plain contenteditable',
      times: await recordWork(app, () =>
        inPlainBox(page, () => page.keyboard.type('every key is measured', { delay: 60 })),
      ),
    },
  ];

  const edit = (name: string, times: number[]) =>
    measures.push({ name, floor: 'floor: key in plain contenteditable', times });
  const somewhere = lines.slice(4000, 4400).filter((line) => line.length > 60);
  const here = somewhere[20]?.slice(0, 30) ?? '';
  const tagging: number[] = [];
  for (const line of somewhere.slice(0, 16)) {
    await openPicker(page, line);
    tagging.push(...(await recordWork(app, () => tag(page))));
    await expect(page.getByRole('combobox')).toBeHidden();
  }
  edit('tag', tagging);

  await clickBefore(page, here);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await clickBefore(page, here);
  await page.keyboard.type('Warm');
  await page.waitForTimeout(500);
  const work = await watchWork(page);
  edit(
    'key',
    await recordWork(app, async () => {
      await page.keyboard.type(typed, { delay: 60 });
      await page.waitForTimeout(1000);
    }),
  );
  measures.push({ name: 'key, and all that follows it', times: [(await work()) / typed.length] });
  await expect(readerText(page)).toContainText('until its frame is on the screen');

  const enterWork = await watchWork(page);
  edit(
    'Enter',
    await recordWork(app, async () => {
      for (let run = 0; run < 16; run += 1) await pressEnter(page);
    }),
  );
  measures.push({ name: 'Enter, and all that follows it', times: [(await enterWork()) / 16] });
  await typeSteps(page, 16);
  edit(
    'undo',
    await recordWork(app, async () => {
      for (let run = 0; run < 16; run += 1) await undo(page);
    }),
  );
  await page.keyboard.press('Escape');
  measures.push({ name: 'scroll, a frame', times: await recordWork(app, () => scroll(page, 200)) });

  measures.push({
    name: 'jump to a far place',
    floor: 'floor: same text in plain DOM',
    times: await jumps(page),
  });
  measures.push({
    name: 'find words far away',
    floor: 'floor: same text in plain DOM',
    times: await findings(page, lines),
  });
  measures.push({
    name: 'delete a theme with 5,000 codings',
    floor: 'floor: same text in plain DOM',
    times: await deleteLargestTheme(page),
  });
  await reportMemory(app, page);

  await clickBefore(page, here);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const { selected, deleted, restored } = await wholeText(page, 3);
  const whole = (name: string, times: number[]) =>
    measures.push({ name, floor: 'floor: same text in plain DOM', times });
  whole('select all', selected);
  whole('delete everything', deleted);
  whole('undo of it, to its first frame', restored);
  report('spine', measures);
});

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

/**
 * From the click on the document to the end of the first frame with its text, and until all of it is in the page; again and again in
 * a window that was loaded anew.
 */
async function openings(page: Page, runs: number): Promise<{ first: number[]; whole: number[] }> {
  const times = { first: [] as number[], whole: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    if (run > 0) await page.reload();
    await expect(documentItem(page, 'huge')).toBeVisible();
    await page.waitForTimeout(1500);
    const { first, whole } = await page.evaluate(async () => {
      const items = [...document.querySelectorAll<HTMLElement>('[role=treeitem]')];
      const item = items.find((each) => each.textContent?.startsWith('huge'));
      if (!item) throw new Error('no document');
      const start = performance.now();
      item.click();
      let shown = 0;
      for (;;) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const count = document.querySelectorAll('[role=textbox] p').length;
        const time = performance.now() - start;
        if (shown === 0 && count > 20) shown = time;
        if (count > 8000) return { first: shown, whole: time };
      }
    });
    times.first.push(first);
    times.whole.push(whole);
  }
  return times;
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
