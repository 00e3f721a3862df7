import { docx } from './docx';
import { epub } from './epub';
import { html } from './html';
import { markdown } from './markdown';
import { openDocument } from './openDocument';
import { plainText } from './plainText';
import type { Reader } from './reader';
import { richText } from './richText';
import { subRip } from './subRip';
import { webVtt } from './webVtt';

/**
 * Every format that can be brought in, in the order of the open dialog. A new format is a file beside these
 * and a line here.
 */
export const readers: readonly Reader[] = [
  plainText,
  docx,
  openDocument,
  richText,
  html,
  epub,
  markdown,
  webVtt,
  subRip,
];
