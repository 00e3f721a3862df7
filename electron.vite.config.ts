import { cpSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = (...parts: string[]) => path.resolve(import.meta.dirname, ...parts);
const shared = { '@shared': here('shared') };

/** scripts/build.mjs builds beside the bundles in use, and puts the new ones in their place when they are complete. */
const out = (bundle: string) => here(process.env['ROUNDTABLE_OUT'] ?? 'out', bundle);

/** Syntax is lowered to the oldest runtime that the code must run on (Electron 33), not to the pinned one. */
const node = 'node20.18';
const chrome = 'chrome130';

/**
 * The packages that write workbooks and PDFs pack without threads; what fflate brings for them in Node declares a `require` of its own, and
 * so does the builder in the same chunk.
 */
const packing = { fflate: here('node_modules/fflate/esm/browser.js') };

/** What reading a PDF looks up: the letters of Chinese, Japanese and Korean fonts, and the widths of the fonts that no file holds. */
const pdfTables = {
  name: 'pdf-tables',
  closeBundle() {
    for (const folder of ['cmaps', 'standard_fonts']) {
      cpSync(here('node_modules/pdfjs-dist', folder), path.join(out('main'), 'pdf', folder), {
        recursive: true,
      });
    }
  },
};

export default defineConfig({
  main: {
    plugins: [pdfTables],
    resolve: { alias: { ...shared, ...packing } },
    build: {
      target: node,
      outDir: out('main'),
      // Bundling every package makes the start faster and lets the packaged app ship without node_modules.
      externalizeDeps: false,
      rollupOptions: {
        input: {
          main: here('electron/main/main.ts'),
          'importing-child': here('electron/importing/child.ts'),
          'importing-worker': here('electron/importing/worker.ts'),
          'searching-thread': here('electron/searching/searchThread.ts'),
          'comments-thread': here('electron/comments/placingThread.ts'),
          'comparing-thread': here('electron/comparing/comparingThread.ts'),
          'detecting-thread': here('electron/detecting/detectionThread.ts'),
          'exporting-thread': here('electron/exporting/exportingThread.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: { alias: shared },
    build: {
      target: node,
      outDir: out('preload'),
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: here('electron/preload/preload.ts') },
        // A sandboxed preload must be a single CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    plugins: [react()],
    resolve: { alias: { ...shared, '@': here('renderer/src') } },
    build: {
      target: chrome,
      outDir: out('renderer'),
      emptyOutDir: true,
      minify: true,
      rollupOptions: { input: here('renderer/index.html') },
    },
  },
});
