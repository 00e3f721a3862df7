import { escapeHtml } from '../escapeHtml';
import type { ReportBlock, ReportModel, ReportSection } from '../reportModel';
import { blockHtml, isAnnotated } from './blockHtml';
import { contentsOf, sectionId } from './contentsOf';
import { documentHtml } from './documentHtml';
import { excerptsHtml } from './excerptsHtml';
import { movedNotes, noteKey } from './fitNotes';
import { contentsHtml, titleHtml } from './frontHtml';
import { indexHtml } from './indexHtml';
import { noteHtml, referenceHtml } from './noteHtml';
import { markStyle, withoutLinks, withPlaces, withPlacesAlone } from './placeMarks';
import { headingHtml, type PrintContext, printContext } from './printContext';
import type { PagePlace, ReportLayout } from './reportLayout';
import { reportStyle } from './reportStyle';
import { type RunningHead, runningHeads } from './runningHeads';
import { type OwnParts, sectionHtml } from './sectionHtml';

/** For the printer alone: to lay a whole report out for a screen as well takes as long as printing it. */
const notOnScreen = '@media screen{body{display:none}}';
const unseen = 'body{visibility:hidden}';

/**
 * The whole report as one page of HTML without scripts, without anything to be fetched but the fonts; a screen shows nothing of it.
 *
 * @param links whether references lead somewhere; in a draft none does
 */
export function reportHtml(model: ReportModel, layout: ReportLayout, links = true): string {
  const context = printContext(model, layout);
  const last = model.sections.length - 1;
  const parts = model.sections.map((section, index) =>
    layout.draft === true && index === last
      ? shortened(section, index, context)
      : sectionHtml(section, sectionId(index), context, onPaper(context)),
  );
  const title = model.sections[0]?.kind === 'cover' ? '' : titleHtml(context);
  const body = title + parts.join('');
  const style = `${reportStyle(model)}\n${notOnScreen}${markStyle}`;
  return layout.draft === true
    ? pageHtml(model, style + unseen, withPlacesAlone(body))
    : pageHtml(model, style, links ? withPlaces(body) : withPlacesAlone(body));
}

const onPaper = (context: PrintContext): OwnParts => ({
  contents: () => contentsHtml(context),
  document: (document, index) => documentHtml(document, index, context),
  excerpts: (id, section) => excerptsHtml(id, section, context),
  index: (id, section) => indexHtml(id, section, context),
});

/** Nothing is referred to behind the heading of the last section: of excerpts or an index a draft holds no more. */
function shortened(section: ReportSection, index: number, context: PrintContext): string {
  if (section.kind !== 'excerpts' && section.kind !== 'index')
    return sectionHtml(section, sectionId(index), context, onPaper(context));
  const name = section.kind === 'excerpts' ? 'excerpts' : 'part new';
  return `<section class="${name}">${headingHtml(sectionId(index), '')}</section>`;
}

/**
 * The annotated blocks alone, as wide as they are printed, for finding out where their lines break, and the notes, for how high they are; null when there are none. They are
 * laid out for a screen.
 */
export function measuringHtml(model: ReportModel): string | null {
  const context = printContext(model, {});
  if (!context.hasTexts) return null;
  const blocks = model.documents.flatMap((document) => document.blocks).filter(isAnnotated);
  if (blocks.length === 0) return null;
  const body = blocks.map((block) => blockHtml(block, context, undefined));
  const reference = `<div data-n="">${referenceHtml([1], '', context)}</div>`;
  const style = `${reportStyle(model)}\n${unseen}.note{float:none;margin:0;display:block}`;
  return pageHtml(model, style, body.join('') + notesAlone(blocks, context) + reference);
}

/** Notes that say the same are as high: one of them is set, named after them all. */
function notesAlone(blocks: readonly ReportBlock[], context: PrintContext): string {
  const keys = new Map<string, string[]>();
  for (const { index, notes } of blocks)
    for (const [place, note] of notes.entries()) {
      const html = withoutLinks(noteHtml(note, context));
      const same = keys.get(html);
      if (same === undefined) keys.set(html, [noteKey(index, place)]);
      else same.push(noteKey(index, place));
    }
  return Array.from(keys, ([html, same]) => `<div data-n="${same.join(' ')}">${html}</div>`).join('');
}

const pageHtml = ({ title, language }: ReportModel, style: string, body: string): string =>
  `<!doctype html><html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>`;

/** Whether anything printed depends on which page things stand on: numbers, or heads. To know it the report has to be laid out before. */
export function needsPages(model: ReportModel): boolean {
  const { words, anchors } = printContext(model, { draft: true });
  return anchors.size > 0 || contentsOf(model, words).length > 1;
}

/** Heads and feet for all pages of a report, see `headsHtml`. */
export function reportHeads(model: ReportModel, layout: ReportLayout, count: number): (RunningHead | null)[] {
  const { idAt } = printContext(model, layout);
  return runningHeads(model, count, idAt, layout.pages ?? new Map());
}

/**
 * Numbers, from 1 in each document, of the notes that find no room beside their pages.
 *
 * @param places where each `id` stands, as a draft tells
 * @param heights of the notes in points, by `noteKey`; of the number that stands for one by `''`
 */
export function endnotesOf(
  model: ReportModel,
  layout: ReportLayout,
  places: ReadonlyMap<string, PagePlace>,
  heights: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const { idAt, geometry } = printContext(model, layout);
  const numbers = new Map<string, number>();
  const points = (millimetres: number) => (millimetres * 72) / 25.4;
  const room = {
    bottom: points(geometry.height - geometry.bottom),
    reference: heights.get('') ?? 12,
  };
  for (const { blocks } of model.documents) {
    const notes = blocks.flatMap(({ index, notes: own }) =>
      own.flatMap((note, place) => {
        const key = noteKey(index, place);
        const line = places.get(idAt({ block: index, at: note.at }));
        const height = heights.get(key);
        if (line === undefined || height === undefined) return [];
        return [
          {
            key,
            page: line.page,
            top: line.top,
            height,
            stays: note.themes.length === 0 && note.memo === '',
          },
        ];
      }),
    );
    for (const [place, key] of [...movedNotes(notes, room)].entries()) numbers.set(key, place + 1);
  }
  return numbers;
}
