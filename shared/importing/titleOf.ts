import { canonicalText } from './canonicalText';

/** The title a document gets: the name of its file without the extension. */
export function titleOf(fileName: string): string {
  const name = canonicalText(fileName).trim();
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}
