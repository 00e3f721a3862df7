import { readCaptions } from './readCaptions';
import type { Reader } from './reader';

/** SubRip captions; who speaks is in the text at most (`NAME:`), and left to speaker detection. */
export const subRip: Reader = {
  format: 'srt',
  label: 'SubRip captions',
  extensions: ['srt'],
  read: async (file) => readCaptions(file, 'srt'),
};
