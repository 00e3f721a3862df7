import { formats } from './formats';
import { readCaptions } from './readCaptions';
import type { Reader } from './reader';

/** WebVTT captions; voices (`<v Name>`) become turns, times are not text. */
export const webVtt: Reader = {
  ...formats.vtt,
  read: async (file, options) => readCaptions(file, 'vtt', options),
};
