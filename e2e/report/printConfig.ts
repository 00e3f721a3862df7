import path from 'node:path';
import { defineConfig } from 'electron-vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Bundles the program that the report tests start. */
export default defineConfig({
  main: {
    resolve: { alias: { '@shared': path.join(root, 'shared') } },
    build: {
      target: 'node20.18',
      outDir: path.join(root, '.cache/e2e-report'),
      emptyOutDir: true,
      externalizeDeps: false,
      rollupOptions: {
        input: { main: path.join(root, 'e2e/report/printMain.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
});
