import { existsSync } from 'node:fs';
import path from 'node:path';
import { repository } from './fixtures';

/** The folder of real texts, where it lies beside the project; undefined elsewhere. */
export function realSamples(): string | undefined {
  const folder = process.env['ROUNDTABLE_SAMPLES'] ?? path.resolve(repository, '../shared/samples');
  return existsSync(path.join(folder, 'round-table-2022-09-27.txt')) ? folder : undefined;
}
