import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { readerText } from '../reading/selectWords';

const mill = [
  'ANNA BERG: The mill needs a weir. The weir needs stone.',
  'PAUL OHM: The weir needs a mill.',
  'ANNA BERG: Then build both of them.',
  'CHAIR: And a road between them.',
  'PAUL OHM: Roads are for the council.',
  'CHAIR: Then we go to the council.',
];
const council = [
  'ANNA BERG: We begin with the road.',
  'RUTH KAY: The road begins with us.',
  'ANNA BERG: So it is settled.',
  'RUTH KAY: Nothing is settled.',
];

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Review speakers' });
const bar = (page: Page) => dialog(page).getByRole('region', { name: 'Current turn' });
const card = (review: Locator, name: string) =>
  review.getByRole('group', { name: 'People found' }).getByRole('button', { name: new RegExp(`^(${name})`) });

/** Names and numbers of turns in the sidebar. */
const speakers = async (page: Page) =>
  page
    .getByRole('tree', { name: 'Speakers' })
    .getByRole('treeitem')
    .evaluateAll((items) => items.map((item) => item.textContent?.replace(/\s+/g, ' ').trim()));

test.use({ content: { name: 'Hearings', documents: { 'Mill.txt': mill, 'Council.txt': council } } });

test('a review by key: accept, leave out, give, cut, move ends, undo and redo, apply, and look again', async ({
  page,
}) => {
  await page.keyboard.press('Control+Shift+p');
  const review = dialog(page);
  await expect(review.getByRole('region', { name: 'Text with proposed turns' })).toBeFocused();
  await expect(review.getByText(/0 of 6 checked/)).toBeVisible();

  await test.step('decisions go on to the next turn, and are counted', async () => {
    await expect(bar(page)).toContainText('1 of 6');
    await page.keyboard.press('Enter');
    await expect(bar(page)).toContainText('2 of 6');
    await page.keyboard.press('n');
    await expect(review.getByText(/2 of 6 checked/)).toBeVisible();
    await page.keyboard.press('k');
    await page.keyboard.press('Space');
    await expect(bar(page)).toContainText('2 of 6');
    await expect(bar(page)).toContainText('Checked');
  });

  await test.step('a turn is given to somebody who was not found, by name', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await expect(page.getByRole('combobox', { name: 'Who says this' })).toBeFocused();
    await page.keyboard.type('Otto Lind');
    await page.keyboard.press('Enter');
    await expect(card(review, 'Otto Lind')).toBeVisible();
    await expect(bar(page)).toContainText('4 of 6');
  });

  await test.step('a turn is cut in two, and the second given to somebody by number', async () => {
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await page.keyboard.press('d');
    await expect(page.getByRole('option', { name: 'The weir needs stone.' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Who says this' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(review.getByRole('region', { name: 'Text with proposed turns' })).toBeFocused();
    await page.keyboard.press('2');
    await expect(review.getByRole('checkbox', { name: /^Turn of Paul Ohm|^Turn of PAUL OHM/ })).toHaveCount(
      3,
    );
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(review.getByRole('checkbox')).toHaveCount(6);
    await page.keyboard.press('Control+Shift+z');
    await expect(review.getByRole('checkbox')).toHaveCount(7);
    await page.keyboard.press('Control+z');
  });

  await test.step('the end of a turn goes a sentence back', async () => {
    await page.keyboard.press('Alt+ArrowUp');
    await expect(review.getByText('The mill needs a weir.', { exact: true })).toBeVisible();
  });

  await test.step('what was decided is one step in the project, and given when one looks again', async () => {
    await page.keyboard.press('Control+Enter');
    await expect(review).toBeHidden();
    await expect(readerText(page)).toBeFocused();
    expect(await speakers(page)).toHaveLength(4);
    await page.keyboard.press('Control+Shift+p');
    await expect(review.getByLabel('Confirmed before')).toHaveCount(3);
    await expect(review.getByText(/0 of 3 checked/)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('tree', { name: 'Speakers' }).getByRole('treeitem')).toHaveCount(0);
  });
});

test('one review of all documents by mouse: merge, describe, choose, close and go back, apply', async ({
  page,
}) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('speakers in all');
  await page.keyboard.press('Enter');
  const review = dialog(page);
  const documents = review.getByRole('listbox', { name: 'Documents' });
  await expect(documents.getByRole('option', { name: /Mill/ })).toHaveAttribute('aria-selected', 'true');

  await test.step('a person dragged on another is the same person, in both documents', async () => {
    const people = review.getByRole('group', { name: 'People found' });
    await card(review, 'Chair|CHAIR').dragTo(card(review, 'ANNA BERG|Anna Berg'));
    await expect(people.getByRole('listitem')).toHaveCount(3);
    await page.keyboard.press('Control+z');
    await expect(people.getByRole('listitem')).toHaveCount(4);
    // The same without the mouse.
    await page.keyboard.press('Control+f');
    await page.keyboard.type('chair');
    await expect(people.getByRole('listitem')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await expect(people).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('m');
    await expect(page.getByRole('combobox', { name: /^Who .* is too$/ })).toBeFocused();
    await page.keyboard.type('anna');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+f');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await expect(people.getByRole('listitem')).toHaveCount(3);
  });

  await test.step('name, role, affiliation and other forms are written in place', async () => {
    const name = review.getByRole('textbox', { name: /^Name of/ });
    await name.fill('Anna Berg-Olsen');
    await name.press('Enter');
    await review.getByRole('textbox', { name: 'Role of Anna Berg-Olsen' }).fill('Chair');
    await review.getByRole('textbox', { name: 'Affiliation of Anna Berg-Olsen' }).fill('Council');
    const form = review.getByRole('textbox', { name: 'Another form of the name of Anna Berg-Olsen' });
    await form.fill('Berg');
    await form.press('Enter');
    await expect(review.getByRole('button', { name: 'Remove Berg', exact: true })).toBeVisible();
  });

  await test.step('the documents are walked with their counters, and a turn is unticked', async () => {
    await documents.getByRole('option', { name: /Council/ }).click();
    await review
      .getByRole('checkbox', { name: /Turn of Ruth Kay/i })
      .first()
      .uncheck();
    await expect(documents.getByRole('option', { name: /Council/ })).toContainText('1/4');
  });

  await test.step('closed by mistake, everything is there again', async () => {
    await review.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Go back' }).click();
    await expect(documents.getByRole('option', { name: /Council/ })).toContainText('1/4');
    await review.getByRole('button', { name: /^Apply 9 turns/ }).click();
    await expect(review).toBeHidden();
    const [anna] = await speakers(page);
    expect(anna).toContain('Anna Berg-Olsen');
    expect(anna).toContain('6');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByRole('tree', { name: 'Speakers' }).getByRole('treeitem')).toHaveCount(0);
  });
});
