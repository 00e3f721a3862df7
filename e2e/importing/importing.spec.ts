import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faults } from '../faults';
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

test.describe('files that are in the project already', () => {
  test.use({
    content: {
      name: 'Files',
      documents: { 'Hearing.txt': ['The hearing began at noon.', 'It closed at night.'] },
      passages: [
        { words: 'began at noon', theme: 'Order' },
        { words: 'closed at night', theme: 'End' },
      ],
    },
  });

  test('are left out, replace their document, or come in beside it, and a new version leads to what has no place', async ({
    page,
    dialogs,
    folder,
  }) => {
    const write = (name: string, text: string) => {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      return file;
    };
    const again = write('Hearing again.txt', 'The hearing began at noon.\n\nIt closed at night.');
    const fresh = write('Fresh.txt', 'Something new.');
    const documents = page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem');
    const question = page.getByRole('dialog', { name: 'This file is in the project already' });
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    const choice = (name: string) => page.getByRole('combobox', { name: `What is done with “${name}”` });

    await test.step('nothing is imported when it is cancelled', async () => {
      await dialogs.open(again, fresh);
      await page.keyboard.press('Control+i');
      await expect(question).toContainText('It is “Hearing”.');
      await page.keyboard.press('Escape');
      await expect(question).toBeHidden();
      await expect(documents).toHaveCount(1);
    });

    await test.step('it is left out, unless it is to be a new document', async () => {
      await page.keyboard.press('Control+i');
      await expect(choice('Hearing again.txt')).toHaveValue('skip');
      await question.getByRole('button', { name: 'Import 1 File' }).click();
      await expect(documents).toHaveCount(2);
      await dialogs.open(again);
      await page.keyboard.press('Control+i');
      await choice('Hearing again.txt').selectOption('Import as a new document');
      await question.getByRole('button', { name: 'Import 1 File' }).click();
      await expect(documents).toHaveCount(3);
      await page.keyboard.press('Control+z');
      await expect(documents).toHaveCount(2);
    });

    await test.step('read again it gives its document the same text', async () => {
      await page.keyboard.press('Control+i');
      await choice('Hearing again.txt').selectOption('Replace “Hearing”');
      await expect(question).toContainText('The text is the same as it is now.');
      await question.getByRole('button', { name: 'Import 1 File' }).click();
      await expect(page.getByText('1 text replaced.')).toBeVisible();
      await expect(documents).toHaveCount(2);
      await page.keyboard.press('Control+z');
      await expect(inspector).toContainText('Hearing.txt');
    });

    await test.step('one of the same name is offered as a new version, with what becomes of its passages', async () => {
      mkdirSync(path.join(folder, 'new'));
      await dialogs.open(write('new/Hearing.txt', 'The hearing began at noon.\n\nThat was all.'), fresh);
      await page.keyboard.press('Control+i');
      const both = page.getByRole('dialog', { name: '2 files are in the project already' });
      await expect(choice('Hearing.txt')).toHaveValue('0');
      await expect(both).toContainText('1 of 2 paragraphs as they were.');
      await expect(both).toContainText('2 passages and turns: 1 as before, 1 lost.');
      expect(await faults(page)).toEqual([]);
      await both.getByRole('button', { name: 'Import 1 File' }).click();
      const summary = page.getByRole('dialog', { name: '1 passage or turn without a place' });
      await expect(summary).toContainText('New text of “Hearing”');
      await summary.getByRole('button', { name: 'Show Passages Without a Place' }).click();
      const tray = page.getByRole('region', { name: 'Passages without a place' });
      await expect(tray.getByRole('option')).toHaveText([/closed at night/]);
      await expect(readerText(page)).toContainText('That was all.');
      await page.keyboard.press('Control+z');
      await expect(tray.getByRole('option')).toHaveCount(0);
      await expect(readerText(page)).toContainText('It closed at night.');
    });
  });
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
  expect(rows.map((row) => row.split(',').slice(0, 5))).toEqual([
    ['Empty.txt', '', '', '', ''],
    ['Fine.txt', 'Fine', 'txt', 'UTF-8', '12'],
  ]);
});

