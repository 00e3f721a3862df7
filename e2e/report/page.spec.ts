import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron as electron } from '@playwright/test';
import { expect, test } from '../fixtures';
import { makeProject } from '../projects/makeProject';
import { roundtable } from '../roundtable';

/** A browser as a reader of the file has one: nothing of the app, and a list of all that is asked for. */
const browser = `const { app, BrowserWindow, session } = require('electron');
globalThis.asked = [];
app.whenReady().then(() => {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, go) => { asked.push(url); go({}); });
  new BrowserWindow({ width: 1280, height: 800 }).loadFile(process.argv.at(-1));
});`;

const content = {
  name: 'river',
  documents: {
    'first.txt': [
      'The river gives and the river takes, she said, and the sluice was never safe.',
      'Nobody had kept the record of the meeting.',
    ],
    'second.txt': ['The <b>mill</b> was sold before anybody was asked.'],
  },
  passages: [
    { words: 'the river takes, she said, and the sluice', theme: 'Loss', memo: 'Her **refrain**.' },
    { words: 'the sluice was never safe', theme: 'Safety' },
    { words: 'Nobody had kept the record', theme: 'Loss' },
    { words: 'The <b>mill</b> was sold', theme: 'Sale' },
  ],
};

test('a report as a page opens from a folder, asks for nothing, and is filtered', async ({ folder }) => {
  await makeProject(folder, content);
  const file = path.join(folder, 'report.html');
  const command = ['export', '--project', path.join(folder, 'river'), '--format', 'html', '--out', file];
  expect(await roundtable(folder, ...command)).toMatchObject({ code: 0 });
  expect(readFileSync(file, 'utf8')).not.toContain('<b>mill');

  writeFileSync(path.join(folder, 'main.js'), browser);
  writeFileSync(path.join(folder, 'package.json'), '{"name":"reader","version":"0.0.0","main":"main.js"}');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const own = `--user-data-dir=${path.join(folder, 'reader')}`;
  const app = await electron.launch({
    executablePath: process.env['ROUNDTABLE_ELECTRON'] ?? '',
    args: [...root, '--disable-gpu', own, folder, file],
  });
  try {
    const page = await app.firstWindow();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    const filters = page.getByRole('search', { name: 'Filter' });
    const notes = page.getByRole('note');
    await expect(filters.getByRole('status')).toHaveText('4 / 4');

    await test.step('each coding is drawn once, at its words', async () => {
      const drawn = await page.locator('.t').evaluateAll((blocks) =>
        blocks.flatMap((block) => {
          const passages = new Map<string, string>();
          for (const piece of block.querySelectorAll<HTMLElement>('[data-p]')) {
            const passage = piece.dataset['p'] ?? '';
            passages.set(passage, (passages.get(passage) ?? '') + piece.textContent);
          }
          return [...passages.values()];
        }),
      );
      expect(drawn.sort()).toEqual(content.passages.map(({ words }) => words).sort());
      await expect(notes).toHaveCount(4);
    });

    await test.step('themes, documents and words choose among them, and the counts follow', async () => {
      const loss = filters.getByRole('checkbox', { name: /Loss/ });
      await loss.check();
      await expect(filters.getByRole('status')).toHaveText('2 / 4');
      await expect(notes).toHaveCount(2);
      await filters.getByRole('checkbox', { name: /second/ }).check();
      await expect(filters.getByRole('status')).toHaveText('0 / 4');
      await expect(page.getByRole('region', { name: 'first' })).toBeHidden();
      await filters.getByRole('button', { name: 'Show everything' }).click();
      await expect(filters.getByRole('status')).toHaveText('4 / 4');
      await filters.getByRole('searchbox', { name: 'Words to find' }).fill('RÉFRAIN');
      await expect(filters.getByRole('status')).toHaveText('1 / 4');
      await filters.getByRole('checkbox', { name: 'Only paragraphs with passages' }).check();
      await expect(page.getByText('Nobody had kept the record of the meeting.')).toBeHidden();
      await filters.getByRole('button', { name: 'Show everything' }).click();
    });

    await test.step('what is known of a passage is told by mouse and by key', async () => {
      const card = page.getByRole('complementary');
      await page.getByText('the sluice', { exact: true }).last().click();
      await expect(card).toContainText('Loss');
      await expect(card).toContainText('Safety');
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await filters.getByRole('button', { name: 'Next passage' }).click();
      await expect(card).toContainText('refrain');
      await expect(card).toContainText('first, ¶ 1');
      await notes.filter({ hasText: 'Sale' }).focus();
      await expect(card).toContainText('Sale');
    });

    const asked = await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(faults).toEqual([]);
  } finally {
    await app.close();
  }
});
