import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, repository, test } from './fixtures';

test.use({ windowSize: null });

test('the window opens at its first size, is never smaller than its parts need, and comes back as it was left', async ({
  launch,
}) => {
  const first = await launch();
  const { app } = first;
  expect(await boundsOf(app)).toMatchObject({ width: 1280, height: 800 });
  const setBounds = (bounds: object) =>
    app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds);
  await setBounds({ width: 300, height: 200 });
  await expect.poll(() => boundsOf(app)).toMatchObject({ width: 1024, height: 700 });
  const left = { x: 120, y: 60, width: 1500, height: 900 };
  await setBounds(left);
  await expect.poll(() => boundsOf(app)).toEqual(left);
  await app.close();

  const again = await launch();
  expect(await boundsOf(again.app)).toEqual(left);
});

test('a damaged memory of the window is no reason not to open', async ({ launch, userData }) => {
  writeFileSync(path.join(userData, 'window.json'), '{"x":1e9,"y":-5');
  const { app } = await launch();
  expect(await boundsOf(app)).toMatchObject({ width: 1280, height: 800 });
});

test.describe('in the dark', () => {
  test.use({ appearance: 'dark' });

  test('the page is dark from the first line; a second start hands what it was given to the window that is open', async ({
    page,
    userData,
    folder,
  }) => {
    await expect(page.locator('html')).toHaveAttribute('data-appearance', 'dark');
    await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
    const offered = page.evaluate(() => {
      type On = (name: string, listener: (payload: unknown) => void) => void;
      const { roundtable } = window as unknown as { roundtable: { on: On } };
      return new Promise((resolve) => roundtable.on('filesOffered', resolve));
    });
    const file = path.join(folder, 'second.txt');
    writeFileSync(file, 'ANN: Hello.');
    expect(await startAgain(userData, file)).toBe(0);
    expect(await offered).toEqual({ paths: [file] });

    const broken = path.join(folder, 'Broken');
    mkdirSync(broken);
    writeFileSync(path.join(broken, 'project.log'), 'nothing that anybody wrote');
    expect(await startAgain(userData, broken)).toBe(0);
    await expect(page.getByText('The project Broken is damaged')).toBeVisible();
  });
});

/** The exit code of another start with the same settings, with a word after the program's name. */
function startAgain(userData: string, word: string): Promise<unknown> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const words = [...root, '--disable-gpu', `--user-data-dir=${userData}`, repository, word];
  const second = spawn(process.env['ROUNDTABLE_ELECTRON'] ?? '', words);
  return new Promise((resolve) => second.once('exit', resolve));
}

function boundsOf(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}
