import type { SpeakerRecord } from '@shared/project/records';
import type { SpeakerColumn } from './speakerColumns';

/** Values to choose from in a column: those that other speakers have, the most frequent first; of yes and no both. */
export function valuesInUse(column: SpeakerColumn, speakers: readonly SpeakerRecord[]): string[] {
  if (column.kind === 'attribute' && column.attribute.kind === 'yesNo') return ['yes', 'no'];
  if (column.kind === 'number' || column.id === 'name' || column.id === 'aliases') return [];
  const counts = new Map<string, number>();
  for (const speaker of speakers) {
    const value =
      column.kind === 'attribute'
        ? speaker.attributes[column.attribute.id]
        : column.field === 'role'
          ? speaker.role
          : speaker.affiliation;
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
