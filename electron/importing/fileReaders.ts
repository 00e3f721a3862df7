import type { Reader } from '@shared/importing/reader';
import { readers } from '@shared/importing/readers';
import { pdfReader } from './pdf/pdfReader';
import { pdfTables } from './pdf/pdfTables';

/** Every reader of files: the pure ones, and those that need what only Node has. */
export const fileReaders: readonly Reader[] = [...readers, pdfReader(pdfTables())];
