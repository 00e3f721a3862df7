import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Vitest prints failures with Map.groupBy, which Node 20 does not have: without it a failing test says nothing.
if (!('groupBy' in Map)) {
  Object.defineProperty(Map, 'groupBy', {
    value<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key) {
      const groups = new Map<Key, Item[]>();
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index++);
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
      return groups;
    },
  });
}

const here = (...parts: string[]) => path.resolve(import.meta.dirname, ...parts);
const alias = { '@shared': here('shared'), '@': here('renderer/src') };

/**
 * Milliseconds; for what never ends, not for what is slow. Some tests try hundreds of projects, and a busy computer takes ten times as
 * long as a quiet one: that must not make them fail.
 */
const patience = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  teardownTimeout: 60_000,
  expect: { poll: { timeout: 60_000 } },
  setupFiles: [here('scripts/test/patientWaits.ts')],
};

/** Claims about time. */
const speedTests = '**/*.speed.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'shared',
          environment: 'node',
          // Pure code keeps nothing between tests: reading its modules anew for each file took two fifths of the time.
          isolate: false,
          include: ['shared/**/*.test.ts'],
          exclude: [speedTests],
          ...patience,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          include: ['electron/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [speedTests],
          ...patience,
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'renderer',
          // Making a page takes longer than most tests: one that needs it says `@vitest-environment happy-dom` in its first line.
          environment: 'node',
          include: ['renderer/src/**/*.test.ts'],
          exclude: [speedTests],
          ...patience,
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['renderer/src/**/*.test.tsx'],
          ...patience,
          setupFiles: [...patience.setupFiles, here('scripts/test/patientQueries.ts')],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'crash',
          environment: 'node',
          include: ['e2e/crash/**/*.test.ts'],
          ...patience,
          testTimeout: 600_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'speed',
          environment: 'node',
          include: ['{shared,electron,renderer/src}/**/*.speed.test.ts'],
          isolate: false,
          // One file at a time, when all others are done: what runs beside it takes the caches and the clock of the processor.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
    ],
  },
});
