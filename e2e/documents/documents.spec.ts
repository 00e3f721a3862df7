import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFromMenu, expect, test } from '../fixtures';
import { readerText } from '../reading/selectWords';

test.use({
  content: {
    name: 'Harbour',
    documents: {
      'Harbour.txt': [
        'ANNA BERG: We begin with the harbour and what it costs us, because nobody else has asked about it in all these years.',
        'PAUL ORTEGA: Then let us begin with the bridge, which is what people in the town have been talking about.',
      ],
      'Мост.txt': [
        'Мост никто не спрашивал, и набережную тоже. Мы хотели бы, чтобы это было иначе, но пока так не вышло ни у кого.',
      ],
      'Bridge.txt': ['The bridge.'],
    },
    speakers: true,
    passages: [{ words: 'what it costs us', theme: 'Money' }],
  },
});

const table = (page: Page) => page.getByRole('grid', { name: 'Documents' });
const rowOf = (page: Page, name: string) => table(page).getByRole('row', { name: new RegExp(name) });

test('what is known of documents is written in a table, set for several, exported and imported by file name', async ({
  page,
  app,
  folder,
  dialogs,
}) => {
  await test.step('the inspector shows what was told from the text, and takes date, source and title', async () => {
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByRole('button', { name: 'Language: English' }).click();
    await page.getByRole('combobox', { name: 'Language' }).fill('kazakh');
    await page.keyboard.press('Enter');
    await inspector.getByRole('button', { name: 'Language: Kazakh' }).click();
    await page.getByRole('combobox', { name: 'Language' }).fill('not stated');
    await page.keyboard.press('Enter');
    await expect(inspector.getByRole('button', { name: 'Language: Not stated' })).toBeVisible();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(inspector.getByRole('button', { name: 'Language: English' })).toBeVisible();
    await inspector.getByRole('textbox', { name: 'Date' }).fill('soon');
    await page.keyboard.press('Enter');
    await expect(inspector.getByRole('alert')).toContainText('“soon” is none');
    await inspector.getByRole('textbox', { name: 'Date' }).fill('27 Sep 2022');
    await page.keyboard.press('Enter');
    await expect(inspector.getByRole('textbox', { name: 'Date' })).toHaveValue('2022-09-27');
    await inspector.getByRole('textbox', { name: 'Source' }).fill('The Harbour Gazette');
    await page.keyboard.press('Enter');
  });

  await test.step('the table is reached from the list of documents, and written by keyboard', async () => {
    await page.getByRole('button', { name: 'Table of documents' }).click();
    await expect(rowOf(page, 'Harbour')).toContainText('The Harbour Gazette');
    await expect(rowOf(page, 'Мост')).toContainText('Russian');
    await table(page).getByRole('rowheader').first().click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('1.5.2020');
    await page.keyboard.press('Tab');
    await expect(rowOf(page, 'Мост')).toContainText('2020-05-01');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Klingon');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('no language that is known');
    await page.getByRole('combobox', { name: 'Language of Мост' }).fill('Kazakh');
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 'Мост')).toContainText('Kazakh');
    await page.keyboard.press('Control+Z');
    await expect(rowOf(page, 'Мост')).toContainText('Russian');
  });

  await test.step('an attribute is made, and several documents get one value as one step', async () => {
    await page.getByRole('button', { name: 'New attribute' }).first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Title');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Every document has “Title” already');
    await page.getByRole('textbox', { name: 'Name' }).fill('Place');
    await page.keyboard.press('Enter');
    await expect(table(page).getByRole('columnheader', { name: 'Place' })).toBeVisible();
    await table(page).getByRole('rowheader').first().click();
    await page.keyboard.press('Shift+ArrowDown');
    const several = page.getByRole('complementary', { name: 'Selected documents' });
    await expect(several).toContainText('2 documents');
    await several.getByRole('combobox', { name: 'Value of Place' }).fill('Lenna');
    await several.getByRole('button', { name: 'Set', exact: true }).click();
    await expect(table(page).getByText('Lenna')).toHaveCount(2);
  });

  await test.step('it is filtered and sorted', async () => {
    await page.getByRole('searchbox', { name: 'Filter documents' }).fill('lenna russian');
    await expect(table(page).getByRole('rowheader')).toHaveText(['Мост']);
    await page.getByRole('searchbox', { name: 'Filter documents' }).fill('');
    await table(page).getByRole('button', { name: 'Date' }).click();
    await page.getByRole('menuitem', { name: 'Sort: Latest first' }).click();
    await expect(table(page).getByRole('rowheader')).toHaveText(['Harbour', 'Мост', 'Bridge']);
  });

  await test.step('the table goes out, and properties come in by file name after a preview', async () => {
    const out = path.join(folder, 'out.csv');
    await dialogs.save(out);
    await chooseFromMenu(app, 'File', 'Export Table of Documents…');
    await expect(page.getByText('3 documents exported to “out.csv”.')).toBeVisible();
    expect(readFileSync(out, 'utf8')).toContain(
      'Harbour.txt,Harbour,2022-09-27,The Harbour Gazette,English,Lenna,',
    );
    const file = path.join(folder, 'in.csv');
    writeFileSync(
      file,
      'Файл;Дата;Place;Year\nharbour;28.09.2022;Port;1990\nBridge.txt;;Lenna;1,985\nNowhere.txt;;Lenna;\n',
    );
    await dialogs.open(file);
    await chooseFromMenu(app, 'File', 'Import Properties of Documents from a Table…');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('2 documents would change');
    await expect(dialog).toContainText('New attributes: Year.');
    await expect(dialog).toContainText('Date: 2022-09-27 → 2022-09-28');
    await expect(dialog).toContainText('no such document');
    await dialog.getByRole('checkbox', { name: 'Replace what is written otherwise here' }).uncheck();
    await expect(dialog).not.toContainText('2022-09-28');
    await dialog.getByRole('button', { name: 'Import' }).click();
    await expect(rowOf(page, 'Bridge')).toContainText('1985');
    await expect(rowOf(page, 'Harbour')).toContainText('2022-09-27');
    await page.keyboard.press('Control+Z');
    await expect(table(page).getByRole('columnheader', { name: 'Year' })).toHaveCount(0);
  });

  await test.step('several documents are deleted as one step, after a question that says what goes with them', async () => {
    await table(page).getByRole('rowheader').first().click();
    await page.keyboard.press('Shift+ArrowDown');
    const several = page.getByRole('complementary', { name: 'Selected documents' });
    await several.getByRole('button', { name: 'Delete…' }).click();
    const question = page.getByRole('dialog', { name: 'Delete 2 documents?' });
    await expect(question).toContainText(
      /With them go \d+ characters, 2 turns, 1 coding, and the memos on passages/,
    );
    await expect(question.getByRole('listitem')).toHaveText(['“Harbour”', '“Мост”']);
    await question.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(table(page).getByRole('rowheader')).toHaveText(['Bridge']);
    await page.keyboard.press('Control+Z');
    await expect(table(page).getByRole('rowheader')).toHaveText(['Harbour', 'Мост', 'Bridge']);
  });

  await test.step('a document is read from its row', async () => {
    await rowOf(page, 'Bridge').getByRole('rowheader').click();
    await page.keyboard.press('Control+Enter');
    await expect(readerText(page)).toContainText('The bridge.');
  });

  await test.step('it is deleted from the palette, after a question, and comes back', async () => {
    const documents = page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Command palette' });
    await palette.getByRole('combobox').fill('delete the document');
    await page.keyboard.press('Enter');
    const question = page.getByRole('dialog', { name: 'Delete “Bridge”?' });
    await expect(question).toContainText('With it go 11 characters');
    await question.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(documents).toHaveCount(2);
    await page.keyboard.press('Control+z');
    await expect(documents).toHaveCount(3);
  });
});
