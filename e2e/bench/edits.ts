import { expect, type Page } from '@playwright/test';
import { selectWords } from '../reading/selectWords';

/** Things an analyst does over and over, each marked in the page from the event to the end of its frame, for `recordWork`. */

/** Selects words and opens the picker; what is measured is {@link tag}. */
export async function openPicker(page: Page, line: string): Promise<void> {
  await selectWords(page, line.slice(0, 30).trim());
  await page.keyboard.press('t');
  await expect(page.getByRole('combobox')).toBeVisible();
  await page.waitForTimeout(200);
}

/** Tags the selected words, from Enter in the picker to the end of the frame that shows the coding. */
export async function tag(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
}

export async function pressEnter(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
}

/** Types words one by one, each a step of its own; {@link undo} takes the last of them back. */
export async function typeSteps(page: Page, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await page.keyboard.type(`word${number} `, { delay: 20 });
    // Moving the caret ends a run of typing.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
  }
  await page.waitForTimeout(1000);
}

/** Takes the last step back, from the call to the end of the frame without it. */
export async function undo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { roundtable } = window as unknown as {
      roundtable: { call(name: string, params: object): Promise<unknown> };
    };
    const text = document.querySelector('[role=textbox]');
    if (!text) throw new Error('no text');
    const run = performance.now();
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
  });
  await page.waitForTimeout(400);
}

/** Scrolls on by 160 px a frame, and marks each frame. */
export function scroll(page: Page, frames: number): Promise<void> {
  return page.evaluate(async (count) => {
    let scroller = document.querySelector('[role=textbox]');
    while (scroller && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement;
    if (!scroller) throw new Error('nothing scrolls');
    for (let frame = 0; frame < count; frame += 1) {
      await new Promise(requestAnimationFrame);
      const name = `frame${performance.now()}`;
      performance.mark(`work-begin-${name}`);
      scroller.scrollTop += 160;
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', resolve, { once: true });
        port1.start();
        port2.postMessage(null);
      });
      performance.mark(`work-end-${name}`);
    }
  }, frames);
}

/** Does something with one paragraph in a contenteditable box before the page, and nothing else in it: the least a key can cost. */
export async function inPlainBox(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'plain';
    box.contentEditable = 'true';
    box.style.cssText = 'position:fixed;inset:0;z-index:1000;background:Canvas';
    box.textContent = 'One paragraph.';
    document.body.append(box);
    box.focus();
  });
  await act();
  await page.evaluate(() => document.querySelector('#plain')?.remove());
}
