import { en } from './en';
import type { ReportWords } from './reportWords';

export const de: ReportWords = en;
