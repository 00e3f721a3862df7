import { expect, type Locator, type Page } from '@playwright/test';

/** Things an analyst does, each timed in the page from the act to the end of the frame that shows what came of it. */

export const documentItem = (page: Page, title: string): Locator =>
  page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem').filter({ hasText: title }).first();

/** Far jumps in the text, until the text of the new place is drawn. */
export function jumps(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    let scroller = document.querySelector('[role=textbox]');
    while (scroller && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement;
    if (!scroller) throw new Error('nothing scrolls');
    const times: number[] = [];
    for (const share of [0.1, 0.8, 0.3, 0.95, 0.55, 0.2, 0.7, 0.4]) {
      const start = performance.now();
      scroller.scrollTop = scroller.scrollHeight * share;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return times;
  });
}

/** Finding words that stand far away: from the last letter in the field to the frame with the place. */
export async function findings(page: Page, lines: readonly string[]): Promise<number[]> {
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Find in document' });
  const times: number[] = [];
  for (const share of [0.9, 0.15, 0.6, 0.35]) {
    const words = lines[Math.floor(lines.length * share)] ?? '';
    await field.fill(words.slice(0, -1));
    await page.waitForTimeout(800);
    await field.focus();
    await page.evaluate(() => {
      const shown = new Promise<number>((resolve) => {
        addEventListener(
          'input',
          () => {
            const start = performance.now();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          },
          { capture: true, once: true },
        );
      });
      Object.assign(window, { shown });
    });
    await page.keyboard.type(words.slice(-1));
    times.push(await page.evaluate(() => Reflect.get(window, 'shown') as Promise<number>));
  }
  await page.keyboard.press('Escape');
  return times;
}

/** All of a text that is edited is selected, deleted and brought back, again and again; it has more than 20 paragraphs. */
export async function wholeText(
  page: Page,
  runs: number,
): Promise<{ selected: number[]; deleted: number[]; restored: number[] }> {
  const times = { selected: [] as number[], deleted: [] as number[], restored: [] as number[] };
  const blocks = page.locator('[role=textbox] [data-block]');
  const whole = await blocks.count();
  for (let run = 0; run < runs; run += 1) {
    times.selected.push(await fromKey(page, 'Control+a', 20));
    times.deleted.push(await fromKey(page, 'Delete', 1));
    times.restored.push(await fromKey(page, 'Control+z', 20));
    // The rest of the text comes in behind the first frame.
    await expect(blocks).toHaveCount(whole, { timeout: 60_000 });
  }
  return times;
}

/** From a key to the end of the first frame in which the text has these paragraphs: one, or this many and more. */
async function fromKey(page: Page, keys: string, paragraphs: number): Promise<number> {
  await page.evaluate(
    ({ key, count }) => {
      const done = new Promise<number>((resolve) => {
        const press = async (event: KeyboardEvent) => {
          if (event.key !== key) return;
          removeEventListener('keydown', press, { capture: true });
          const start = performance.now();
          for (let there = 0; count === 1 ? there !== 1 : there < count; ) {
            await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
            there = document.querySelectorAll('[role=textbox] [data-block]').length;
          }
          resolve(performance.now() - start);
        };
        addEventListener('keydown', press, { capture: true });
      });
      Object.assign(window, { done });
    },
    { key: keys.split('+').at(-1) ?? keys, count: paragraphs },
  );
  await page.keyboard.press(keys);
  return page.evaluate(() => Reflect.get(window, 'done') as Promise<number>);
}

/** Deletes the theme with most codings: from the call to the frame without them. */
export function deleteLargestTheme(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const { roundtable } = window as unknown as {
      roundtable: { call(name: string, params: object): Promise<{ value?: unknown; parts?: string[] }> };
    };
    const answer = await roundtable.call('themeUse', {});
    const uses = (answer.parts === undefined ? answer.value : JSON.parse(answer.parts[0] ?? '')) as Record<
      string,
      { codings: number }
    >;
    const [largest] = Object.entries(uses).sort(([, a], [, b]) => b.codings - a.codings);
    if (!largest || largest[1].codings < 4500) throw new Error('no theme with 5,000 codings');
    const start = performance.now();
    await roundtable.call('runCommand', { code: 'deleteThemes', params: { themes: [largest[0]] } });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return [performance.now() - start];
  });
}

/** Switching to documents by a click in the list, until the text of each is in a frame; `titles` one after the other. */
export async function switches(page: Page, titles: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const title of titles) {
    await documentItem(page, title).scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    const time = await documentItem(page, title).evaluate(async (item, name) => {
      const start = performance.now();
      (item as HTMLElement).click();
      for (let frame = 0; frame < 300; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const text = document.querySelector(`[role=textbox][aria-label="${name}"]`);
        if (text && text.querySelectorAll('p').length > 20) return performance.now() - start;
      }
      throw new Error('the document was not shown');
    }, title);
    times.push(time);
  }
  return times;
}
