import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { chooseFromMenu, expect, test } from '../fixtures';
import { readerText } from '../reading/selectWords';
import { roundtable } from '../roundtable';

test.use({
  content: {
    name: 'Harbour',
    documents: {
      'Harbour.txt': [
        'ANNA BERG: We begin with the harbour and what it costs.',
        'PAUL ORTEGA: Then let us begin with the bridge.',
        'ANNA BERG: It costs less than waiting, I think.',
        'LENA MOOR: The river decides.',
      ],
      'Bridge.txt': ['PAUL ORTEGA: The bridge was never asked.', 'ANNA BERG: Nor was the harbour.'],
    },
    speakers: true,
    passages: [{ words: 'It costs less than waiting', theme: 'Money' }],
  },
});

const table = (page: Page) => page.getByRole('grid', { name: 'Speakers' });
const rowOf = (page: Page, name: string) => table(page).getByRole('row', { name: new RegExp(name) });
const cells = (page: Page, name: string) => rowOf(page, name).getByRole('gridcell');
const copy = (app: ElectronApplication, text: string) =>
  app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
const addAttribute = async (page: Page, name: string, kind: string) => {
  await page.getByRole('button', { name: 'New attribute' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).last().fill(name);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: kind });
  await page.keyboard.press('Enter');
  await expect(table(page).getByRole('columnheader', { name })).toBeVisible();
};

