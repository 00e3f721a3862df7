import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder with what the PDF library looks up: `cmaps/`, which say what the letters of Chinese, Japanese and Korean fonts are, and
 * `standard_fonts/`. The build puts it beside the bundles; before a build it is the library's own.
 */
export function pdfTables(): string {
  const here = import.meta.dirname;
  const built = [path.join(here, 'pdf'), path.join(here, '../pdf')];
  const own = path.join(here, '../../../node_modules/pdfjs-dist');
  return [...built, own].find((folder) => existsSync(path.join(folder, 'cmaps'))) ?? own;
}
