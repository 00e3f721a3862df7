import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { median, ratioInterval, type Turn } from '@shared/base/testing/ratioInterval';
import { expect, repository, test } from '../../fixtures';
import { clickBefore, readerText } from '../../reading/selectWords';
import { startApp } from '../../startApp';
import { inPlainBox, openPicker, pressEnter, scroll, tag, typeSteps, undo } from '../edits';
import { makeHugeProject } from '../hugeProject';
import { hugeText } from '../hugeText';
import { writeResults } from '../keptResults';
import { quantile, round } from '../measures';
import { documentItem } from '../operations';
import { markKeys, recordWork } from '../threadWork';

const characters = 1_000_000;
const codings = 10_000;

/** One of the two builds, with its window. */
interface Side {
  readonly app: ElectronApplication;
  readonly page: Page;
}
type Act = (page: Page, turn: number) => Promise<unknown>;

test('this build and another, in turns', async ({ folder }) => {
  const { BENCH_AGAINST: other = '', BENCH_TURNS: turns = '24' } = process.env;
  const before = await open(other, path.join(folder, 'before'));
  const after = await open(repository, path.join(folder, 'after'));
  const rows: object[] = [];
  const compare = async (name: string, count: number, act: Act, prepare: Act = async () => undefined) => {
    rows.push(rowOf(name, await inTurns(before, after, count, act, prepare)));
    writeResults(path.join(repository, 'test-results/bench/paired.json'), rows);
  };

  const lines = hugeText(characters).split('\n');
  const somewhere = lines.slice(4000, 4400).filter((line) => line.length > 60);
  const here = somewhere[60]?.slice(0, 30) ?? '';
  const count = Number(turns);
  const type: Act = (page) => page.keyboard.type('every ', { delay: 60 });
  await compare('key in one plain paragraph', Math.ceil(count / 4), (page) =>
    inPlainBox(page, () => type(page, 0)),
  );
  await compare('tag', count, tag, (page, turn) => openPicker(page, somewhere[turn] ?? ''));
  for (const { page } of [before, after]) {
    await clickBefore(page, here);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await clickBefore(page, here);
    await page.keyboard.type('Warm');
    await page.waitForTimeout(500);
  }
  await compare('key', Math.ceil(count / 3), type);
  await compare('Enter', count, pressEnter);
  for (const { page } of [before, after]) await typeSteps(page, count);
  await compare('undo', count, undo);
  for (const { page } of [before, after]) await page.keyboard.press('Escape');
  await compare('a frame while scrolling', Math.ceil(count / 3), (page) => scroll(page, 40));

  console.log(
    '\nmilliseconds of processor time; ratio of medians, after to before, with its interval of 95 %',
  );
  console.table(rows);
  await before.app.close();
  await after.app.close();
});

/** Starts the build below `root` with a project of its own, and shows the long document. */
async function open(root: string, folder: string): Promise<Side> {
  const project = await makeHugeProject(folder, characters, codings);
  const userData = path.join(folder, 'user-data');
  const app = await startApp({ root, userData, appearance: 'light', asShipped: true }, [project]);
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
  await page.mouse.move(1, 1);
  await documentItem(page, 'huge').click();
  const paragraphs = readerText(page).locator('p');
  await expect.poll(() => paragraphs.count(), { timeout: 60_000 }).toBeGreaterThan(8000);
  await markKeys(page);
  return { app, page };
}

/** Lets both windows do the same, one after the other, each time the other one first. `prepare` is not measured. */
async function inTurns(
  before: Side,
  after: Side,
  count: number,
  act: Act,
  prepare: Act,
): Promise<readonly Turn[]> {
  const turns: Turn[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const measured = async ({ app, page }: Side) => {
      await prepare(page, turn);
      return recordWork(app, () => act(page, turn));
    };
    if (turn % 2 === 0) turns.push({ before: await measured(before), after: await measured(after) });
    else {
      const second = await measured(after);
      turns.push({ before: await measured(before), after: second });
    }
  }
  return turns;
}

function rowOf(name: string, turns: readonly Turn[]) {
  const before = turns.flatMap((turn) => turn.before);
  const after = turns.flatMap((turn) => turn.after);
  const { from, to } = ratioInterval(turns);
  return {
    name,
    runs: after.length,
    before: round(quantile(before, 0.5)),
    'before p95': round(quantile(before, 0.95)),
    after: round(quantile(after, 0.5)),
    'after p95': round(quantile(after, 0.95)),
    'after at most': round(Math.max(...after)),
    ratio: round(median(after) / median(before)),
    from: round(from),
    to: round(to),
  };
}