test('speakers are written in a table like a spreadsheet, looked at one by one, and exchanged with tables and a library', async ({
  page,
  app,
  folder,
  dialogs,
}) => {
  await page.keyboard.press('Control+3');
  await expect(rowOf(page, 'ANNA BERG')).toContainText('3');

  await test.step('a block from a spreadsheet is pasted; what does not fit is named and left', async () => {
    await addAttribute(page, 'Born', 'Number');
    await addAttribute(page, 'Country', 'Text');
    await rowOf(page, 'ANNA BERG').getByRole('rowheader').click();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    await copy(app, '1,960\tSpain\r\nsoon\tNorway\r\n1971\tSpain\r\n');
    await page.keyboard.press('Control+V');
    await expect(page.getByText('1 value does not fit “Born” and was left out: “soon”.')).toBeVisible();
    await expect(rowOf(page, 'ANNA BERG')).toContainText('1960');
    await expect(rowOf(page, 'PAUL ORTEGA')).toContainText('Norway');
    await page.keyboard.press('Control+C');
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
      '1960\tSpain\n\tNorway\n1971\tSpain',
    );
    await page.keyboard.press('Control+Z');
    await expect(rowOf(page, 'PAUL ORTEGA')).not.toContainText('Norway');
    await page.keyboard.press('Control+Shift+Z');
    await expect(rowOf(page, 'PAUL ORTEGA')).toContainText('Norway');
  });

  await test.step('a cell is typed in, with values in use to choose from; a wrong one says why', async () => {
    await cells(page, 'PAUL ORTEGA').nth(4).click();
    await page.keyboard.type('later');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('takes a number');
    await page.getByRole('combobox', { name: 'Born of PAUL ORTEGA' }).fill('1.955');
    await page.keyboard.press('Tab');
    await expect(rowOf(page, 'PAUL ORTEGA')).toContainText('1.955');
    await page.keyboard.type('sp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 'PAUL ORTEGA')).toContainText('Spain');
  });

  await test.step('it is sorted and filtered, and several get one value as one step', async () => {
    await table(page).getByRole('button', { name: 'Born' }).click();
    await page.getByRole('menuitem', { name: 'Sort: Largest first' }).click();
    await expect(table(page).getByRole('rowheader').first()).toHaveText('LENA MOOR');
    await page.getByRole('searchbox', { name: 'Filter speakers' }).fill('spain');
    await expect(table(page).getByRole('rowheader')).toHaveCount(3);
    await page.getByRole('searchbox', { name: 'Filter speakers' }).fill('');
    await table(page).getByRole('rowheader').first().click();
    await page.keyboard.press('Shift+ArrowDown');
    const several = page.getByRole('complementary', { name: 'Selected speakers' });
    await expect(several).toContainText('2 speakers');
    await several.getByRole('combobox', { name: 'Value of Country' }).fill('Chile');
    await several.getByRole('button', { name: 'Set', exact: true }).click();
    await expect(table(page).getByText('Chile')).toHaveCount(2);
  });

  await test.step('the page of a speaker leads to turns and to quotations of a theme', async () => {
    await rowOf(page, 'ANNA BERG').getByRole('rowheader').click();
    const person = page.getByRole('complementary', { name: 'Speaker' });
    await expect(person).toContainText('3 turns · 20 words · 57 % of all');
    await person.getByRole('tab', { name: 'Documents 2' }).click();
    await expect(person).toContainText('2 turns, 16 words, 62 %');
    await person.getByRole('textbox', { name: 'Role here' }).first().fill('Chair');
    await page.keyboard.press('Enter');
    await person.getByRole('tab', { name: 'Themes 1' }).click();
    await person.getByRole('button', { name: 'Money, 1 coding' }).click();
    await expect(person.getByRole('option', { name: /It costs less than waiting/ })).toBeVisible();
    await person.getByRole('tab', { name: 'Turns 3' }).click();
    await person.getByRole('option', { name: /Nor was the harbour/ }).dblclick();
    await expect(readerText(page)).toContainText('Nor was the harbour');
    await page.keyboard.press('Control+3');
  });

  await test.step('people go out as a table, and come in again by name or alias after a preview', async () => {
    const file = path.join(folder, 'people.csv');
    await dialogs.save(file);
    await chooseFromMenu(app, 'Speakers', 'Export People…');
    await expect(page.getByText('3 speakers exported to “people.csv”.')).toBeVisible();
    expect(readFileSync(file, 'utf8')).toContain('Name,Role,Affiliation,Also called,Born,Country');
    writeFileSync(file, 'Name;Party;Born\nANNA BERG;=Green;1961\nNew One;Red;\n');
    await dialogs.open(file);
    await chooseFromMenu(app, 'Speakers', 'Import People…');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('1 speaker added, 1 changed');
    await expect(dialog).toContainText('Born: 1960 → 1961');
    await dialog.getByRole('checkbox', { name: 'Add people who are not speakers yet' }).uncheck();
    await expect(dialog).toContainText('not in the project');
    await dialog.getByRole('button', { name: 'Import' }).click();
    await expect(rowOf(page, 'ANNA BERG')).toContainText('=Green');
    await expect(table(page).getByRole('rowheader')).toHaveCount(3);
  });

  await test.step('a speaker is merged into one that is looked for by name', async () => {
    await rowOf(page, 'LENA MOOR').getByRole('rowheader').click();
    await page.getByRole('button', { name: 'Merge into…' }).click();
    await page.getByRole('combobox', { name: 'Speaker' }).fill('ort');
    await page.keyboard.press('Enter');
    await expect(page.getByText('“LENA MOOR” is “PAUL ORTEGA” now.')).toBeVisible();
    await expect(table(page).getByRole('rowheader')).toHaveCount(2);
  });

  await test.step('pseudonyms are chosen in a dialog, other names too, and each is a step', async () => {
    await chooseFromMenu(app, 'Speakers', 'Pseudonyms…');
    const dialog = page.getByRole('dialog', { name: 'Pseudonyms' });
    const chosen = (name: string) => dialog.getByRole('textbox', { name: `Pseudonym of ${name}` });
    await expect(chosen('ANNA BERG')).toHaveAttribute('placeholder', 'Participant 1');
    await chosen('ANNA BERG').fill('The mayor');
    await page.keyboard.press('Enter');
    await dialog.getByRole('textbox', { name: 'New words' }).fill('Green River');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: 'Remove Green River' })).toBeVisible();
    await dialog.getByRole('button', { name: /^Name all/ }).click();
    await expect(chosen('ANNA BERG')).toHaveValue('Participant 1');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.keyboard.press('Control+Z');
    await chooseFromMenu(app, 'Speakers', 'Pseudonyms…');
    await expect(chosen('ANNA BERG')).toHaveValue('The mayor');
    await page.keyboard.press('Escape');
  });

  await test.step('the library remembers them, and the command line knows the same people', async () => {
    await chooseFromMenu(app, 'Speakers', 'Add to People Library');
    await expect(page.getByText('2 people added to the people library, 0 brought up to date')).toBeVisible();
    const library: unknown = JSON.parse(readFileSync(path.join(folder, 'user-data/people.json'), 'utf8'));
    expect(library).toMatchObject({
      people: [{ name: 'ANNA BERG', roles: ['Chair'] }, { aliases: ['LENA MOOR'] }],
    });
    await page.keyboard.press('Control+W');
    await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
    const out = path.join(folder, 'out.json');
    const exported = await roundtable(
      folder,
      'people',
      'export',
      '--project',
      path.join(folder, 'Harbour'),
      '--out',
      out,
    );
    expect(exported).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(library);
    const again = await roundtable(
      folder,
      'people',
      'import',
      out,
      '--project',
      path.join(folder, 'Harbour'),
      '--json',
    );
    // Who has a role in one document only is known by it elsewhere.
    expect(JSON.parse(again.output)).toMatchObject({ added: 0, changed: 1, warnings: [] });
  });
});
