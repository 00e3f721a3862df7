import type { KeptReadOptions } from '../importing/readOptions';
import type { DocumentRecord } from './records';

/**
 * How the file of a document is read once more: the same bytes as they were read before, a new version of it with the same columns and as
 * much of the page, in whatever encoding it is by now.
 */
export function optionsAgain(
  { options, encoding }: DocumentRecord['source'],
  sameBytes: boolean,
): KeptReadOptions {
  // Before the choices were kept, the encoding that was found out was.
  if (sameBytes) return options ?? (encoding === undefined ? {} : { encoding });
  const { encoding: _, ...others } = options ?? {};
  return others;
}
