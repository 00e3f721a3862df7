import { BorderStyle, HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import type { ReportExcerpts, ReportGroup, ReportPassage, ReportTheme } from '../../reportModel';
import { passagePlace, saidBy } from '../../words/reportInWords';
import { counted } from '../../words/reportWords';
import type { DocxContext } from './docxContext';
import { voiceRuns } from './docxLead';
import { docxMemo } from './docxMemo';
import { between, runs, runsLeft, spoken } from './docxRuns';

/** The passages by theme, speaker or document, each with who says it and where it stands. */
export function excerptsPart({ by, groups }: ReportExcerpts, context: DocxContext): Paragraph[] {
  return groups.flatMap((group) => groupOf(group, by, context));
}

function groupOf({ of, passages }: ReportGroup, by: ReportExcerpts['by'], context: DocxContext): Paragraph[] {
  const { model, words } = context;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: groupTitle(of, by, context) }),
    new Paragraph({
      style: 'Note',
      children: runs(counted(model.language, passages.length, words.counted.passages)),
    }),
    ...passages.flatMap((index) => {
      const passage = model.passages[index];
      return passage === undefined ? [] : excerpt(passage, by, of, context);
    }),
  ];
}

function groupTitle(
  of: number | null,
  by: ReportExcerpts['by'],
  { model, words }: DocxContext,
): ParagraphChild[] {
  if (of === null) return runs(words.nobody);
  if (by === 'document') return runs(model.documents[of]?.title ?? '');
  if (by === 'theme') return themeRuns(model.themes[of]);
  const { name, role } = model.people[of] ?? { name: '', role: '' };
  return voiceRuns({ name, role });
}

/** `B2 Sluice` */
export const themeRuns = (theme: ReportTheme | undefined): ParagraphChild[] =>
  theme === undefined ? [] : [...runs(theme.key, { style: 'ThemeKey' }), ...runs(` ${theme.name}`)];

function excerpt(
  passage: ReportPassage,
  by: ReportExcerpts['by'],
  of: number | null,
  context: DocxContext,
): Paragraph[] {
  const { model, words, hasTexts, linkTo } = context;
  const theme = by === 'theme' && of !== null ? of : passage.codings[0]?.theme;
  const place = runs(passagePlace(passage, model, by !== 'document'));
  const source = between(' · ', [
    by === 'speaker' && passage.speakers.length === 1 ? [] : runs(saidBy(passage)),
    by === 'theme'
      ? []
      : between(
          ', ',
          passage.codings.map((coding) => themeRuns(model.themes[coding.theme])),
        ),
    place.length > 0 && hasTexts ? [linkTo(passage.word.block, place)] : place,
  ]);
  return [
    quotation(passage.text, passage.language, theme, context),
    new Paragraph({ style: 'ExcerptSource', children: source }),
    ...(passage.memo === ''
      ? []
      : docxMemo(passage.memo, 'ExcerptMemo', context, runs(`${words.memo} `, { style: 'Label' }))),
  ];
}

/** The words of a passage with a line in the colour of its theme beside them. */
export function quotation(
  text: string,
  language: string | null,
  theme: number | undefined,
  { model }: DocxContext,
): Paragraph {
  const rtl = runsLeft(text);
  const color = (model.color === 'color' ? model.themes[theme ?? -1]?.color.slice(1) : undefined) ?? '111111';
  const line = { style: BorderStyle.SINGLE, size: 12, space: 8, color };
  return new Paragraph({
    style: 'ExcerptQuotation',
    bidirectional: rtl,
    border: rtl ? { right: line } : { left: line },
    children: runs(text.replaceAll('\t', '  '), spoken(language, rtl)),
  });
}
