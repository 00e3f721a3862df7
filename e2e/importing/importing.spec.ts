import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures';
import { readerText } from '../reading/selectWords';
import { roundtable } from '../roundtable';

const content = { name: 'Files', documents: { 'Hearing.txt': 'The hearing began at noon.' } };
test.use({ content });

const release = `<!doctype html><html><head><title>Release</title></head><body>
<nav><a href="/a">Home</a> <a href="/b">Contact</a></nav>
<article><h1>The harbour</h1>
<p>The <a href="https://example.org/minutes">minutes of the meeting</a> were published on Monday, and nobody who
was there had read them before. They say what was decided about the harbour, the road and the school.</p>
<p>The council had asked for another report. It came in March, and it said that the harbour can be opened in
the spring of next year, as long as the road is ready by then and the school has moved to its new house.</p></article>
</body></html>`;

test('a folder of mixed files comes in as one step, files of other kinds are counted', async ({
  page,
  dialogs,
  folder,
}) => {
  const mixed = path.join(folder, 'Mixed');
  mkdirSync(path.join(mixed, 'below'), { recursive: true });
  writeFileSync(path.join(mixed, 'One.txt'), 'A text of one line.');
  writeFileSync(path.join(mixed, 'Two.doc'), '{\\rtf1\\ansi A rich text.}');
  writeFileSync(path.join(mixed, 'below', 'Release.html'), release);
  writeFileSync(path.join(mixed, 'photo.jpg'), Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]));
  await dialogs.open(mixed);
  await page.keyboard.press('Control+i');
  const documents = page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem');
  await expect(documents).toHaveCount(4);
  await expect(page.getByText('3 documents imported. 1 file of other kinds was left out.')).toBeVisible();
  await page.getByRole('treeitem', { name: /The harbour/ }).click();
  await expect(readerText(page)).toContainText('minutes of the meeting');
  await expect(readerText(page)).not.toContainText('Contact');
  await page.keyboard.press('Control+z');
  await expect(documents).toHaveCount(1);
});

test('files that are in the project already are asked about', async ({ page, dialogs, folder }) => {
  const again = path.join(folder, 'Hearing again.txt');
  const fresh = path.join(folder, 'Fresh.txt');
  writeFileSync(again, content.documents['Hearing.txt']);
  writeFileSync(fresh, 'Something new.');
  const documents = page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem');
  const question = page.getByRole('dialog', { name: 'This file is in the project already' });

  await dialogs.open(again, fresh);
  await page.keyboard.press('Control+i');
  await expect(question).toContainText('It is “Hearing”.');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(documents).toHaveCount(1);

  await dialogs.open(again, fresh);
  await page.keyboard.press('Control+i');
  await question.getByRole('button', { name: 'Import 1 File' }).click();
  await expect(documents).toHaveCount(2);

  await dialogs.open(again);
  await page.keyboard.press('Control+i');
  await question.getByRole('checkbox', { name: 'Import “Hearing again.txt” again' }).check();
  await question.getByRole('button', { name: 'Import 1 File' }).click();
  await expect(documents).toHaveCount(3);
});

test('what came of the files of an import can be saved', async ({ page, dialogs, folder }) => {
  const empty = path.join(folder, 'Empty.txt');
  const fine = path.join(folder, 'Fine.txt');
  const summary = path.join(folder, 'Summary.csv');
  writeFileSync(empty, '');
  writeFileSync(fine, 'All is well.');
  await dialogs.open(empty, fine);
  await page.keyboard.press('Control+i');
  const told = page.getByRole('dialog', { name: '1 file could not be read' });
  await expect(told).toContainText('1 other file came in.');
  await dialogs.save(summary);
  await told.getByRole('button', { name: 'Save Summary…' }).click();
  await expect(page.getByText('Summary saved.')).toBeVisible();
  const [, ...rows] = readFileSync(summary, 'utf8').trim().split('\r\n');
  expect(rows.map((row) => row.split(',').slice(0, 4))).toEqual([
    ['Empty.txt', '', '', ''],
    ['Fine.txt', 'Fine', 'txt', '12'],
  ]);
});

test('the command line takes folders, skips what is there, and tells of each file', async ({ folder }) => {
  const files = path.join(folder, 'files');
  mkdirSync(path.join(files, 'below'), { recursive: true });
  writeFileSync(path.join(files, 'One.txt'), 'One line.');
  writeFileSync(path.join(files, 'Copy.txt'), 'One line.');
  writeFileSync(path.join(files, 'below', 'Two.md'), '# Two\n\nWords.');
  const bring = async (...words: string[]) => {
    const { code, output } = await roundtable(
      folder,
      'import',
      'files',
      '--project',
      'p',
      '--json',
      ...words,
    );
    const told: { files: { name: string; format: string | null; problem: { code: string } | null }[] } =
      JSON.parse(output);
    return [code, ...told.files.map(({ name, format, problem }) => [name, format ?? problem?.code])];
  };
  expect(await bring()).toEqual([1, ['Copy.txt', 'txt'], ['One.txt', 'imported-before']]);
  expect(await bring('--recursive')).toEqual([
    1,
    ['Two.md', 'md'],
    ['Copy.txt', 'imported-before'],
    ['One.txt', 'imported-before'],
  ]);
  expect(await bring('--again')).toEqual([0, ['Copy.txt', 'txt'], ['One.txt', 'txt']]);
  const wrong = await roundtable(folder, 'import', 'files', '--project', 'p', '--encoding', 'morse');
  expect([wrong.code, wrong.messages]).toEqual([2, expect.stringContaining('there is no encoding “morse”')]);
});

test('what is on the clipboard becomes a document', async ({ page, app }) => {
  const title = page.getByRole('treeitem', { name: /^Pasted 20\d\d-/ });
  await app.evaluate(({ clipboard }) => clipboard.clear());
  await page.keyboard.press('Control+Alt+v');
  await expect(page.getByText('There are no words on the clipboard.')).toBeVisible();
  await readerText(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+Alt+v');
  await expect(title).toBeVisible();
  await expect(readerText(page)).toHaveText('The hearing began at noon.');
  await page.keyboard.press('Control+z');
  await expect(title).toBeHidden();
});
