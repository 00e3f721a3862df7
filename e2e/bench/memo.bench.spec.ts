import { expect, test } from '../fixtures';
import { report } from './measures';
import { markKeys, recordWork } from './threadWork';

test.use({ asShipped: true });

/** A sentence of ten words. */
const sentence = 'The weir was lowered and nobody told the people downstream.';

test('typing in a memo of 5,000 words', async ({ app, page, dialogs, folder }) => {
  await dialogs.save(`${folder}/Long memo`);
  await page.getByRole('button', { name: 'New project' }).click();
  await page.getByRole('tab', { name: 'Memos' }).click();
  await page.getByRole('button', { name: 'Write about the project' }).click();
  const memo = page.getByRole('region', { name: 'Memo' }).getByRole('textbox', { name: 'Memo' });
  await markKeys(page);
  await memo.click();
  const type = (words: string) => recordWork(app, () => page.keyboard.type(words, { delay: 60 }));
  const short = await type('A short memo to measure against. ');

  await memo.evaluate(
    (field, text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    Array.from({ length: 100 }, () => Array.from({ length: 5 }, () => sentence).join(' ')).join('\n\n'),
  );
  await expect(memo.getByRole('paragraph')).toHaveCount(100);
  await page.waitForTimeout(1500);
  await memo.getByRole('paragraph').nth(50).click();
  const long = await type('Typed in the middle of five thousand words, a key at a time, for the measure. ');
  report('memo', [
    { name: 'key in a short memo', times: short },
    { name: 'key in 5,000 words', floor: 'key in a short memo', times: long },
  ]);
});
