import type { ReportLanguage } from '../reportLanguage';

/** What stands before the number of somebody whose name is replaced: `Participant 3`. */
export const participantWords: Readonly<Record<ReportLanguage, string>> = {
  en: 'Participant',
  ar: 'مشارك',
  be: 'Удзельнік',
  de: 'Person',
  es: 'Participante',
  fr: 'Participant',
  kk: 'Қатысушы',
  ru: 'Участник',
  tr: 'Katılımcı',
  zh: '参与者',
};
