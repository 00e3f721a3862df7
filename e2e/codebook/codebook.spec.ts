import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, chooseFromMenu, dialogsOf, expect, type RunningApp } from '../fixtures';
import { makeProject, type ProjectContent } from '../projects/makeProject';
import { roundtable } from '../roundtable';

const rivers = (codings: object, name = 'Rivers'): ProjectContent => ({
  name,
  documents: {
    'Mill.txt': 'The river rose in spring. Nobody had been warned.',
    'Weir.txt': 'The weir held. We trust the keepers.',
  },
  codings,
});

const test = base.extend<{ codebook: (codings: object) => Promise<RunningApp> }>({
  /** Shows the codebook of a project of two texts with these codings. */
  codebook: async ({ launch, folder }, use) =>
    use(async (codings) => {
      const running = await launch(await makeProject(folder, rivers(codings)));
      await expect(running.page.getByRole('tree', { name: 'Themes' })).toBeVisible();
      await running.page.keyboard.press('Control+2');
      return running;
    }),
});

const book = (page: Page) => page.getByRole('tree', { name: 'Codebook' });
const right = (box: { x: number; width: number } | null) => (box?.x ?? 0) + (box?.width ?? 0);
const theme = (page: Page, name: string) => book(page).getByRole('treeitem', { name, exact: true });
const numbers = (page: Page, name: string) => expect(theme(page, name));

test('a codebook of three levels is built with the keyboard alone, and undone', async ({ codebook }) => {
  const { page } = await codebook({ themes: [{ name: 'Trust' }] });
  await expect(theme(page, 'Trust')).toBeVisible();
  for (const name of ['Water', 'Flood', 'Warning']) {
    await page.keyboard.press('Control+Shift+T');
    await expect(page.getByRole('textbox', { name: 'Name of the new theme' })).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(theme(page, name)).toBeFocused();
    if (name !== 'Water') await page.keyboard.press('Alt+ArrowRight');
    if (name === 'Warning') await page.keyboard.press('Alt+ArrowRight');
  }
  await expect(theme(page, 'Water')).toHaveAttribute('aria-level', '1');
  await expect(theme(page, 'Flood')).toHaveAttribute('aria-level', '2');
  await expect(theme(page, 'Warning')).toHaveAttribute('aria-level', '3');
  await expect(theme(page, 'Warning')).toBeFocused();

  // From the tree into the fields of the theme, and back.
  await page.getByRole('textbox', { name: 'Name', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Look of Warning' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Look of Warning' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sirens and messages');
  await page.keyboard.press('Tab');
  await page.keyboard.type('somebody says that people were told');
  await page.keyboard.press('Tab');
  await expect(theme(page, 'Warning')).toHaveAccessibleDescription(/^0 codings/u);
  await theme(page, 'Water').focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Deleted “Water” and 2 themes under it.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await theme(page, 'Warning').click();
  await expect(page.getByRole('textbox', { name: 'Apply when', exact: true })).toHaveValue(
    'somebody says that people were told',
  );
});

test('what cannot be is said where it is wanted, names are always seen, and what is new is shown', async ({
  codebook,
}) => {
  const deep = Array.from({ length: 10 }, (_, n) => ({
    name: `Level ${n + 1}`,
    parent: n === 0 ? 'Water' : `Level ${n}`,
  }));
  const { app, page } = await codebook({
    themes: [
      { name: 'Water' },
      { name: 'Trust' },
      { name: 'Flood', parent: 'Water' },
      { name: 'Warning', parent: 'Flood' },
      ...deep,
    ],
    annotations: [{ document: 'Mill', start: 0, end: 25, themes: ['Level 10'] }],
  });
  // Why a theme cannot be merged into one under it is said where that one is looked for.
  await theme(page, 'Water').click();
  await page.getByRole('button', { name: 'Merge into…' }).click();
  await page.keyboard.type('flood');
  const flood = page.getByRole('option', { name: /^Flood/u });
  await expect(flood).toHaveAccessibleName(/under “Water”: merge the other way round/u);
  await expect(flood).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');

  // A name that is taken is refused beside the field, which keeps it, and the merge that was meant is offered.
  await theme(page, 'Water').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Trust');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' }).first()).toHaveValue('Trust');
  await expect(page.getByRole('alert')).toHaveText('There is already a theme “Trust”.');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Merge into “Trust”' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(theme(page, 'Water')).toBeFocused();

  // What is made while the list is filtered is shown.
  await page.getByRole('searchbox', { name: 'Filter themes' }).fill('flood');
  await expect(book(page).getByRole('treeitem')).toHaveCount(2);
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('Bridges');
  await page.keyboard.press('Enter');
  await expect(theme(page, 'Bridges')).toHaveAttribute('aria-selected', 'true');
  await expect(theme(page, 'Bridges')).toBeInViewport({ ratio: 0.9 });
  await expect(page.getByRole('searchbox', { name: 'Filter themes' })).toHaveValue('');

  // However deep it stands and however large everything is drawn, a name is whole and the numbers stand under their headings.
  for (const zoom of [1, 2]) {
    await app.evaluate(
      ({ BrowserWindow }, factor) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor),
      zoom,
    );
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280 / zoom);
    for (const words of ['', 'level 10']) {
      await page.getByRole('searchbox', { name: 'Filter themes' }).fill(words);
      await theme(page, 'Level 10').scrollIntoViewIfNeeded();
      const name = theme(page, 'Level 10').getByText('Level 10');
      expect(await name.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
      expect((await name.boundingBox())?.width).toBeGreaterThan(40);
      const heading = await page.getByRole('button', { name: 'Codings', exact: true }).boundingBox();
      const number = await theme(page, 'Level 10').locator('[data-text="1"]').first().boundingBox();
      expect(right(number)).toBeCloseTo(right(heading), 0);
    }
  }
});

