import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type ExportFormat, exportFormat } from '@shared/report/exportFormat';
import { defaultReportOptions, type ReportOptions } from '@shared/report/reportOptions';
import { writeTemplateFile } from '@shared/report/templateFile';
import { dialogsOf, expect, repository, test } from '../fixtures';
import { watchBusy } from './busyTimes';
import { makeHugeProject } from './hugeProject';
import { type Measure, report } from './measures';

test.use({ asShipped: true });

const characters = 1_000_000;
const codings = 10_000;
/** Without the excerpts, which print most words again, some many times. */
const textAlone: ReportOptions = {
  ...defaultReportOptions,
  parts: defaultReportOptions.parts.filter(({ kind }) => kind !== 'excerpts'),
};

test('the annotated PDF of 1,000,000 characters with 10,000 codings, against the bare text', async ({
  folder,
}) => {
  const bare = await exported(await makeHugeProject(path.join(folder, 'bare'), characters, 0), folder);
  const project = await makeHugeProject(path.join(folder, 'coded'), characters, codings);
  const coded = await exported(project, folder);
  const template = path.join(folder, 'text.json');
  writeFileSync(template, writeTemplateFile({ name: 'Text alone', options: textAlone }));
  const text = await exported(project, folder, 'pdf', ['--template', template]);
  report('report', [
    { name: 'floor: bare text', times: [bare.ms] },
    { name: 'with codings, without excerpts', floor: 'floor: bare text', times: [text.ms] },
    { name: 'with codings and excerpts', floor: 'floor: bare text', times: [coded.ms] },
    { name: 'floor: a page of bare text', times: [bare.ms / bare.pages] },
    {
      name: 'a page with codings, without excerpts',
      floor: 'floor: a page of bare text',
      times: [text.ms / text.pages],
    },
    {
      name: 'a page with codings and excerpts',
      floor: 'floor: a page of bare text',
      times: [coded.ms / coded.pages],
    },
  ]);
  for (const [name, { pages, peak }] of Object.entries({ bare, text, coded }))
    console.log(`${name}: ${pages} pages, ${peak} MB at most`);
  expect(coded.pages).toBeGreaterThan(bare.pages);
});

test('main answers while a report with 10,000 codings is made', async ({ folder, launch }) => {
  test.setTimeout(1_800_000);
  const { app, page } = await launch(await makeHugeProject(folder, 250_000, codings));
  await expect(page.getByRole('treeitem', { name: 'huge' })).toBeVisible();
  await page.keyboard.press('Control+5');
  await dialogsOf(app).save(path.join(folder, 'report.pdf'));
  const busy = await watchBusy(
    app,
    page,
    'export of 10,000 codings',
    async () => {
      await page.getByRole('button', { name: 'Export PDF' }).click();
      await untilSaid(page, 'Saved as report.pdf.');
    },
    [],
  );
  const long = busy.mainTasks.filter((time) => time > 50);
  report('main during an export', [
    { name: 'main answers late by', times: busy.mainLate },
    { name: 'tasks of main above 50 ms, processor time', times: long },
  ]);
  expect(busy.mainTasks.length, 'the trace has tasks of main').toBeGreaterThan(1000);
  // Chromium takes more than a second to hand over a print of this size, in one task that nobody can part.
  expect(long.length, 'times that main is busy for 50 ms in one go').toBeLessThan(20);
});

/** Resolves when the foot of the report's options says so. */
const untilSaid = (page: Page, words: string) =>
  page.evaluate(
    (said) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const told = document.querySelector('[aria-label="Report options"]')?.textContent ?? '';
          if (told.includes(said)) resolve();
          else setTimeout(look, 200);
        };
        look();
      }),
    words,
  );

test('the other formats, against the bare list of its passages', async ({ folder }) => {
  const project = await makeHugeProject(path.join(folder, 'coded'), characters, codings);
  const floor = 'csv';
  const times: Measure[] = [];
  const peaks: string[] = [];
  for (const format of exportFormat.options.filter((each) => !each.startsWith('pdf'))) {
    const { ms, peak } = await exported(project, folder, format);
    times.push({ name: format, times: [ms], ...(format !== floor && { floor }) });
    peaks.push(`${format}: ${peak} MB at most`);
  }
  report('report formats', times);
  console.log(peaks.join('\n'));
});

/** Exports with the command line; `peak` is the most memory any one process of it held, in MB (0 where the system does not tell). */
async function exported(
  project: string,
  folder: string,
  format: ExportFormat = 'pdf',
  more: readonly string[] = [],
): Promise<{ ms: number; pages: number; peak: number }> {
  const out = path.join(folder, `report.${format}`);
  const words = ['export', '--project', project, '--format', format, '--out', out, '--json', ...more];
  const start = performance.now();
  const child = spawn(process.execPath, [path.join(repository, 'scripts/roundtable.mjs'), ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, ...descendants(child.pid ?? 0).map(peakOf));
  }, 500);
  let output = '';
  child.stdout.on('data', (piece) => {
    output += String(piece);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  expect(code).toBe(0);
  const { pages = 0 } = JSON.parse(output) as { pages?: number };
  return { ms: performance.now() - start, pages, peak };
}

function descendants(ancestor: number): number[] {
  if (process.platform !== 'linux') return [];
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each)))
    parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(statusOf(Number(name)))?.[1] ?? 0));
  const below = (pid: number): boolean => pid === ancestor || (pid > 1 && below(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(below);
}

const peakOf = (pid: number): number =>
  Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0) / 1024);

function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
