import { HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import type { ReportEntry, ReportMemo, ReportSection, ReportTheme } from '../../reportModel';
import { counted } from '../../words/reportWords';
import type { DocxContext } from './docxContext';
import { themeRuns } from './docxExcerpts';
import { docxMemo } from './docxMemo';
import { between, runs, runsLeft } from './docxRuns';
import { themeStyleId } from './docxStyles';

const heading = (children: readonly ParagraphChild[]) =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, children });

/** What the analyst wrote on the project, its documents, themes and speakers. */
export const memosPart = (memos: readonly ReportMemo[], context: DocxContext): Paragraph[] =>
  memos.flatMap((memo) => [heading(memoTitle(memo, context)), ...docxMemo(memo.memo, 'MemoText', context)]);

function memoTitle({ of, index }: ReportMemo, { model, words }: DocxContext): ParagraphChild[] {
  switch (of) {
    case 'project':
      return runs(words.project);
    case 'document':
      return runs(model.documents[index]?.title ?? '');
    case 'speaker':
      return runs(model.people[index]?.name ?? '');
    case 'theme':
      return themeRuns(model.themes[index]);
  }
}

/** Themes or speakers with the paragraphs where they stand, by document; without the texts, with how often. */
export function indexPart(
  { of, entries }: Extract<ReportSection, { kind: 'index' }>,
  context: DocxContext,
): Paragraph[] {
  const { model, hasTexts } = context;
  const placesOf = hasTexts ? placesIn(context) : null;
  return entries.map((entry) => {
    const theme = of === 'themes' ? model.themes[entry.index] : undefined;
    const name = theme === undefined ? runs(model.people[entry.index]?.name ?? '') : themeRuns(theme);
    const where = placesOf === null ? runs(String(entry.places.length)) : placesOf(entry);
    return new Paragraph({
      style: 'IndexEntry',
      ...(theme === undefined || theme.depth === 0
        ? {}
        : { indent: { left: 400 + Math.min(theme.depth, 6) * 240, hanging: 400 } }),
      children: [...name, ...runs('  '), ...where],
    });
  });
}

/** `First hearing ¶ 7, 9; Second hearing ¶ 2`, each number leading to its paragraph; a heading is called by the paragraph after it. */
function placesIn(context: DocxContext): (entry: ReportEntry) => ParagraphChild[] {
  const { model, words, linkTo } = context;
  const documentOf = new Map<number, number>();
  const numberOf = new Map<number, string>();
  for (const [document, { blocks }] of model.documents.entries()) {
    let next = '';
    for (const { index, number } of blocks.toReversed()) {
      if (number !== null) next = String(number);
      documentOf.set(index, document);
      numberOf.set(index, next);
    }
  }
  return ({ places }) => {
    const byDocument = new Map<number, Map<string, number>>();
    for (const { block } of places) {
      const document = documentOf.get(block) ?? 0;
      const numbers = byDocument.get(document) ?? new Map<string, number>();
      byDocument.set(document, numbers);
      const number = numberOf.get(block) ?? '';
      if (!numbers.has(number)) numbers.set(number, block);
    }
    const lists = [...byDocument].map(([document, numbers]) => [
      ...runs(
        `${model.documents.length === 1 ? '' : `${model.documents[document]?.title ?? ''} `}${words.paragraph} `,
        { style: 'Label' },
      ),
      ...between(
        ', ',
        [...numbers].map(([number, block]) => [linkTo(block, runs(number === '' ? '–' : number))]),
      ),
    ]);
    return between('; ', lists);
  };
}

/** Every theme with all that is written of it. */
export const codebookPart = (context: DocxContext): Paragraph[] =>
  context.model.themes.flatMap((theme, index) => [
    heading(themeRuns(theme)),
    new Paragraph({
      style: 'Note',
      children: [
        ...runs('\u00a0'.repeat(8), { style: themeStyleId(index) }),
        ...runs(
          `  ${
            theme.groupsOnly
              ? context.words.groupsOnly
              : counted(context.model.language, theme.codings, context.words.counted.codings)
          }`,
        ),
      ],
    }),
    ...definitions(theme, context),
  ]);

function definitions(theme: ReportTheme, context: DocxContext): Paragraph[] {
  const { words } = context;
  const said = (label: string, text: string) =>
    text.trim() === ''
      ? []
      : [
          new Paragraph({
            style: 'CodebookText',
            bidirectional: runsLeft(text),
            children: [...runs(label === '' ? '' : `${label} `, { style: 'Label' }), ...runs(text.trim())],
          }),
        ];
  return [
    ...said('', theme.description),
    ...said(words.inclusion, theme.inclusion),
    ...said(words.exclusion, theme.exclusion),
    ...said(words.example, theme.example),
    ...(theme.memo === ''
      ? []
      : docxMemo(theme.memo, 'CodebookText', context, runs(`${words.memo} `, { style: 'Label' }))),
  ];
}
