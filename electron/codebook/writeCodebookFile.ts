import { ok, type Result } from '@shared/base/result';
import { codebookTable } from '@shared/codebook/codebookTable';
import type { ProjectState } from '@shared/project/projectState';
import { ThemeUse } from '@shared/query/themeUse';
import { writeTableFile } from '../tables/writeTableFile';

/** What was written, and where. */
export interface WrittenCodebook {
  readonly path: string;
  readonly themes: number;
}

const sheet = { name: 'Codebook', widths: [36, 24, 24, 44, 36, 36, 36, 10, 10, 12, 8, 36, 9, 11, 9] };

/** Writes the codebook with its counts as a table, see {@link writeTableFile}. */
export async function writeCodebookFile(state: ProjectState, file: string): Promise<Result<WrittenCodebook>> {
  const table = codebookTable(state.themes(), new ThemeUse(state).numbers());
  const written = await writeTableFile(table, file, sheet);
  return written.ok ? ok({ path: file, themes: written.value.rows }) : written;
}
