import { formats } from './formats';
import { readCaptions } from './readCaptions';
import type { Reader } from './reader';

/** SubRip captions; who speaks is in the text at most (`NAME:`), and left to speaker detection. */
export const subRip: Reader = {
  ...formats.srt,
  read: async (file, options) => readCaptions(file, 'srt', options),
};
