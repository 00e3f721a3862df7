import { chineseWriting } from './chineseWriting';

/** The languages that are written without spaces: what detection needs for them beyond their words. */
export const spacelessWritings = [chineseWriting];
