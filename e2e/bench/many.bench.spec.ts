import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { readerText } from '../reading/selectWords';
import { hugeText } from './hugeText';
import { manyDocuments, writeProject } from './manyDocuments';
import { report } from './measures';
import { memoryOf, reportMemoryOf } from './memory';
import { deleteLargestTheme, documentItem, switches } from './operations';
import { goings, projectFindings, tagTimes } from './wholeProject';

test.use({ asShipped: true });

/** Longer than the app waits before it gives back what opening a project took, ms. */
const rest = 15_000;

test('a project of 1,000 documents with 100,000 codings', async ({ folder, launch }) => {
  const project = path.join(folder, 'Many documents');
  await writeProject(project, manyDocuments);
  const without = await launch();
  await expect(without.page.getByRole('button', { name: 'New project' })).toBeVisible();
  const empty = await memoryOf(without.app, without.page);
  await without.app.close();

  const { app, page } = await launch(project);
  await expect(documentItem(page, 'Interview 0001')).toBeVisible({ timeout: 60_000 });
  const shown = await memoryOf(app, page);
  const titles = Array.from(
    { length: 12 },
    (_, number) => `Interview ${String(number + 2).padStart(4, '0')}`,
  );
  const opened = await switches(page, titles);
  const again = await switches(page, titles.slice(0, 6));
  const found = await projectFindings(page);
  const went = await goings(page);
  const lines = await readerText(page).locator('p').allTextContents();
  const tagged = await tagTimes(
    page,
    lines.slice(10, 22).map((line) => line.slice(0, 30).trim()),
  );
  const worked = await memoryOf(app, page);
  const parsed = 'floor: reading and parsing the log';
  const plain = 'floor: a document in plain DOM';
  report('many documents', [
    { name: parsed, times: parsings(path.join(project, 'project.log')) },
    { name: 'open the project', floor: parsed, times: await openings(page, project) },
    { name: plain, times: await plainDom(page, hugeText(manyDocuments.characters)) },
    { name: 'switch to another document', floor: plain, times: opened },
    { name: 'switch back', floor: plain, times: again },
    { name: 'find words in the project, the first time', floor: parsed, times: found.first },
    { name: 'find words in the project', floor: parsed, times: found.again },
    { name: 'go to a paragraph', floor: plain, times: went },
    { name: 'tag', floor: plain, times: tagged },
    { name: 'delete a theme with 5,000 codings', floor: parsed, times: await deleteLargestTheme(page) },
  ]);
  const reopened = await memoryOf(app, page);
  await page.waitForTimeout(rest);
  reportMemoryOf('many documents, memory', empty, {
    'project shown': shown,
    'after work and searches': worked,
    'after opening it three times more': reopened,
    'at rest': await memoryOf(app, page),
  });
});

/** The least that opening can cost: every line read and parsed, nothing kept. */
function parsings(log: string): number[] {
  return [0, 1, 2].map(() => {
    const start = performance.now();
    for (const line of readFileSync(log, 'utf8').split('\n')) {
      const json = line.indexOf('{');
      if (json >= 0) JSON.parse(line.slice(json));
    }
    return performance.now() - start;
  });
}

/** Opening the project from the start screen, from the call to the answer with all that the window shows of it at first. */
function openings(page: Page, project: string): Promise<number[]> {
  return page.evaluate(async (folder) => {
    const { roundtable } = window as unknown as {
      roundtable: { call(name: string, params: object): Promise<{ ok: boolean }> };
    };
    const times: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      await roundtable.call('closeProject', {});
      const start = performance.now();
      const answer = await roundtable.call('openProject', { path: folder });
      if (!answer.ok) throw new Error('not opened');
      times.push(performance.now() - start);
    }
    return times;
  }, project);
}

function plainDom(page: Page, text: string): Promise<number[]> {
  return page.evaluate(async (lines) => {
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const box = document.createElement('div');
      box.style.cssText =
        'position:fixed;inset:0;overflow:auto;z-index:1000;background:Canvas;font:18px/30px serif';
      const start = performance.now();
      for (const line of lines) box.append(Object.assign(document.createElement('p'), { textContent: line }));
      document.body.append(box);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
      box.remove();
    }
    return times;
  }, text.split('\n'));
}
