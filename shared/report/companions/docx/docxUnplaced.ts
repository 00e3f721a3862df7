import { HeadingLevel, Paragraph } from 'docx';
import type { ReportUnplaced } from '../../reportModel';
import type { DocxContext } from './docxContext';
import { quotation, themeRuns } from './docxExcerpts';
import { docxMemo } from './docxMemo';
import { between, runs } from './docxRuns';

/** The passages of a document that have no place in its text; nothing when there are none. */
export function unplacedPart(unplaced: readonly ReportUnplaced[], context: DocxContext): Paragraph[] {
  if (unplaced.length === 0) return [];
  const { words, model } = context;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(words.unplaced) }),
    new Paragraph({ style: 'Note', children: runs(words.whyUnplaced) }),
    ...unplaced.flatMap(({ text, language, themes, memo }) => [
      quotation(text, language, themes[0], context),
      ...(themes.length === 0
        ? []
        : [
            new Paragraph({
              style: 'ExcerptSource',
              children: between(
                ' · ',
                themes.map((index) => themeRuns(model.themes[index])),
              ),
            }),
          ]),
      ...(memo === '' ? [] : docxMemo(memo, 'ExcerptMemo', context)),
    ]),
  ];
}
