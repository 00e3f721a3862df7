import { type ElectronApplication, _electron as electron } from '@playwright/test';

const asRoot = process.getuid?.() === 0;

/** Makes text and lines come out the same on every machine. */
const steadyRendering = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
];

interface Start {
  /** The clone whose build is started. */
  readonly root: string;
  /** The folder of settings and logs; of two apps that run at once each has its own. */
  readonly userData: string;
  readonly appearance: 'light' | 'dark';
  /** Without the checks of development. */
  readonly asShipped: boolean;
}

/** Starts the app with `words` after the program's name. */
export function startApp(
  { root, userData, appearance, asShipped }: Start,
  words: readonly string[],
): Promise<ElectronApplication> {
  const executablePath = process.env['ROUNDTABLE_ELECTRON'];
  if (!executablePath)
    throw new Error('Start the tests with npm test, or with: node scripts/electron.mjs with playwright test');
  const { ELECTRON_RENDERER_URL: _, ...env } = process.env;
  return electron.launch({
    executablePath,
    cwd: root,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      ...steadyRendering,
      `--user-data-dir=${userData}`,
      '.',
      ...words,
    ],
    env: Object.fromEntries(
      Object.entries({ ...env, ...(asShipped && { NODE_ENV: 'production' }) }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      ),
    ),
    colorScheme: appearance,
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
}
