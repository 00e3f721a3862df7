import { en } from './en';
import type { ReportWords } from './reportWords';

export const ru: ReportWords = en;
