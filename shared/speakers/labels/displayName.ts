import { readLabelName } from './labelName';
import { type LabelName, other } from './labelParts';

/** UTF-16 units. */
export const longestDisplayName = 70;

/** `Lucía Roca | Moderadora`, `Observation - Metrika`: what people call themselves in a meeting. */
export function displayName(label: string): LabelName | null {
  const sign = /\s+(?:[|/·•]|[-–—])\s+/u.exec(label);
  if (!sign || label.length > longestDisplayName) return null;
  const first = readLabelName(label.slice(0, sign.index));
  const role = label.slice(sign.index + sign[0].length).trim();
  if (!first || role === '') return null;
  const named = first.person.kind === 'person' && first.shape !== 'other' && first.shape !== 'single';
  return named
    ? { ...first, person: { ...first.person, role: first.person.role || role, end: label.trimEnd().length } }
    : other(label.trim());
}
