import { escapeHtml } from '../escapeHtml';
import type { ReportModel, ReportPlace } from '../reportModel';
import { type ReportWords, reportWords } from '../words/reportWords';
import { type CrossReferences, crossReferences } from './crossReferences';
import { endnoteId } from './endnoteId';
import { noteKey } from './fitNotes';
import { placeOf } from './linePlace';
import type { PrintedPlace } from './memoHtml';
import { type PageGeometry, pageGeometry } from './pageGeometry';
import type { ReportLayout } from './reportLayout';
import { tagMark } from './tagMark';

/** What every part of the printed report is set with. */
export interface PrintContext {
  readonly model: ReportModel;
  readonly words: ReportWords;
  readonly layout: ReportLayout;
  readonly geometry: PageGeometry;
  /** The whole texts are printed, so that references have a page to lead to. */
  readonly hasTexts: boolean;
  /** The number of the page where something with this `id` stands, as HTML. */
  readonly pageOf: (id: string) => string;
  readonly ways: CrossReferences;
  /** The `id` of the line where something stands. */
  readonly idAt: (place: ReportPlace) => string;
  /** Where the links of memos lead. */
  readonly printedAt: PrintedPlace;
  /** Every `id` of a line that something refers to, in a draft also those where turns and notes begin: the others are not needed. */
  readonly anchors: ReadonlySet<string>;
  /** Attributes of an element that is to become this tag of the PDF. */
  readonly tag: typeof tagMark;
  /** Blocks in which turns end, in a draft: to learn who speaks at the top of each page. */
  readonly turnEnds: ReadonlySet<number>;
}

export function printContext(model: ReportModel, layout: ReportLayout): PrintContext {
  const hasTexts = model.sections.some(({ kind }) => kind === 'documents');
  const idAt = (place: ReportPlace) => placeOf(place, layout.lines);
  const referred = hasTexts ? referredPlaces(model).map(idAt) : [];
  const noted = model.documents.flatMap(({ blocks }) =>
    blocks.flatMap(({ index, notes }) =>
      notes.map(({ at }, place) => ({ at, key: noteKey(index, place), block: index })),
    ),
  );
  const moved = noted.filter(({ key }) => layout.endnotes?.has(key) === true);
  const linkedNotes = moved.flatMap((note) => [endnoteId(note.key), idAt(note)]);
  const beside = hasTexts && layout.draft === true ? noted.map(idAt) : [];
  const turns =
    hasTexts && layout.draft === true ? model.documents.flatMap((document) => document.turns) : [];
  return {
    model,
    words: reportWords(model.language),
    layout,
    geometry: pageGeometry(model),
    hasTexts,
    ways: crossReferences(model),
    pageOf: (id) => `<span class="pg">${layout.pages?.get(id) ?? '000'}</span>`,
    idAt,
    printedAt: (annotation) => {
      const place = hasTexts ? model.linked.get(annotation) : undefined;
      return place === undefined ? null : idAt(place);
    },
    tag: tagMark,
    anchors: new Set([...referred, ...linkedNotes, ...beside, ...turns.map(({ start }) => idAt(start))]),
    turnEnds: new Set(turns.flatMap(({ speech }) => speech.at(-1)?.end.block ?? [])),
  };
}

/** Places in the texts that excerpts, indexes and memos refer to. */
export function referredPlaces({ sections, passages, linked }: ReportModel): ReportPlace[] {
  const fromSections = sections.flatMap((section) => {
    if (section.kind === 'excerpts')
      return section.groups.flatMap((group) =>
        group.passages.flatMap((index) => passages[index]?.word ?? []),
      );
    return section.kind === 'index' ? section.entries.flatMap(({ places }) => places) : [];
  });
  return [...fromSections, ...linked.values()];
}

/** The heading of a section, with the `id` that the contents refer to. */
export const headingHtml = (id: string, title: string): string => `<h2 id="${id}">${escapeHtml(title)}</h2>`;
