import type { ReportLanguage } from '../../reportLanguage';

/** What the page of a report says beyond what every report says. */
export interface PageWords {
  readonly filter: string;
  /** Label of the field for words to find. */
  readonly find: string;
  /** Shows everything again. */
  readonly clear: string;
  /** Hides paragraphs without a passage that is shown. */
  readonly onlyMarked: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  /** Leads over the filters to the text. */
  readonly skip: string;
}

const words = (
  filter: string,
  find: string,
  clear: string,
  onlyMarked: string,
  previous: string,
  next: string,
  close: string,
  skip: string,
): PageWords => ({ filter, find, clear, onlyMarked, previous, next, close, skip });

const languages: Readonly<Record<ReportLanguage, PageWords>> = {
  en: words(
    'Filter',
    'Words to find',
    'Show everything',
    'Only paragraphs with passages',
    'Previous passage',
    'Next passage',
    'Close',
    'Go to the report',
  ),
  de: words(
    'Filtern',
    'Wörter suchen',
    'Alles zeigen',
    'Nur Absätze mit Stellen',
    'Vorige Stelle',
    'Nächste Stelle',
    'Schließen',
    'Zum Bericht',
  ),
  fr: words(
    'Filtrer',
    'Mots à chercher',
    'Tout afficher',
    'Seulement les paragraphes avec passages',
    'Passage précédent',
    'Passage suivant',
    'Fermer',
    'Aller au rapport',
  ),
  es: words(
    'Filtrar',
    'Palabras que buscar',
    'Mostrar todo',
    'Solo párrafos con pasajes',
    'Pasaje anterior',
    'Pasaje siguiente',
    'Cerrar',
    'Ir al informe',
  ),
  ru: words(
    'Фильтр',
    'Искать слова',
    'Показать всё',
    'Только абзацы с отрывками',
    'Предыдущий отрывок',
    'Следующий отрывок',
    'Закрыть',
    'К отчёту',
  ),
  be: words(
    'Фільтр',
    'Шукаць словы',
    'Паказаць усё',
    'Толькі абзацы з урыўкамі',
    'Папярэдні ўрывак',
    'Наступны ўрывак',
    'Закрыць',
    'Да справаздачы',
  ),
  kk: words(
    'Сүзгі',
    'Сөз іздеу',
    'Барлығын көрсету',
    'Тек үзіндісі бар абзацтар',
    'Алдыңғы үзінді',
    'Келесі үзінді',
    'Жабу',
    'Есепке өту',
  ),
  tr: words(
    'Süz',
    'Aranacak sözcükler',
    'Tümünü göster',
    'Yalnızca bölüm içeren paragraflar',
    'Önceki bölüm',
    'Sonraki bölüm',
    'Kapat',
    'Rapora git',
  ),
  ar: words(
    'تصفية',
    'كلمات للبحث',
    'عرض الكل',
    'الفقرات التي فيها مقاطع فقط',
    'المقطع السابق',
    'المقطع التالي',
    'إغلاق',
    'إلى التقرير',
  ),
  zh: words(
    '筛选',
    '查找词语',
    '全部显示',
    '仅显示含标注的自然段',
    '上一个段落',
    '下一个段落',
    '关闭',
    '转到报告',
  ),
};

export const pageWords = (language: ReportLanguage): PageWords => languages[language];
