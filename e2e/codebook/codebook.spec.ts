import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFromMenu, dialogsOf, expect, repository, test } from '../fixtures';

function roundtable(...args: string[]): string {
  const script = path.join(repository, 'scripts/roundtable.mjs');
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`roundtable ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** A project of two texts with these codings, made on the command line. */
function makeProject(folder: string, name: string, codings: object): string {
  const texts = ['Mill', 'Weir'].map((title) => path.join(folder, `${title}.txt`));
  writeFileSync(texts[0] ?? '', 'The river rose in spring. Nobody had been warned.');
  writeFileSync(texts[1] ?? '', 'The weir held. We trust the keepers.');
  const list = path.join(folder, 'codings.json');
  writeFileSync(list, JSON.stringify(codings));
  const project = path.join(folder, name);
  roundtable('import', ...texts, '--project', project, '--no-speakers');
  roundtable('annotate', '--project', project, '--from', list);
  return project;
}

const book = (page: Page) => page.getByRole('tree', { name: 'Codebook' });
const right = (box: { x: number; width: number } | null) => (box?.x ?? 0) + (box?.width ?? 0);
const theme = (page: Page, name: string) => book(page).getByRole('treeitem', { name, exact: true });
const numbers = (page: Page, name: string) => expect(theme(page, name));

test('a codebook of three levels is built with the keyboard alone, and undone', async ({
  folder,
  launch,
}) => {
  const { page } = await launch(makeProject(folder, 'Rivers', { themes: [{ name: 'Trust' }] }));
  await expect(page.getByRole('tree', { name: 'Themes' })).toBeVisible();
  await page.keyboard.press('Control+2');
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
  folder,
  launch,
}) => {
  const deep = Array.from({ length: 10 }, (_, n) => ({
    name: `Level ${n + 1}`,
    parent: n === 0 ? 'Water' : `Level ${n}`,
  }));
  const { app, page } = await launch(
    makeProject(folder, 'Rivers', {
      themes: [
        { name: 'Water' },
        { name: 'Trust' },
        { name: 'Flood', parent: 'Water' },
        { name: 'Warning', parent: 'Flood' },
        ...deep,
      ],
      annotations: [{ document: 'Mill', start: 0, end: 25, themes: ['Level 10'] }],
    }),
  );
  await expect(page.getByRole('tree', { name: 'Themes' })).toBeVisible();
  await page.keyboard.press('Control+2');
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

test('themes are merged, duplicates folded, and the merge is undone as one step', async ({
  folder,
  launch,
}) => {
  const { page } = await launch(makeProject(folder, 'Rivers', codings));
  await expect(page.getByRole('tree', { name: 'Themes' })).toBeVisible();
  await page.keyboard.press('Control+2');
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

test('several themes at once: what they are is said, and they are pinned and merged together', async ({
  folder,
  launch,
}) => {
  const { page } = await launch(makeProject(folder, 'Rivers', codings));
  await expect(page.getByRole('tree', { name: 'Themes' })).toBeVisible();
  await page.keyboard.press('Control+2');
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
});

test('a theme is split by its quotations, and a quotation leads to its passage', async ({
  folder,
  launch,
}) => {
  const { page } = await launch(makeProject(folder, 'Rivers', codings));
  await expect(page.getByRole('tree', { name: 'Themes' })).toBeVisible();
  await page.keyboard.press('Control+2');
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

for (const ending of ['csv', 'xlsx']) {
  test(`a codebook exported as ${ending} comes into another project as the same`, async ({
    folder,
    launch,
  }) => {
    const first = makeProject(folder, 'Rivers', {
      themes: [
        { name: '=Trust / hope' },
        { name: 'Вода', parent: '=Trust / hope', color: '#123456', description: 'two\nlines; «here»' },
      ],
    });
    const second = makeProject(folder, 'Lakes', { themes: [{ name: 'Other' }] });
    const { app, page } = await launch(first);
    await expect(page.getByRole('tree', { name: 'Themes' })).toBeVisible();
    const file = path.join(folder, `book.${ending}`);
    await dialogsOf(app).save(file);
    await chooseFromMenu(app, 'Themes', 'Export Codebook…');
    await expect(page.getByText(/^2 themes exported to/)).toBeVisible();
    await app.close();

    const other = await launch(second);
    await expect(other.page.getByRole('tree', { name: 'Themes' })).toBeVisible();
    await dialogsOf(other.app).open(file);
    await chooseFromMenu(other.app, 'Themes', 'Import Codebook…');
    await expect(other.page.getByRole('dialog')).toContainText('2 themes added; the rest stays as it is.');
    await other.page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(other.page.getByText('2 themes added.')).toBeVisible();
    await other.app.close();

    const table = (project: string) => {
      const out = path.join(folder, `${path.basename(project)}.csv`);
      roundtable('codebook', 'export', '--project', project, '--out', out);
      return readFileSync(out, 'utf8')
        .split('\r\n')
        .filter((line) => !line.startsWith('Other'));
    };
    expect(table(second)).toEqual(table(first));
    expect(table(first).join('\n')).toContain("'=Trust \\/ hope");
    expect(JSON.parse(roundtable('codebook', 'import', file, '--project', second, '--json'))).toMatchObject({
      added: 0,
      filled: 0,
    });
  });
}

test('themes of nearly the same name are found, merged, or kept apart', async ({ folder, launch }) => {
  const { app, page } = await launch(
    makeProject(folder, 'Rivers', {
      themes: [{ name: 'Integration' }, { name: 'Intergation' }, { name: 'Policy' }, { name: 'policies' }],
    }),
  );
  await expect(page.getByRole('tree', { name: 'Themes' })).toBeVisible();
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
  await expect(page.getByRole('tree', { name: 'Themes' }).getByRole('treeitem')).toHaveCount(3);
});

test('ten thousand themes come in from a table, and are filtered and sorted while one types', async ({
  folder,
  launch,
}) => {
  const file = path.join(folder, 'book.csv');
  const rows = Array.from({ length: 10_000 }, (_, n) => `Area ${n % 20} / Theme ${n};Theme ${n}`);
  writeFileSync(file, `Path;Name\n${rows.join('\n')}\n`);
  const { app, page } = await launch(makeProject(folder, 'Rivers', { themes: [{ name: 'Trust' }] }));
  await expect(page.getByRole('tree', { name: 'Themes' })).toBeVisible();
  await page.keyboard.press('Control+2');
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
