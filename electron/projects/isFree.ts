import { readdir } from 'node:fs/promises';
import { codeOf } from './files';

/** No folder, or one with nothing but hidden files: a project does not mix with files of another kind. */
export async function isFree(place: string): Promise<boolean> {
  try {
    return (await readdir(place)).every((name) => name.startsWith('.'));
  } catch (error) {
    return codeOf(error) === 'ENOENT';
  }
}
