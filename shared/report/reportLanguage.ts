import { z } from 'zod';

/** Languages that headings, labels and dates of a report can be in, as BCP 47 tags. */
export const reportLanguage = z.enum(['en', 'ar', 'be', 'de', 'es', 'fr', 'kk', 'ru', 'tr', 'zh']);
export type ReportLanguage = z.infer<typeof reportLanguage>;
