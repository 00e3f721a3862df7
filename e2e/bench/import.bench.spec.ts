import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordDocument } from '../../shared/importing/testing/wordDocument';
import { dialogsOf, expect, test } from '../fixtures';
import { makeProject } from '../projects/makeProject';
import { type BusyTimes, untilStatus, watchBusy } from './busyTimes';
import { hugeText } from './hugeText';
import { type Measure, report } from './measures';

test.use({ asShipped: true });

const count = 1000;
/** UTF-16 units of each. */
const length = 20_000;

test('a folder of 1,000 files comes in while the window answers', async ({ folder, launch }) => {
  test.setTimeout(900_000);
  const files = path.join(folder, 'files');
  writeFiles(files);
  const { app, page } = await launch(
    await makeProject(folder, { name: 'Many', documents: { 'a.txt': 'One.' } }),
  );
  await expect(page.getByRole('treeitem', { name: 'a' })).toBeVisible();
  await dialogsOf(app).open(files);
  let took = 0;
  const busy = await watchBusy(app, page, 'import of 1,000 files', async () => {
    const begun = performance.now();
    await page.keyboard.press('Control+i');
    // When all are in, it is looked for who speaks in them.
    await untilStatus(page, /Looking for speakers/);
    took = performance.now() - begun;
  });
  const floor = 'floor: reading the bytes of the files';
  report('import of 1,000 files', [
    { name: floor, times: [0, 1, 2].map(() => readAll(files)) },
    { name: 'import', floor, times: [took] },
    ...measuresOf(busy),
  ]);
  expectResponsive(busy);
});

test('a table of 2,000 rows comes in as 2,000 documents while the window answers', async ({
  folder,
  launch,
}) => {
  test.setTimeout(300_000);
  const file = path.join(folder, 'Survey.csv');
  writeFileSync(file, survey());
  const { app, page } = await launch(
    await makeProject(folder, { name: 'Survey', documents: { 'a.txt': 'One.' } }),
  );
  await expect(page.getByRole('treeitem', { name: 'a' })).toBeVisible();
  await dialogsOf(app).open(file);
  await page.keyboard.press('Control+i');
  const dialog = page.getByRole('dialog', { name: 'Import the table “Survey.csv”' });
  await dialog.getByRole('radio', { name: 'A document for each row' }).check();
  const button = dialog.getByRole('button', { name: 'Import', exact: true });
  await expect(button).toBeEnabled();
  await button.focus();
  let took = 0;
  const busy = await watchBusy(app, page, 'import of a table', async () => {
    const begun = performance.now();
    await page.keyboard.press('Enter');
    await untilStatus(page, /Looking for speakers/);
    took = performance.now() - begun;
  });
  const floor = 'floor: reading the bytes of the table';
  report('import of a table of 2,000 documents', [
    { name: floor, times: [0, 1, 2].map(() => timeOf(() => readFileSync(file))) },
    { name: 'import', times: [took] },
    ...measuresOf(busy),
  ]);
  expectResponsive(busy);
});

const most = (times: readonly number[]) => times.reduce((a, b) => Math.max(a, b), 0);

/** What the app promises, by time of the processor: what the clock says depends on what else the computer does. */
function expectResponsive({ mainTasks, windowTasks }: BusyTimes): void {
  expect(most(mainTasks), 'ms that main is busy in one go').toBeLessThan(50);
  expect(most(windowTasks), 'ms that the window is busy in one go').toBeLessThan(100);
}

function measuresOf({ mainLate, frames, mainTasks, windowTasks }: BusyTimes): Measure[] {
  return [
    { name: 'main answers late by', times: mainLate },
    { name: 'main answers late by, at most', times: [most(mainLate)] },
    { name: 'between two frames of the window', times: frames },
    { name: 'between two frames of the window, at most', times: [most(frames)] },
    { name: 'a task of main, processor time, at most', times: [most(mainTasks)] },
    { name: 'all tasks of main, processor time', times: [mainTasks.reduce((a, b) => a + b, 0)] },
    { name: 'a task of the window, processor time, at most', times: [most(windowTasks)] },
    { name: 'all tasks of the window, processor time', times: [windowTasks.reduce((a, b) => a + b, 0)] },
  ];
}

/** Answers to three questions, about 500 units each. */
function survey(): string {
  const rows = Array.from({ length: 2000 }, (_, row) => {
    const answers = [1, 2, 3].map((question) => hugeText(500, row * 3 + question).replaceAll('\n', ' '));
    return [row + 1, 20 + (row % 60), ...answers].join(';');
  });
  return ['id;age;Where do you live?;What should be done?;What else?', ...rows].join('\n');
}

function writeFiles(folder: string): void {
  mkdirSync(folder);
  for (let number = 0; number < count; number += 1) {
    const lines = hugeText(length, number).split('\n');
    const name = path.join(folder, `Interview ${String(number).padStart(4, '0')}`);
    const kind = number % 10;
    if (kind < 5) writeFileSync(`${name}.txt`, lines.join('\n\n'));
    else if (kind < 7) writeFileSync(`${name}.md`, `# Interview\n\n${lines.join('\n\n')}`);
    else if (kind < 9)
      writeFileSync(`${name}.html`, `<html><body><p>${lines.join('</p><p>')}</p></body></html>`);
    else {
      const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
      writeFileSync(`${name}.docx`, wordDocument(paragraphs.join('')));
    }
  }
}

const readAll = (folder: string): number =>
  timeOf(() => {
    for (const name of readdirSync(folder)) readFileSync(path.join(folder, name));
  });

function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
