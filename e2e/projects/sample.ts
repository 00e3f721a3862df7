import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProjectContent } from './makeProject';

const bundled = path.resolve(import.meta.dirname, '../../resources/sample');
const read = (name: string) => readFileSync(path.join(bundled, name), 'utf8');
const texts = readdirSync(bundled)
  .filter((name) => !name.endsWith('.json'))
  .sort();

/** The project that the start screen offers to explore. */
export const sample: ProjectContent = {
  name: 'Sample round table',
  documents: Object.fromEntries(texts.map((name) => [name, read(name)])),
  speakers: true,
  codings: JSON.parse(read('sample.json')),
};
