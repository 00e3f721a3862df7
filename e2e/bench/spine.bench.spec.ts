import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { clickBefore, readerText, selectWords } from '../reading/selectWords';
import { makeHugeProject } from './hugeProject';
import { hugeText } from './hugeText';
import { frameTimes, type Measure, report, reportMemory, watchFrames, watchWork } from './measures';
import { deleteLargestTheme, documentItem, findings, jumps } from './operations';

const characters = 1_000_000;
const codings = 10_000;

// Recording would be measured with it; the checks of development are not in what analysts have.
test.use({ asShipped: true });

const typed = 'every key is measured until its frame is on the screen';

test('one document of 1,000,000 characters with 10,000 annotations', async ({ folder, launch }) => {
  const project = makeHugeProject(folder, characters, codings);
  const { app, page } = await launch(project);
  await expect(documentItem(page, 'short')).toBeVisible();
  const lines = hugeText(characters).split('\n');

  const plain = await plainDom(page, lines);
  const opened = await openings(page, 5);
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
    { name: 'floor: key in plain contenteditable', times: await plainKeys(page) },
  ];

  await watchFrames(page);
  const somewhere = lines.slice(4000, 4400).filter((line) => line.length > 60);
  for (const line of somewhere.slice(0, 12)) {
    await selectWords(page, line.slice(0, 30));
    await page.keyboard.press('t');
    await expect(page.getByRole('combobox')).toBeVisible();
    await page.waitForTimeout(100);
    await frameTimes(page);
    await page.keyboard.press('Enter');
    // Looking for roles walks all paragraphs in the page: not before the frame is there.
    await page.waitForTimeout(200);
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
  await page.waitForTimeout(500);
  await frameTimes(page);
  const work = await watchWork(page);
  await page.keyboard.type(typed, { delay: 60 });
  await page.waitForTimeout(1000);
  measures.push({ name: 'key, all work of the main thread', times: [(await work()) / typed.length] });
  measures.push({ name: 'key', floor: 'floor: key in plain contenteditable', times: await frameTimes(page) });
  await expect(readerText(page)).toContainText('until its frame is on the screen');

  await frameTimes(page);
  const enterWork = await watchWork(page);
  for (let run = 0; run < 10; run += 1) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
  }
  measures.push({ name: 'Enter, all work of the main thread', times: [(await enterWork()) / 10] });
  measures.push({
    name: 'Enter',
    floor: 'floor: key in plain contenteditable',
    times: await frameTimes(page),
  });

  measures.push({
    name: 'undo',
    floor: 'floor: key in plain contenteditable',
    times: await undos(page),
  });
  await page.keyboard.press('Escape');
  measures.push({ name: 'scroll, a frame', times: await scrolling(page) });

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

/** Taking typed runs back, from the call to the end of the frame without them. */
async function undos(page: Page): Promise<number[]> {
  for (const word of ['one ', 'two ', 'three ', 'four ', 'five ']) {
    await page.keyboard.type(word, { delay: 20 });
    // Moving the caret ends a run of typing.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
  }
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    await page.waitForTimeout(500);
    times.push(
      await page.evaluate(async () => {
        const { roundtable } = window as unknown as {
          roundtable: { call(name: string, params: object): Promise<unknown> };
        };
        const text = document.querySelector('[role=textbox]');
        if (!text) throw new Error('no text');
        const start = performance.now();
        const shown = new Promise<number>((resolve) => {
          const changes = new MutationObserver(() => {
            changes.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          });
          changes.observe(text, { subtree: true, childList: true, characterData: true });
        });
        await roundtable.call('undo', {});
        return shown;
      }),
    );
  }
  return times;
}

/** Main thread's time of each frame while 40 screens go by. */
function scrolling(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    let scroller = document.querySelector('[role=textbox]');
    while (scroller && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement;
    if (!scroller) throw new Error('nothing scrolls');
    const times: number[] = [];
    for (let frame = 0; frame < 200; frame += 1) {
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      scroller.scrollTop += 160;
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage(null);
      });
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
