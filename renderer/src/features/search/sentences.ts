import type { ReplacementEffect } from '@shared/ipc/contract';
import { counted } from '@shared/project/names';
import type { FoundText } from '@shared/query/textQuery';

/** How much was found. */
export function sayFound({ total, listed, documents }: FoundText): string {
  if (total === 0) return 'Not found';
  const where = documents.length > 1 ? ` in ${counted(documents.length, 'document')}` : '';
  const hits = `${counted(total, 'hit')}${where}`;
  return listed < total ? `${hits}. The first ${listed.toLocaleString('en')} are listed.` : hits;
}

/** What came of tagging all hits. */
export function sayTagged({ tagged, already }: { tagged: number; already: number }, theme: string): string {
  if (tagged === 0) return `Nothing new: ${counted(already, 'passage')} had “${theme}” already.`;
  const before = already === 0 ? '' : ` ${counted(already, 'was', 'were')} tagged already.`;
  return `Tagged ${counted(tagged, 'passage')} with “${theme}”.${before}`;
}

/** What came of a replacement. */
export function sayReplaced(count: number, { documents, lost }: ReplacementEffect): string {
  const where = documents > 1 ? ` in ${counted(documents, 'document')}` : '';
  const gone =
    lost.length === 0
      ? ''
      : ` ${counted(lost.length, 'passage')} lost all ${lost.length === 1 ? 'its' : 'their'} words and ${lost.length === 1 ? 'is' : 'are'} gone.`;
  return `Replaced ${counted(count, 'place')}${where}.${gone}`;
}
