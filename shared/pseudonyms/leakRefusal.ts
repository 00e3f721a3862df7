import { refuse } from '../base/result';
import { counted, quoted } from '../project/names';
import type { Leak } from './LeakCheck';

/** Where a leak is that stands in the name of a file. */
export const nameOfFile = 'the name of the file';

/** Nothing is written when names are still in a file for certain; null when there are none. */
export function leakRefusal(file: string, leaks: readonly Leak[]): ReturnType<typeof refuse> | null {
  const [first, ...others] = leaks.filter(({ certain }) => certain);
  if (first === undefined) return null;
  if (first.where === nameOfFile && others.length === 0)
    return refuse(
      'names-left',
      `The name of the file, ${quoted(file)}, holds ${quoted(first.words)}, a name that is replaced. Nothing was written. Choose another name for the file.`,
    );
  const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more place')}`;
  return refuse(
    'names-left',
    `${quoted(first.name)} would still be in ${quoted(file)}: ${quoted(first.words)} (${first.where})${more}. Nothing was written. Add what is missing under Pseudonyms, or have such places listed and the file written all the same.`,
  );
}
