import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { clickBefore, readerText, selectWords } from '../reading/selectWords';
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
    { name: 'floor: key in plain contenteditable', times: await plainKeys(app, page) },
  ];

  const edit = (name: string, times: number[]) =>
    measures.push({ name, floor: 'floor: key in plain contenteditable', times });
  const somewhere = lines.slice(4000, 4400).filter((line) => line.length > 60);
  const here = somewhere[20]?.slice(0, 30) ?? '';
  edit('tag', await tags(app, page, somewhere.slice(0, 16)));

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
      for (let run = 0; run < 16; run += 1) {
        await page.keyboard.press('Enter');
        await page.waitForTimeout(300);
      }
    }),
  );
  measures.push({ name: 'Enter, and all that follows it', times: [(await enterWork()) / 16] });
  edit('undo', await undos(app, page));
  await page.keyboard.press('Escape');
  measures.push({ name: 'scroll, a frame', times: await recordWork(app, () => scroll(page)) });

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

/** Tagging selected words, from Enter in the picker to the end of the frame that shows the coding. */
function tags(app: ElectronApplication, page: Page, lines: readonly string[]): Promise<number[]> {
  const tag = async (line: string) => {
    await selectWords(page, line.slice(0, 30).trim());
    await page.keyboard.press('t');
    await expect(page.getByRole('combobox')).toBeVisible();
    await page.waitForTimeout(200);
    const work = await recordWork(app, async () => {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
    });
    await expect(page.getByRole('combobox')).toBeHidden();
    return work;
  };
  return lines.reduce(
    async (before, line) => [...(await before), ...(await tag(line))],
    Promise.resolve<number[]>([]),
  );
}

/** Taking typed words back, from the call to the end of the frame without them. */
async function undos(app: ElectronApplication, page: Page): Promise<number[]> {
  const words = Array.from({ length: 16 }, (_, number) => `word${number} `);
  for (const word of words) {
    await page.keyboard.type(word, { delay: 20 });
    // Moving the caret ends a run of typing.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
  }
  await page.waitForTimeout(1000);
  return recordWork(app, async () => {
    for (const number of words.keys()) {
      await page.evaluate((run) => {
        const { roundtable } = window as unknown as {
          roundtable: { call(name: string, params: object): Promise<unknown> };
        };
        const text = document.querySelector('[role=textbox]');
        if (!text) throw new Error('no text');
        const changes = new MutationObserver(() => {
          changes.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => performance.mark(`work-end-undo${run}`));
            port1.start();
            port2.postMessage(null);
          });
        });
        changes.observe(text, { subtree: true, childList: true, characterData: true });
        performance.mark(`work-begin-undo${run}`);
        return roundtable.call('undo', {});
      }, number);
      await page.waitForTimeout(400);
    }
  });
}

/** Lets 40 screens go by, and marks each frame. */
function scroll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    let scroller = document.querySelector('[role=textbox]');
    while (scroller && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement;
    if (!scroller) throw new Error('nothing scrolls');
    for (let frame = 0; frame < 200; frame += 1) {
      await new Promise(requestAnimationFrame);
      performance.mark(`work-begin-frame${frame}`);
      scroller.scrollTop += 160;
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage(null);
      });
      performance.mark(`work-end-frame${frame}`);
    }
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
async function plainKeys(app: ElectronApplication, page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'plain';
    box.contentEditable = 'true';
    box.style.cssText = 'position:fixed;inset:0;z-index:1000;background:Canvas';
    box.textContent = 'One paragraph.';
    document.body.append(box);
    box.focus();
  });
  const times = await recordWork(app, () => page.keyboard.type('every key is measured', { delay: 60 }));
  await page.evaluate(() => document.querySelector('#plain')?.remove());
  return times;
}
