import { expect, test } from '../fixtures';
import { selectWords } from '../reading/selectWords';
import { card, hearings, inspector, memo, note, open } from './hearings';

test.use({ content: hearings });

test('signs, keys and buttons make headings, lists and emphasis; undo is the project’s, paragraph by paragraph', async ({
  page,
}) => {
  await test.step('signs of Markdown become what they mean while they are typed', async () => {
    await selectWords(page, 'nobody asked the millers');
    await page.keyboard.press('m');
    await expect(card(page)).toBeFocused();
    await page.keyboard.type('## To ask');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- who **decided** it');
    await page.keyboard.press('Enter');
    await page.keyboard.type('when');
    await page.keyboard.press('Tab');
    await page.keyboard.type(' (the *day*)');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('27. September, 2*3*4 wheels');
    const wanted = async (field: typeof card) => {
      const text = field(page);
      await expect(text.getByRole('heading', { level: 2 })).toHaveText('To ask');
      await expect(text.getByRole('listitem').filter({ hasText: 'who decided it' })).toBeVisible();
      await expect(text.getByRole('strong')).toHaveText('decided');
      await expect(text.getByRole('emphasis')).toHaveText('day');
      await expect(text.getByRole('list').getByRole('list')).toHaveText('when (the day)');
      await expect(text.getByRole('paragraph').last()).toHaveText('27. September, 2*3*4 wheels');
    };
    await wanted(card);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await wanted(memo);
    await expect(page.getByRole('contentinfo')).toContainText('Saved');
  });

  await test.step('emphasis, lists and quotations by key and button; undo is the project’s, paragraph by paragraph', async () => {
    await note(page, 'the board', 'One.');
    await memo(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Two ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('bold');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Three');
    const tools = inspector(page).getByRole('toolbar', { name: 'Format the memo' });
    await tools.getByRole('button', { name: 'Quotation' }).click();
    await expect(memo(page).getByRole('blockquote')).toHaveText('Three');
    await tools.getByRole('button', { name: 'Numbered list' }).click();
    await expect(memo(page).getByRole('listitem')).toHaveText('Three');
    await tools.getByRole('button', { name: 'Numbered list' }).click();
    await expect(memo(page).getByRole('strong')).toHaveText('bold');

    await page.keyboard.press('Control+z');
    await expect(memo(page)).not.toContainText('Three');
    await expect(memo(page)).toContainText('Two bold');
    await expect(memo(page)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(memo(page)).toHaveText('One.');
    await page.keyboard.press('Control+Shift+z');
    await expect(memo(page)).toContainText('Two bold');
    // The caret stands where the words came back.
    await page.keyboard.type('er');
    await expect(memo(page)).toHaveText(/One.\s*Two bolder/);
  });
});

test('what is pasted keeps headings, lists, emphasis and links, and nothing else', async ({ page }) => {
  await note(page, 'the board', 'Pasted:');
  await memo(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await memo(page).evaluate((field) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<h1 style="color:red">Big</h1><p>See <b>this</b><img src="https://example.org/x.png" onerror="alert(1)"><script>alert(2)</script> and <a href="javascript:alert(3)">that</a></p><ul><li>one<ul><li>deeper</li></ul></li></ul><table><tr><td>cell</td></tr></table>',
    );
    data.setData('text/plain', 'Big See this');
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(memo(page).getByRole('heading', { level: 2 })).toHaveText('Big');
  await expect(memo(page).getByRole('strong')).toHaveText('this');
  await expect(memo(page).getByRole('list').getByRole('list')).toHaveText('deeper');
  await expect(memo(page)).toContainText('cell');
  await expect(memo(page).getByRole('link')).toHaveCount(0);
  await expect(memo(page).getByRole('img')).toHaveCount(0);
  expect(await memo(page).evaluate((field) => field.querySelectorAll('[style], img, script').length)).toBe(0);
});

test('two fields with the same memo never fight: the one that is written in leads, the other follows', async ({
  page,
}) => {
  await note(page, 'the board', 'Once');
  await page.keyboard.press('m');
  await expect(card(page)).toHaveText('Once');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' and again', { delay: 30 });
  await expect(card(page)).toHaveText('Once and again');
  await expect(memo(page)).toHaveText('Once and again');
  await page.keyboard.press('Escape');
  await memo(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', later');
  await expect(memo(page)).toHaveText('Once and again, later');
  await open(page, 'Second hearing');
  await open(page, 'First hearing');
});

test('a passage that was marked for its memo alone goes with its last word, and Undo brings both back', async ({
  page,
}) => {
  const stripe = page.getByRole('button', { name: 'Memo: “the board”' });
  await test.step('a memo that is written with pauses is one step, with the passage it made', async () => {
    await selectWords(page, 'the board');
    await page.keyboard.press('m');
    await expect(card(page)).toBeFocused();
    await page.keyboard.type('First words');
    await expect(stripe).toContainText('First words');
    await page.keyboard.type(' and the rest');
    await page.keyboard.press('Escape');
    await expect(stripe).toContainText('and the rest');
    await page.keyboard.press('Control+z');
    await expect(stripe).toHaveCount(0);
  });

  await note(page, 'the board', 'Gone soon');
  await memo(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Reader' }).getByRole('textbox').first().focus();
  await expect(stripe).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(stripe).toHaveCount(1);
  await stripe.click();
  await expect(memo(page)).toHaveText('Gone soon');
});