const codings = {
  themes: [{ name: 'Trust' }, { name: 'Reliance' }, { name: 'Water' }],
  annotations: [
    { document: 'Mill', start: 0, end: 25, themes: ['Water', 'Trust', 'Reliance'] },
    { document: 'Mill', start: 26, end: 49, themes: ['Reliance'] },
    { document: 'Weir', start: 15, end: 36, themes: ['Trust'] },
  ],
};

test('themes are merged, one or several at once, with duplicates folded, and a theme is split by its quotations', async ({
  codebook,
}) => {
  const { page } = await codebook(codings);
  await test.step('themes are merged, duplicates folded, and the merge is undone as one step', async () => {
    await numbers(page, 'Trust').toHaveAccessibleDescription('2 codings, 2 documents, 0 speakers');
    await theme(page, 'Reliance').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Merge into…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Merge “Reliance” into' });
    await expect(dialog).toContainText('2 codings');
    await page.keyboard.type('trus');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Merged “Reliance”, 2 codings, into “Trust”.')).toBeVisible();
    await numbers(page, 'Trust').toHaveAccessibleDescription('3 codings, 2 documents, 0 speakers');
    await expect(theme(page, 'Reliance')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await numbers(page, 'Reliance').toHaveAccessibleDescription('2 codings, 1 document, 0 speakers');
    await numbers(page, 'Trust').toHaveAccessibleDescription('2 codings, 2 documents, 0 speakers');
  });

  await test.step('several themes at once: what they are is said, and they are pinned and merged together', async () => {
    await theme(page, 'Trust').click();
    await page.keyboard.press('Shift+ArrowDown');
    const several = page.getByRole('complementary', { name: 'Selected themes' });
    await expect(several).toContainText('2 themes, 4 codings');
    await several.getByRole('button', { name: 'Pin' }).click();
    await expect(theme(page, 'Reliance')).toHaveAccessibleDescription(/pinned/u);
    await page.getByRole('combobox', { name: 'Which themes' }).selectOption('Pinned');
    await expect(book(page).getByRole('treeitem')).toHaveCount(2);
    await page.getByRole('combobox', { name: 'Which themes' }).selectOption('All themes');
    await theme(page, 'Trust').focus();
    await page.keyboard.press('Delete');
    await expect(book(page).getByRole('treeitem')).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(theme(page, 'Trust')).toBeFocused();
    await expect(several).toContainText('2 themes, 4 codings');
    await several.getByRole('button', { name: 'Merge into…' }).click();
    await page.getByRole('option', { name: 'Trust' }).click();
    await numbers(page, 'Trust').toHaveAccessibleDescription('3 codings, 2 documents, 0 speakers, pinned');
    await page.keyboard.press('Control+z');
    await expect(theme(page, 'Reliance')).toBeVisible();
  });

  await test.step('a theme is split by its quotations, and a quotation leads to its passage', async () => {
    await theme(page, 'Trust').click();
    const quotations = page.getByRole('listbox', { name: 'Quotations of Trust' });
    await expect(quotations.getByRole('option')).toHaveCount(2);
    await quotations.focus();
    await page.keyboard.press('End');
    await expect(quotations.getByRole('option', { selected: true })).toContainText('We trust the keepers.');
    await page.getByRole('button', { name: 'Use as example' }).click();
    await expect(page.getByRole('textbox', { name: 'Example' })).toHaveValue('We trust the keepers.');
    await page.getByRole('button', { name: 'Move to theme…' }).click();
    await page.keyboard.type('Keepers');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Moved 1 coding to “Keepers”.')).toBeVisible();
    await numbers(page, 'Keepers').toHaveAccessibleDescription('1 coding, 1 document, 0 speakers');
    await expect(quotations.getByRole('option')).toHaveCount(1);
    await theme(page, 'Keepers').click();
    await page.getByRole('listbox', { name: 'Quotations of Keepers' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main', { name: 'Text' })).toContainText('The weir held.');
  });
});

test('a codebook exported as a table or a workbook comes into another project as the same', async ({
  codebook,
  folder,
}) => {
  const lakes = await makeProject(folder, rivers({ themes: [{ name: 'Other' }] }, 'Lakes'));
  const ponds = await makeProject(folder, rivers({ themes: [{ name: 'Other' }] }, 'Ponds'));
  const { app, page } = await codebook({
    themes: [
      { name: '=Trust / hope' },
      { name: 'Вода', parent: '=Trust / hope', color: '#123456', description: 'two\nlines; «here»' },
    ],
  });
  const dialogs = dialogsOf(app);
  const csv = path.join(folder, 'book.csv');
  const xlsx = path.join(folder, 'book.xlsx');
  for (const file of [csv, xlsx]) {
    await dialogs.save(file);
    await chooseFromMenu(app, 'Themes', 'Export Codebook…');
    await expect(page.getByText(`2 themes exported to “${path.basename(file)}”`)).toBeVisible();
  }
  for (const [project, file] of [
    [lakes, csv],
    [ponds, xlsx],
  ] as const) {
    await page.getByRole('button', { name: 'Close project' }).click();
    await dialogs.open(project);
    await page.getByRole('button', { name: 'Open project' }).click();
    await expect(page.getByRole('tree', { name: 'Themes' }).getByRole('treeitem')).toHaveCount(1);
    await dialogs.open(file);
    await chooseFromMenu(app, 'Themes', 'Import Codebook…');
    await expect(page.getByRole('dialog')).toContainText('2 themes added; the rest stays as it is.');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(page.getByText('2 themes added.')).toBeVisible();
  }
  await app.close();

  const table = async (project: string) => {
    const out = path.join(folder, 'out.csv');
    await roundtable(folder, 'codebook', 'export', '--project', project, '--out', out);
    return readFileSync(out, 'utf8')
      .split('\r\n')
      .filter((line) => !line.startsWith('Other'));
  };
  const wanted = await table(path.join(folder, 'Rivers'));
  expect(wanted.join('\n')).toContain("'=Trust \\/ hope");
  expect(await table(lakes)).toEqual(wanted);
  expect(await table(ponds)).toEqual(wanted);
  const again = await roundtable(folder, 'codebook', 'import', xlsx, '--project', lakes, '--json');
  expect(JSON.parse(again.output)).toMatchObject({ added: 0, filled: 0 });
});

test('themes of nearly the same name are found, merged, or kept apart', async ({ codebook }) => {
  const { app, page } = await codebook({
    themes: [{ name: 'Integration' }, { name: 'Intergation' }, { name: 'Policy' }, { name: 'policies' }],
  });
  await chooseFromMenu(app, 'Themes', 'Find Themes of the Same Name…');
  const dialog = page.getByRole('dialog', { name: 'Themes of the same name' });
  await expect(dialog).toContainText('2 pairs may be meant for one theme.');
  await dialog
    .getByRole('listitem', { name: 'Policy and policies' })
    .getByRole('button', { name: 'Merge' })
    .click();
  await dialog
    .getByRole('listitem', { name: 'Integration and Intergation' })
    .getByRole('button', { name: 'Keep both' })
    .click();
  await expect(dialog).toContainText('None are left.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(book(page).getByRole('treeitem')).toHaveCount(3);
});

test('ten thousand themes come in from a table, and are filtered and sorted while one types', async ({
  codebook,
  folder,
}) => {
  const file = path.join(folder, 'book.csv');
  const rows = Array.from({ length: 10_000 }, (_, n) => `Area ${n % 20} / Theme ${n};Theme ${n}`);
  writeFileSync(file, `Path;Name\n${rows.join('\n')}\n`);
  const { app, page } = await codebook({ themes: [{ name: 'Trust' }] });
  // A pipe into which nobody writes is a file that is never read to its end.
  const slow = path.join(folder, 'slow.csv');
  spawnSync('mkfifo', [slow]);
  await dialogsOf(app).open(slow);
  await chooseFromMenu(app, 'Themes', 'Import Codebook…');
  const status = page.getByRole('contentinfo');
  await expect(status).toContainText('Reading slow.csv');
  await status.getByRole('button', { name: 'Cancel' }).click();
  await expect(status).not.toContainText('Reading');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await dialogsOf(app).open(file);
  await chooseFromMenu(app, 'Themes', 'Import Codebook…');
  await expect(page.getByRole('dialog')).toContainText('10,020 themes added');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('10,020 themes added.')).toBeVisible();
  expect(await book(page).getByRole('treeitem').count()).toBeLessThan(80);
  await page.getByRole('searchbox', { name: 'Filter themes' }).fill('area 7 theme 9987');
  await expect(book(page).getByRole('treeitem')).toHaveCount(1);
  await expect(theme(page, 'Theme 9987')).toHaveAccessibleDescription(/^under Area 7,/u);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(theme(page, 'Theme 0')).toBeVisible();
  await theme(page, 'Area 0').click();
  await page.keyboard.press('End');
  await expect(theme(page, 'Trust')).toBeFocused();
});
