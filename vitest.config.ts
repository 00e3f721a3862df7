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

/** Milliseconds. Some try hundreds of projects: a busy computer must not make them fail. */
const testTimeout = 60_000;

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
          testTimeout,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          include: ['electron/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout,
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
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: ['renderer/src/**/*.test.tsx'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'crash',
          environment: 'node',
          include: ['e2e/crash/**/*.test.ts'],
          testTimeout: 600_000,
        },
      },
    ],
  },
});
