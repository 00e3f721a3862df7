import { en } from './en';
import type { ReportWords } from './reportWords';

export const be: ReportWords = en;
