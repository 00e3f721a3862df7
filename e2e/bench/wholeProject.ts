import { expect, type Page } from '@playwright/test';
import { selectWords } from '../reading/selectWords';

/** Things an analyst does in a project of very many documents, each timed in the page from the act to the end of the frame that shows what came of it. */

/** What is on the page when it is done: an element with this text, or, with null, no such element. */
interface Shown {
  readonly selector: string;
  readonly text: string | null;
}

/** Milliseconds from the event that the act brings to the frame that shows what is awaited. */
async function timeOf(
  page: Page,
  event: 'input' | 'keydown',
  act: () => Promise<void>,
  awaited: Shown,
): Promise<number> {
  await page.evaluate(
    ({ name, selector, text }) => {
      const isShown = () => {
        const found = [...document.querySelectorAll(selector)];
        return text === null ? found.length === 0 : found.some((each) => each.textContent?.includes(text));
      };
      const time = new Promise<number>((resolve) => {
        const begin = () => {
          const start = performance.now();
          const look = () => {
            if (isShown()) resolve(performance.now() - start);
            else requestAnimationFrame(() => setTimeout(look));
          };
          requestAnimationFrame(() => setTimeout(look));
        };
        addEventListener(name, begin, { capture: true, once: true });
      });
      Object.assign(window, { timeOfAct: () => time });
    },
    { name: event, ...awaited },
  );
  await act();
  return page.evaluate(() => (Reflect.get(window, 'timeOfAct') as () => Promise<number>)());
}

/** Finding words in all documents, from the word in the field to the list of hits; for the first the texts are copied to the thread that searches. */
export async function projectFindings(page: Page): Promise<{ first: number[]; again: number[] }> {
  await page.keyboard.press('Control+Shift+f');
  const field = page.getByRole('textbox', { name: 'Find in project' });
  const said = page.getByRole('region', { name: 'Hits' }).getByRole('status');
  const times: number[] = [];
  for (const words of ['treaty', 'harbour', 'railway', 'minister', 'valley', 'commission']) {
    await field.fill('');
    await expect(said).toHaveText('');
    await field.focus();
    const shown = { selector: '[aria-label=Hits] [role=status]', text: ' documents' };
    times.push(await timeOf(page, 'input', () => page.keyboard.insertText(words), shown));
  }
  await page.keyboard.press('Escape');
  return { first: times.slice(0, 1), again: times.slice(1) };
}

/** Going to paragraphs of the open document by their numbers, from Enter to the frame with the place. */
export async function goings(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const paragraph of [60, 12, 45, 20, 55]) {
    await page.keyboard.press('Control+g');
    await page.getByRole('combobox', { name: 'Go to' }).fill(String(paragraph));
    await expect(
      page.getByRole('option', { name: new RegExp(`^Paragraph ${paragraph}\\b`) }).first(),
    ).toHaveAttribute('aria-selected', 'true');
    const shown = { selector: 'footer [title="Paragraph, character"]', text: `¶ ${paragraph} ` };
    times.push(await timeOf(page, 'keydown', () => page.keyboard.press('Enter'), shown));
  }
  return times;
}

/** Tagging words with the theme used last, from Enter in the picker to the frame without it. */
export async function tagTimes(page: Page, passages: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const words of passages) {
    await selectWords(page, words);
    await page.keyboard.press('t');
    await expect(page.getByRole('combobox', { name: 'Theme', exact: true })).toBeFocused();
    const shown = { selector: 'input[role=combobox]', text: null };
    times.push(await timeOf(page, 'keydown', () => page.keyboard.press('Enter'), shown));
    await expect(page.getByRole('combobox', { name: 'Theme', exact: true })).toHaveCount(0);
  }
  return times;
}
