import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { expect, test } from '../fixtures';
import { readPdf } from '../reading/readPdf';

test.use({
  content: {
    name: 'River hearings',
    speakers: true,
    documents: {
      'First.txt': [
        'Ann Lind: The dam will hold.',
        'Bob Roy: The dam is old, and the river is new.',
        'Ann Lind: It was built to last.',
        'Bob Roy: So they all were.',
      ],
      'Second.txt': [
        'Carla Moss: Nobody asked the villages.',
        'Ann Lind: We asked them all.',
        'Carla Moss: I was there, and nobody asked.',
        'Ann Lind: The minutes say so.',
      ],
    },
    passages: [
      { words: 'dam will hold', theme: 'Dam' },
      { words: 'river is new', theme: 'River' },
      { words: 'Nobody asked', theme: 'Villages', memo: 'Not so.' },
    ],
  },
});

test('a report is designed by keyboard and mouse, kept as a template, shared as a file, and written', async ({
  page,
  dialogs,
  folder,
}) => {
  await page.getByRole('tab', { name: 'Report' }).click();
  const options = page.getByRole('region', { name: 'Report options' });
  const parts = options.getByRole('list', { name: 'Parts of the report' }).getByRole('listitem');
  const names = () => parts.locator('button').filter({ hasText: /\S/ }).allTextContents();

  await test.step('parts are added, moved, opened and taken out', async () => {
    await expect(parts).toHaveCount(5);
    await options.getByRole('button', { name: 'Add part' }).click();
    await page.getByRole('menuitem', { name: 'Index of speakers' }).click();
    await expect(options.getByRole('button', { name: 'Index of speakers', exact: true })).toBeFocused();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(names)
      .toEqual([
        'Index of speakers',
        'Contents',
        'Legend of themes',
        'List of speakers',
        'Whole texts, annotated',
        'Excerpts by theme',
      ]);
    await page.keyboard.press('Delete');
    await expect(options.getByRole('button', { name: 'Contents', exact: true })).toBeFocused();
    await options.getByRole('button', { name: 'Excerpts by theme', exact: true }).click();
    await options.getByRole('combobox', { name: 'Grouped by' }).selectOption('Speaker');
    await expect(options.getByRole('button', { name: 'Excerpts by speaker', exact: true })).toBeVisible();
  });

  await test.step('passages are chosen by conditions', async () => {
    await options.getByRole('button', { name: 'Add condition' }).click();
    await page.getByRole('menuitem', { name: 'Speaker' }).click();
    await options.getByRole('button', { name: 'Add speaker' }).click();
    await page.getByRole('combobox', { name: 'Add speaker' }).fill('Carla');
    await page.keyboard.press('Enter');
    await expect(options.getByRole('button', { name: 'Leave Carla Moss out' })).toBeVisible();
    await options.getByRole('button', { name: 'Add condition' }).click();
    await page.getByRole('menuitem', { name: 'Document', exact: true }).click();
    const document = options.getByRole('group', { name: 'Document', exact: true });
    await document.getByRole('button', { name: 'Add document' }).click();
    await page.keyboard.press('Enter');
    await expect(document.getByRole('listitem')).toHaveCount(1);
    await document.getByRole('button', { name: 'Remove the condition on Document' }).click();
    await options.getByRole('combobox', { name: 'Language of headings' }).selectOption('Deutsch');
    await expect(page.getByRole('img', { name: 'Page 1', exact: true })).toHaveAttribute(
      'aria-busy',
      'false',
    );
  });

  await test.step('it is kept under a name, survives another template, and is shared', async () => {
    await options.getByRole('button', { name: /^Template:/ }).click();
    await page.getByRole('menuitem', { name: 'Save as Template…' }).click();
    await page.getByRole('textbox', { name: 'Name of the template' }).fill('Carla by speaker');
    await page.keyboard.press('Enter');
    await expect(
      options.getByRole('button', { name: 'Template: Carla by speaker', exact: true }),
    ).toBeVisible();
    await options.getByRole('button', { name: /^Template:/ }).click();
    await page.getByRole('menuitem', { name: 'Full report' }).click();
    await expect(parts).toHaveCount(13);
    await options.getByRole('button', { name: /^Template:/ }).click();
    await page.getByRole('menuitem', { name: 'Carla by speaker', exact: true }).click();
    await expect(parts).toHaveCount(5);
    const file = path.join(folder, 'template.json');
    await dialogs.save(file);
    await options.getByRole('button', { name: /^Template:/ }).click();
    await page.getByRole('menuitem', { name: 'Save to File…' }).click();
    await expect(page.getByText(`Saved the template as ${file}.`)).toBeVisible();
    const saved = z.object({ name: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(saved.name).toBe('Carla by speaker');
    await dialogs.open(file);
    await options.getByRole('button', { name: /^Template:/ }).click();
    await page.getByRole('menuitem', { name: 'Add from File…' }).click();
    await expect(options.getByRole('button', { name: /^Template: Carla by speaker 2/ })).toBeVisible();
  });

  await test.step('what is written is what was designed', async () => {
    // The file has no condition on a speaker: other projects have others.
    await options.getByRole('button', { name: /^Template:/ }).click();
    await page.getByRole('menuitem', { name: 'Carla by speaker', exact: true }).click();
    const file = path.join(folder, 'report.pdf');
    await dialogs.save(file);
    await options.getByRole('button', { name: 'Export PDF' }).click();
    await expect(options.getByText('Saved as report.pdf.')).toBeVisible();
    const { text } = await readPdf(file);
    const excerpts = text.slice(text.lastIndexOf('Zitate nach Person'));
    expect(excerpts).toContain('Nobody asked');
    expect(excerpts).toContain('Not so.');
    expect(excerpts).not.toContain('dam will hold');
    expect(text).toContain('Sprechende');
  });

  await test.step('other formats are written from the same design', async () => {
    const file = path.join(folder, 'report.csv');
    await dialogs.save(file);
    await options.getByRole('combobox', { name: 'Export as' }).selectOption('CSV table');
    await options.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(options.getByText('Saved as report.csv.')).toBeVisible();
    const lines = readFileSync(file, 'utf8').trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('Nobody asked');
  });

  await test.step('names are replaced, in the preview too', async () => {
    const file = path.join(folder, 'without names.pdf');
    await dialogs.save(file);
    await options.getByRole('combobox', { name: 'Export as' }).selectOption('PDF document');
    await options.getByRole('checkbox', { name: 'Names are replaced by pseudonyms' }).check();
    await options
      .getByRole('combobox', { name: 'If a name is left in the file' })
      .selectOption('Write nothing');
    await options.getByRole('button', { name: 'Export PDF' }).click();
    await expect(options.getByText('Saved as without names.pdf.')).toBeVisible();
    await expect(options.getByRole('list', { name: 'What to know of the export' })).toContainText(
      /names replaced/,
    );
    const { text } = await readPdf(file);
    expect(text).not.toMatch(/Carla|Moss|Lind\b/);
    expect(text).toContain('Nobody asked');
  });
});
