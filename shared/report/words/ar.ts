import { en } from './en';
import type { ReportWords } from './reportWords';

export const ar: ReportWords = en;
