import {
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { steadyZip } from '../../../base/steadyZip';
import { sectionId, sectionTitle } from '../../print/contentsOf';
import type { ReportModel, ReportSection } from '../../reportModel';
import { writable } from '../../writable';
import { coreProperties } from './coreProperties';
import { codebookPart, indexPart, memosPart } from './docxBack';
import { documentPart } from './docxBlocks';
import { type DocxComments, docxComments } from './docxComments';
import { contentsPart, partHeading } from './docxContents';
import { type DocxContext, docxContext } from './docxContext';
import { excerptsPart } from './docxExcerpts';
import { chartPart, matrixPart } from './docxFigures';
import { coverPart, legendPart, methodPart, peoplePart, titlePart } from './docxFront';
import { docxLists, type ListOf, listDefinitions } from './docxLists';
import { logoRun } from './docxLogo';
import { runs, runsLeft } from './docxRuns';
import { docxStyles } from './docxStyles';

/**
 * A report as a Word file: the texts with a comment for each coding, everything else in named styles. The same model gives the same
 * bytes.
 */
export async function reportDocx(model: ReportModel): Promise<Uint8Array<ArrayBuffer>> {
  const page = pageOf(model);
  const context = docxContext(model, page.textWidth);
  const { comments, children } = bodyOf(context);
  const hasCover = model.sections[0]?.kind === 'cover';
  const file = new Document({
    title: writable(model.title),
    styles: docxStyles(model),
    numbering: listDefinitions,
    comments: { children: comments },
    sections: [
      {
        properties: { page: page.properties, titlePage: hasCover },
        headers: { default: pageHead(context), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: pageFoot(context), first: new Footer({ children: [new Paragraph({})] }) },
        children,
      },
    ],
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(model) };
  const zip = new Uint8Array(await Packer.toArrayBuffer(file, false, [properties]));
  steadyZip(zip);
  return zip;
}

function bodyOf(context: DocxContext) {
  const { sections } = context.model;
  const commented = docxComments(context);
  const shown = context.hasTexts ? commented : { comments: [], starts: new Map(), ends: new Map() };
  const texts = { comments: shown, listOf: docxLists() };
  const title = sections.some(({ kind }) => kind === 'cover') ? [] : titlePart(context);
  const parts = sections.flatMap((section, index) => [
    ...sectionHeading(section, index, context),
    ...partOf(section, index, context, texts),
  ]);
  const children: FileChild[] = [...title, ...parts];
  return { comments: shown.comments, children };
}

/** Short parts follow one another on a page, the others begin one. */
const flowing: ReadonlySet<ReportSection['kind']> = new Set([
  'cover',
  'contents',
  'method',
  'legend',
  'people',
]);

/** What comes after the cover begins a page in any case. */
function sectionHeading(section: ReportSection, index: number, context: DocxContext): Paragraph[] {
  const title = sectionTitle(section, context.words);
  if (title === null) return [];
  const pageBreakBefore = !flowing.has(section.kind) || isAfterCover(index, context);
  return [partHeading(sectionId(index), title, pageBreakBefore, context)];
}

const isAfterCover = (index: number, { model }: DocxContext) => model.sections[index - 1]?.kind === 'cover';

function partOf(
  section: ReportSection,
  index: number,
  context: DocxContext,
  texts: { readonly comments: DocxComments; readonly listOf: ListOf },
): FileChild[] {
  switch (section.kind) {
    case 'documents':
      return context.model.documents.flatMap((document, number) =>
        documentPart(document, number, texts.comments, context, texts.listOf),
      );
    case 'cover':
      return coverPart(section, context);
    case 'contents':
      return contentsPart(context, isAfterCover(index, context));
    case 'method':
      return methodPart(section.text, context);
    case 'legend':
      return legendPart(section, context);
    case 'people':
      return peoplePart(section.attributes, context);
    case 'excerpts':
      return excerptsPart(section, context);
    case 'matrix':
      return matrixPart(section, context);
    case 'chart':
      return chartPart(section, context);
    case 'memos':
      return memosPart(section.memos, context);
    case 'index':
      return indexPart(section, context);
    case 'codebook':
      return codebookPart(context);
  }
}

/** Twentieths of a point in a millimetre. */
const perMillimetre = 1440 / 25.4;
const papers = { A4: [210, 297], Letter: [215.9, 279.4] } as const;
const sides = { narrow: 20, medium: 27, wide: 40 } as const;

/** Paragraph numbers hang in the left margin; Word shows comments beside the page. */
function pageOf({ page }: ReportModel) {
  const [width, height] = papers[page.paper].map((length) => Math.round(length * perMillimetre));
  const side = Math.round(sides[page.margin] * perMillimetre);
  const landscape = page.orientation === 'landscape';
  return {
    textWidth: ((landscape ? height : width) ?? 0) - 2 * side,
    properties: {
      size: {
        width: width ?? 0,
        height: height ?? 0,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: 1250, bottom: 1250, left: side, right: side, header: 600, footer: 600 },
    },
  };
}

/** The title, and the section that the page is in. */
function pageHead({ model, rtl, textWidth }: DocxContext): Header {
  const logo = model.logo === null ? [] : [logoRun(model.logo, { width: 120, height: 28 }, '2')];
  return new Header({
    children: [
      new Paragraph({
        style: 'PageHead',
        bidirectional: rtl,
        tabStops: [{ type: 'right', position: textWidth }],
        children: [...logo, ...runs(`${logo.length > 0 ? '  ' : ''}${model.title}`)],
      }),
    ],
  });
}

function pageFoot({ model, textWidth }: DocxContext): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PageHead',
        bidirectional: runsLeft(model.footer),
        tabStops: [{ type: 'right', position: textWidth }],
        children: [...runs(model.footer), ...runs('\t'), new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}
