import { refuse } from '@shared/base/result';
import { counted, quoted } from '@shared/project/names';

/** Why no comments come of a file. Each sentence names the file and says what to do. */
export const commentProblems = {
  none: (name: string) =>
    refuse(
      'no-comments',
      `There are no comments in ${quoted(name)}: no notes, no remarks on marked words, no replies. Nothing was changed.`,
    ),
  broken: (name: string) =>
    refuse(
      'placing-broken',
      `What the comments in ${quoted(name)} are about could not be found. Nothing was changed; try again.`,
    ),
  ofOther: (name: string, comments: number) =>
    refuse(
      'other-project',
      `${quoted(name)} has ${counted(comments, 'comment')}, but what they are about is in no document of this project. It seems to belong to another project. Nothing was changed.`,
    ),
};
