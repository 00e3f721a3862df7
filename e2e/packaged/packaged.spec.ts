import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { readFuses } from '../../scripts/electron/fuseWire.mjs';
import { test as base, expect, repository } from '../fixtures';

/**
 * The packaged app, as it is handed out. Its hardening keeps Playwright from starting it, so it is started like by an
 * analyst and met through Chromium's own port.
 */
const folder = path.join(repository, 'dist', packagedFolder());
const executable = path.join(folder, executableName());

const test = base.extend<{ packagedPage: Page }>({
  packagedPage: async ({ folder: own }, use) => {
    const words = [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--remote-debugging-port=0',
      `--user-data-dir=${path.join(own, 'user-data')}`,
    ];
    // The sample project is made among the analyst's documents: here among the test's.
    const child = spawn(executable, words, { env: { ...process.env, HOME: own, XDG_CONFIG_HOME: own } });
    const browser = await chromium.connectOverCDP(await debuggingAddress(child));
    await use(await firstPage(browser));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill();
    await ended;
  },
});

test('the packaged app starts from its archive and opens the sample', async ({ packagedPage: page }) => {
  await expect(page).toHaveURL('app://roundtable/index.html');
  await page.getByRole('button', { name: /explore the sample/i }).click();
  await expect(page.getByRole('region', { name: 'Documents' })).toContainText(/lenna/i);
});

test('its fuses are hardened', () => {
  expect(readFuses(fusedFile())).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeCliInspect: false,
    embeddedAsarIntegrity: true,
    onlyLoadAppFromAsar: true,
    browserProcessSpecificV8Snapshot: false,
    fileProtocolExtraPrivileges: false,
  });
});

test('it holds the app in one archive and nothing that starts another app', () => {
  const resources = readdirSync(resourcesFolder());
  expect(resources).toContain('app.asar');
  expect(resources).not.toContain('app');
  expect(resources).not.toContain('default_app.asar');
});

function packagedFolder(): string {
  if (process.platform === 'win32') return 'win-unpacked';
  if (process.platform === 'linux')
    return process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`;
  return process.arch === 'x64' ? 'mac' : `mac-${process.arch}`;
}

function executableName(): string {
  if (process.platform === 'win32') return 'Roundtable.exe';
  return process.platform === 'darwin' ? 'Roundtable.app/Contents/MacOS/Roundtable' : 'roundtable';
}

function resourcesFolder(): string {
  return path.join(folder, process.platform === 'darwin' ? 'Roundtable.app/Contents/Resources' : 'resources');
}

/** macOS keeps the fuses in the framework, not in the small program that loads it. */
function fusedFile(): string {
  const framework = 'Roundtable.app/Contents/Frameworks/Electron Framework.framework/Electron Framework';
  return existsSync(path.join(folder, framework)) ? path.join(folder, framework) : executable;
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The packaged app ended with code ${code}:\n${said}`)));
    child.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('The packaged app has no page to meet.');
  return context.pages()[0] ?? (await context.waitForEvent('page'));
}
