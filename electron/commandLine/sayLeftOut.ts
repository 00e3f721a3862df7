import path from 'node:path';
import { counted } from '@shared/project/names';
import type { FilesToRead } from '../importing/filesToRead';
import { say } from './output';

/** Names that are listed at most. */
const most = 5;

/** Says what is in the folders that were named and is not read. */
export function sayLeftOut({ otherKinds, foldersLeftOut }: FilesToRead): void {
  if (otherKinds.length > 0) {
    const were = otherKinds.length === 1 ? 'was' : 'were';
    say(`${counted(otherKinds.length, 'file')} of other kinds ${were} left out: ${listed(otherKinds)}.`);
  }
  if (foldersLeftOut.length > 0) {
    const [were, is] = foldersLeftOut.length === 1 ? ['was', 'it'] : ['were', 'them'];
    say(
      `${counted(foldersLeftOut.length, 'folder')} in folders ${were} left out: ${listed(foldersLeftOut)}. With --recursive what is in ${is} is read too.`,
    );
  }
}

function listed(paths: readonly string[]): string {
  const names = paths.slice(0, most).map((each) => path.basename(each));
  const more = paths.length - names.length;
  return more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`;
}
