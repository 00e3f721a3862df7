import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures';
import { readerText } from '../reading/selectWords';

test.use({ content: { name: 'Tables', documents: { 'a.txt': 'One.' } } });

const transcript = `time;who;what was said
0:01;Anna Berg;We open the harbour in spring.
0:09;Per Lund;And the road, when is that ready?
0:15;Anna Berg;The road comes later.
`;

const survey = `id;age;Where do you live?;What should the council do?
1;34;In the old town, near the bridge.;Mend the bridge before anything else is built here.
2;51;Outside, on a farm.;Nothing. Leave us alone, we have managed so far.
`;

test('the columns of a table are asked about, and come in as turns, or a document for each row', async ({
  page,
  dialogs,
  folder,
}) => {
  const write = (name: string, text: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  await dialogs.open(write('Talk.csv', transcript));
  await page.keyboard.press('Control+i');
  const talk = page.getByRole('dialog', { name: 'Import the table “Talk.csv”' });
  await expect(talk.getByRole('status')).toContainText('1 document, 3 paragraphs, 2 speakers');
  await talk.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(readerText(page)).toContainText('And the road, when is that ready?');
  await expect(page.getByRole('tree', { name: 'Speakers' }).getByRole('treeitem')).toHaveCount(2);

  await dialogs.open(write('Survey.csv', survey));
  await page.keyboard.press('Control+i');
  const rows = page.getByRole('dialog', { name: 'Import the table “Survey.csv”' });
  await rows.getByRole('radio', { name: 'A document for each row' }).check();
  await rows.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem')).toHaveCount(2);
});

test('a table that is not imported after all leaves nothing', async ({ page, dialogs, folder }) => {
  const file = path.join(folder, 'Talk.csv');
  writeFileSync(file, transcript);
  await dialogs.open(file);
  await page.keyboard.press('Control+i');
  const talk = page.getByRole('dialog', { name: 'Import the table “Talk.csv”' });
  await expect(talk).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(talk).toBeHidden();
  await expect(page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem')).toHaveCount(1);
});
