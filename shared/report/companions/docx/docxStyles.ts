import {
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  ShadingType,
  UnderlineType,
} from 'docx';
import type { ReportModel } from '../../reportModel';
import { greyTint, tint } from '../../themeColors';
import { writable } from '../../writable';
import { spoken } from './docxRuns';

/** Faces that Word has wherever it is; all of them hold the Kazakh letters, those for Arabic and Chinese theirs. */
const faces = {
  serif: { ascii: 'Cambria', hAnsi: 'Cambria', cs: 'Times New Roman', eastAsia: 'SimSun' },
  sans: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' },
} as const;

const underlines = {
  solid: UnderlineType.SINGLE,
  dashed: UnderlineType.DASH,
  dotted: UnderlineType.DOTTED,
  double: UnderlineType.DOUBLE,
} as const;

export const themeStyleId = (theme: number): string => `Theme${theme}`;

/** The ground behind words that several themes lie on; more than four make it no darker. */
export function ground({ color, themes }: ReportModel, indexes: readonly number[]) {
  const different = [...new Set(indexes)].slice(0, 4);
  const fill =
    color === 'color'
      ? tint(different.map((index) => themes[index]?.color ?? '#777777'))
      : greyTint(different.length);
  return { type: ShadingType.CLEAR, fill: fill.slice(1), color: 'auto' };
}

/** Every look in the file is a style with a name, so that whoever gets it can change them all. */
export function docxStyles(model: ReportModel): IStylesOptions {
  const { page, language } = model;
  const font = faces[page.typeface];
  const size = page.size * 2;
  const rtl = language === 'ar';
  const heading = (points: number, before: number, more: { readonly italics?: boolean } = {}) => ({
    run: { font, size: Math.round(points * 2), bold: more.italics !== true, color: '111111', ...more },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: before * 20, after: 80 } },
  });
  return {
    default: {
      document: {
        run: { font, size, ...spoken(language, rtl), rightToLeft: false },
        paragraph: { spacing: { after: 120, line: 288 } },
      },
      title: {
        run: { font, size: 52, bold: true },
        paragraph: { spacing: { before: 240, after: 120, line: 240 } },
      },
      heading1: heading(page.size * 1.6, 18),
      heading2: heading(page.size * 1.25, 14),
      heading3: heading(page.size * 1.1, 12),
      heading4: heading(page.size, 10),
      heading5: heading(page.size, 10, { italics: true }),
      heading6: heading(page.size, 10, { italics: true }),
      hyperlink: { run: { color: '1F4E79', underline: { type: UnderlineType.SINGLE } } },
    },
    paragraphStyles: paragraphStyles(size),
    characterStyles: [...characterStyles(size), ...themeStyles(model)],
  };
}

const grey = '555555';

/** The paragraph's number hangs left of the text. */
const hangingNumber = 560;

function paragraphStyles(size: number): IParagraphStyleOptions[] {
  const small = { size: Math.max(15, size - 3) };
  const style = (
    id: string,
    name: string,
    look: Omit<IParagraphStyleOptions, 'id' | 'name'> = {},
  ): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...look });
  return [
    style('Subtitle', 'Subtitle', { run: { size: 30, color: grey } }),
    style('ReportAuthor', 'Report Author', { paragraph: { spacing: { before: 360 } } }),
    style('ReportFacts', 'Report Facts', { run: { ...small, color: grey } }),
    style('TOCHeading', 'TOC Heading', {
      run: { size: size + 8, bold: true },
      paragraph: { keepNext: true, spacing: { before: 360 } },
    }),
    style('TOC1', 'toc 1', { paragraph: { spacing: { after: 40 }, indent: { right: 560 } } }),
    style('TextParagraph', 'Text Paragraph', { paragraph: { indent: { left: 0, hanging: hangingNumber } } }),
    style('TextQuotation', 'Text Quotation', {
      paragraph: { indent: { left: 400, right: 400, hanging: 400 + hangingNumber } },
    }),
    style('TextCaption', 'Text Caption', {
      run: small,
      paragraph: { indent: { left: 0, hanging: hangingNumber } },
    }),
    style('TextListItem', 'Text List Item', { paragraph: { spacing: { after: 60 } } }),
    style('TextTable', 'Text Table', { run: small, paragraph: { spacing: { after: 20 } } }),
    style('Speaker', 'Speaker', { paragraph: { keepNext: true, spacing: { before: 200, after: 40 } } }),
    style('DocumentSource', 'Document Source', {
      run: { ...small, italics: true, color: grey },
      paragraph: { spacing: { after: 240 } },
    }),
    style('Note', 'Note', { run: { ...small, color: grey }, paragraph: { keepNext: true } }),
    style('ExcerptQuotation', 'Excerpt Quotation', {
      paragraph: { keepNext: true, indent: { left: 300 }, spacing: { before: 160, after: 20 } },
    }),
    style('ExcerptSource', 'Excerpt Source', { run: small, paragraph: { indent: { left: 300 } } }),
    style('ExcerptMemo', 'Excerpt Memo', {
      run: { ...small, italics: true },
      paragraph: { indent: { left: 300 } },
    }),
    style('MemoText', 'Memo Text'),
    style('IndexEntry', 'Index Entry', {
      paragraph: { spacing: { after: 40 }, indent: { left: 400, hanging: 400 } },
    }),
    style('CodebookText', 'Codebook Text', { paragraph: { spacing: { after: 40 } } }),
    style('TableText', 'Table Text', { run: small, paragraph: { spacing: { after: 20, line: 240 } } }),
    style('TableNumber', 'Table Number', { basedOn: 'TableText', paragraph: { alignment: 'end' } }),
    style('TableHead', 'Table Head', {
      basedOn: 'TableText',
      run: { italics: true, color: grey },
      paragraph: { keepNext: true },
    }),
    style('PageHead', 'Page Head', { run: { size: 16, color: grey } }),
    style('CommentText', 'annotation text', {
      run: { size: 20 },
      paragraph: { spacing: { after: 40, line: 240 } },
    }),
  ];
}

function characterStyles(size: number): ICharacterStyleOptions[] {
  return [
    { id: 'SpeakerName', name: 'Speaker Name', quickFormat: true, run: { smallCaps: true, bold: true } },
    { id: 'SpeakerRole', name: 'Speaker Role', quickFormat: true, run: { italics: true } },
    {
      id: 'ParagraphNumber',
      name: 'Paragraph Number',
      quickFormat: true,
      run: { size: Math.max(13, Math.round(size * 0.7)), color: '767676' },
    },
    { id: 'ThemeKey', name: 'Theme Key', quickFormat: true, run: { bold: true } },
    { id: 'Label', name: 'Label', quickFormat: true, run: { italics: true, color: grey } },
    { id: 'CommentReference', name: 'annotation reference', run: { size: 16 } },
  ];
}

/** A style for the passages of each theme that has any. */
function themeStyles(model: ReportModel): ICharacterStyleOptions[] {
  return model.themes.flatMap(({ key, name, color, pattern }, index) => ({
    id: themeStyleId(index),
    name: writable(`Theme ${key} ${name}`).replace(/[,;]/g, ' ').slice(0, 200),
    quickFormat: true,
    run: {
      shading: ground(model, [index]),
      underline: {
        type: underlines[pattern],
        color: model.color === 'color' ? color.slice(1) : '111111',
      },
    },
  }));
}
