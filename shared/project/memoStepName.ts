import { cleanName, quoted } from './names';
import type { MemoRecord } from './recordMemo';

/** What writing a memo on this record is called: `Write memo on theme “Trust”`. */
export function memoStepName(record: MemoRecord): string {
  switch (record.type) {
    case 'project':
      return 'Write memo on the project';
    case 'annotation':
    case 'orphan':
      return `Write memo on ${quoted(cleanName(record.quote.head))}`;
    case 'document':
      return `Write memo on document ${quoted(record.title)}`;
    default:
      return `Write memo on ${record.type} ${quoted(record.name)}`;
  }
}
