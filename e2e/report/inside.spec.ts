import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, chooseFromMenu, expect } from '../fixtures';
import { readerText } from '../reading/selectWords';
import { exportPdf } from './exportPdf';

const test = base.extend({
  content: {
    name: 'Harbour',
    documents: {
      'Hearing.txt': ['We will open the harbour in the spring.', 'Nobody has asked the fishermen.'],
    },
    passages: [{ words: 'asked the fishermen', theme: 'Fishing', memo: 'Who would?' }],
  },
});

const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });

test('a project goes out inside its report and is opened again from it, in a new folder alone', async ({
  app,
  page,
  dialogs,
  folder,
}) => {
  const report = path.join(folder, 'report.pdf');
  const full = path.join(folder, 'full');
  const fresh = path.join(folder, 'Harbour, again');
  const open = () => chooseFromMenu(app, 'File', 'Open Project inside a PDF…');
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  await test.step('the report takes the project with it', async () => {
    await page.keyboard.press('Control+5');
    await page.getByRole('checkbox', { name: 'What it shows of the project goes with it' }).check();
    await exportPdf(page, dialogs, report);
    await page.keyboard.press('Control+w');
    await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
  });

  await test.step('what has no project inside is said in words, on the start screen too', async () => {
    const plain = path.join(folder, 'plain.pdf');
    writeFileSync(plain, '%PDF-1.4\n');
    await dialogs.open(plain);
    await open();
    await expect(notices(page)).toContainText('There is no Roundtable project inside “plain.pdf”.');
  });

  await test.step('nothing is made when the folder is not chosen, or has files in it', async () => {
    await dialogs.open(report);
    await open();
    await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
    mkdirSync(full);
    writeFileSync(path.join(full, 'letter.txt'), 'Dear Sir');
    await dialogs.openInto(report, full);
    await open();
    await expect(notices(page)).toContainText('“full” is no new or empty folder.');
    expect(readdirSync(full)).toEqual(['letter.txt']);
  });

  await test.step('in a new folder it is the project again', async () => {
    await dialogs.openInto(report, fresh);
    await open();
    await expect(readerText(page)).toContainText('Nobody has asked the fishermen.');
    await expect(heading('Harbour')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Fishing: “asked the fishermen/ })).toBeVisible();
    expect(readdirSync(fresh)).toContain('project.log');
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('listbox', { name: 'Memos' }).getByRole('option')).toHaveText([
      /Who would\?/,
    ]);
  });
});