test('texts whose encoding is open are shown as they would read, and come in as chosen', async ({
  page,
  dialogs,
  folder,
}) => {
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const write = (name: string, bytes: Uint8Array | string) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  const open = [
    write('Menu.txt', latin('Plain words first.\nA caf\xe9 for all.')),
    write('Note.txt', latin('Plain again.\nA r\xe9sum\xe9.')),
  ];
  await dialogs.open(...open, write('Sure.txt', 'Eine Brücke für alle.'));
  await page.keyboard.press('Control+i');
  const question = page.getByRole('dialog', { name: 'These 2 texts may be in another encoding' });
  const menu = question.getByRole('group', { name: 'How Menu.txt reads' });
  const note = question.getByRole('group', { name: 'How Note.txt reads' });
  await expect(menu).toHaveText('A café for all.');
  await expect(question).not.toContainText('Sure.txt');

  await question.getByRole('button', { name: 'Encoding of all: As each was taken' }).click();
  await page.keyboard.type('utf-8');
  await page.keyboard.press('Enter');
  await expect(note.locator('mark')).toHaveText(['\ufffd', '\ufffd']);
  await expect(question).toContainText('2 characters of this make no sense in this encoding.');

  await question.getByRole('button', { name: 'Encoding of Menu.txt: UTF-8' }).click();
  await page.keyboard.type('cyr');
  await page.keyboard.press('Enter');
  await expect(menu).toHaveText('A cafй for all.');
  await question.getByRole('button', { name: 'Encoding of Note.txt: UTF-8' }).click();
  await page.keyboard.type('western');
  await page.keyboard.press('Enter');
  await expect(note).toHaveText('A résumé.');
  await question.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem')).toHaveCount(4);
  await page.getByRole('treeitem', { name: /^Note/ }).click();
  await expect(readerText(page)).toContainText('A résumé.');
  await page.getByRole('treeitem', { name: /^Menu/ }).click();
  await expect(readerText(page)).toContainText('A cafй for all.');
});

test('an import of 1,000 files is cancelled in its midst: what came in is whole, and one step', async ({
  page,
  app,
  dialogs,
  folder,
}) => {
  const files = path.join(folder, 'Thousand');
  mkdirSync(files);
  const name = (number: number) => `Answer ${String(number).padStart(3, '0')}`;
  for (let number = 0; number < 1000; number += 1)
    writeFileSync(path.join(files, `${name(number)}.txt`), `This is what person ${number} said of it.`);
  await dialogs.open(files);
  await page.keyboard.press('Control+i');
  const documents = page.getByRole('tree', { name: 'Documents' }).getByRole('treeitem');
  await expect(page.getByRole('treeitem', { name: name(0) })).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  const told = page.getByText(/^Import cancelled\. [\d,]+ documents imported\.$/);
  await expect(told).toBeVisible({ timeout: 30_000 });
  const count = Number((await told.textContent())?.replace(/\D/g, ''));
  expect(count).toBeLessThan(1000);
  await page.getByRole('treeitem', { name: name(0) }).click();
  await expect(readerText(page)).toHaveText('This is what person 0 said of it.');
  await page.keyboard.press('Control+z');
  await expect(documents).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('treeitem', { name: name(0) })).toBeVisible();
  await app.close();
  const { code, messages } = await roundtable(folder, 'check', '--project', content.name);
  expect(code, messages).toBe(0);
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
    const told: { files: { name: string; format: string | null; error: { code: string } | null }[] } =
      JSON.parse(output);
    return [code, ...told.files.map(({ name, format, error }) => [name, format ?? error?.code])];
  };
  expect(await bring()).toEqual([1, ['Copy.txt', 'txt'], ['One.txt', 'imported-before']]);
  expect(await bring('--recursive')).toEqual([
    1,
    ['Two.md', 'md'],
    ['Copy.txt', 'imported-before'],
    ['One.txt', 'imported-before'],
  ]);
  expect(await bring('--existing', 'new')).toEqual([0, ['Copy.txt', 'txt'], ['One.txt', 'txt']]);
  writeFileSync(path.join(files, 'below', 'Two.md'), '# Two\n\nOther words.');
  const { code, output } = await roundtable(
    folder,
    'import',
    path.join('files', 'below'),
    '--project',
    'p',
    '--existing',
    'replace',
  );
  expect([code, output]).toEqual([0, 'Two.md: new text of “Two”. No passages or turns lie on it.\n']);
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
