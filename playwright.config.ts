import { defineConfig } from '@playwright/test';

/**
 * Everything runs in the real Electron, one window at a time: tests share one clipboard and one screen.
 * No retries: a test that passes at the second try is a defect.
 */
export default defineConfig({
  testDir: 'e2e',
  tsconfig: 'tsconfig.tests.json',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // A journey takes seconds; a busy machine may need minutes for it, and must not make it fail.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'app', testIgnore: ['packaged/**', 'bench/**', 'crash/**', 'guide/**'] },
    { name: 'packaged', testDir: 'e2e/packaged' },
    { name: 'guide', testDir: 'e2e/guide' },
    { name: 'bench', testDir: 'e2e/bench', testIgnore: 'paired/**', timeout: 600_000 },
    { name: 'paired', testDir: 'e2e/bench/paired', timeout: 1_200_000 },
  ],
});
