import { readCaptions } from './readCaptions';
import type { Reader } from './reader';

/** WebVTT captions; voices (`<v Name>`) become turns, times are not text. */
export const webVtt: Reader = {
  format: 'vtt',
  label: 'WebVTT captions',
  extensions: ['vtt'],
  read: async (file) => readCaptions(file, 'vtt'),
};
