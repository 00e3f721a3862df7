/** Siblings in one group. */
const size = 50;

/**
 * Pieces of HTML in groups that say that they are groups. The tags of a printed page are made from the tree that screen readers are given,
 * where Chromium finds a child by counting from the first: thousands of siblings take minutes, and boxes without a role are looked through.
 */
export function inGroups(pieces: readonly string[]): string {
  if (pieces.length <= size) return pieces.join('');
  const groups: string[] = [];
  for (let from = 0; from < pieces.length; from += size)
    groups.push(`<div role="group">${pieces.slice(from, from + size).join('')}</div>`);
  return groups.join('');
}
