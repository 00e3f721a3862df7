import { en } from './en';
import type { ReportWords } from './reportWords';

export const kk: ReportWords = en;
