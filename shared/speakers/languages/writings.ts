import { arabic } from './arabic';
import { arabicWriting } from './arabicWriting';
import { chineseWriting } from './chineseWriting';

/** The languages that are written without spaces: what detection needs for them beyond their words. */
export const spacelessWritings = [chineseWriting];

/** The languages with spaces and without capital letters, with their words. */
export const spacedWritings = [{ rules: arabic, writing: arabicWriting }];
