import { percent } from '../query/saidInWords';
import { blockHtml, directionHtml, isAnnotated, type LineStarts } from './blockHtml';
import { escapeHtml } from './escapeHtml';
import { inGroups } from './inGroups';
import { placeOf } from './linePlace';
import { linkTargets } from './linkTargets';
import { memoHtml, type PrintedPlace } from './memoHtml';
import { voiceHtml } from './noteHtml';
import type {
  ReportDocument,
  ReportExcerpt,
  ReportExcerpts,
  ReportModel,
  ReportPerson,
  ReportTheme,
} from './reportModel';
import { reportStyle } from './reportStyle';
import { unplacedHtml } from './unplacedHtml';

/** What laying the report out has told so far. */
export interface ReportLayout {
  /** `@font-face` rules; without them the reader's own fonts are used. */
  readonly fontFaces: string;
  /** Nothing is to be seen, everything has its place: enough to learn on which page everything stands. */
  readonly draft?: boolean;
  /** Where the lines of annotated blocks begin, by block index. Without it no stripes and no notes are set. */
  readonly lines?: ReadonlyMap<number, LineStarts>;
  /** Page number, from 1, of each `id` that is referred to. Without it their place is kept free. */
  readonly pages?: ReadonlyMap<string, number>;
}

/** For the printer alone: to lay a whole report out for a screen as well takes as long as printing it. */
const notOnScreen = '@media screen{body{display:none}}';
const unseen = 'body{visibility:hidden}';

/** The whole report as one page of HTML without scripts, without anything to be fetched but the fonts; a screen shows nothing of it. */
export function reportHtml(model: ReportModel, layout: ReportLayout): string {
  const page = (id: string) => `<span class="pg">${layout.pages?.get(id) ?? '000'}</span>`;
  const body = [
    front(model, page),
    ...(model.parts.documents
      ? model.documents.map((document) => documentHtml(document, model, layout))
      : []),
    model.parts.excerptsByTheme && model.excerpts.length > 0 ? excerptsHtml(model, page, layout) : '',
  ];
  const style = `${reportStyle(model)}\n${notOnScreen}${layout.draft === true ? unseen : ''}`;
  return pageHtml(model.title, layout.fontFaces + style, body.join(''));
}

/**
 * The annotated blocks alone, as wide as they are printed, for finding out where their lines break; null when there are none. They are
 * shown on a screen.
 */
export function measuringHtml(model: ReportModel, fontFaces: string): string | null {
  if (!model.parts.documents) return null;
  const blocks = model.documents.flatMap((document) => document.blocks).filter(isAnnotated);
  if (blocks.length === 0) return null;
  const body = blocks.map((block) => blockHtml(block, { ...model, placeOf: () => null }, undefined));
  return pageHtml(model.title, fontFaces + reportStyle(model), body.join(''));
}

const pageHtml = (title: string, style: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>`;

/** Whether numbers of pages are printed; to know them the report has to be laid out once before. */
export const refersToPages = (model: ReportModel): boolean => contentsOf(model).length > 1;

const excerptsId = 'excerpts';

type PageOf = (id: string) => string;

function front(model: ReportModel, page: PageOf): string {
  const { documents, speakers, passages, codings } = model.totals;
  const facts = [
    counted(documents, 'document', 'documents'),
    counted(speakers, 'speaker', 'speakers'),
    counted(passages, 'coded passage', 'coded passages'),
    counted(codings, 'coding', 'codings'),
  ].filter((fact) => !fact.startsWith('0 '));
  const contents = contentsOf(model);
  return `<section class="front"><h1>${escapeHtml(model.title)}</h1><p class="under">${longDate(model.date)} · ${facts.join(' · ')}</p>${
    contents.length > 1
      ? `<h2>Contents</h2><ol class="toc">${contents.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a><span class="dots"></span>${page(id)}</li>`).join('')}</ol>`
      : ''
  }${model.parts.legend && model.themes.length > 0 ? legend(model) : ''}${model.parts.people && model.people.length > 0 ? people(model.people) : ''}</section>`;
}

function contentsOf(model: ReportModel): { id: string; title: string }[] {
  return [
    ...(model.parts.documents ? model.documents.map(({ title }, index) => ({ id: `d${index}`, title })) : []),
    ...(model.parts.excerptsByTheme && model.excerpts.length > 0
      ? [{ id: excerptsId, title: 'Excerpts by theme' }]
      : []),
  ];
}

function legend(model: ReportModel): string {
  const how =
    'A line under the words and a stripe beside them mark each coded passage; the letters at the stripe name its theme, and notes stand where their passage begins. Small figures count paragraphs.';
  return `<h2>Themes</h2><p class="how">${how}</p><div class="themes">${model.themes.map(themeHtml).join('')}</div>`;
}

const themeHtml = (theme: ReportTheme, index: number): string =>
  `<div class="theme" style="--d:${Math.min(theme.depth, 4)}"><b class="key">${theme.key}</b><span class="sw t${index}"></span><span class="body">${escapeHtml(theme.name)}${
    theme.description === '' ? '' : `<span class="desc">${escapeHtml(theme.description)}</span>`
  }</span><span class="count">${theme.codings}</span></div>`;

function people(list: readonly ReportPerson[]): string {
  const rows = list.map(
    ({ name, role, affiliation, turns, share }) =>
      `<tr><td class="name"><span class="sc">${escapeHtml(name)}</span></td><td class="said">${escapeHtml([role, affiliation].filter((part) => part !== '').join(', '))}</td><td class="num">${turns}</td><td class="num">${percent(share)}</td></tr>`,
  );
  return `<h2>Speakers</h2><table><thead><tr><th class="name">Name</th><th>Role</th><th class="num">Turns</th><th class="num">Share of speech</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function documentHtml(document: ReportDocument, model: ReportModel, layout: ReportLayout): string {
  const index = model.documents.indexOf(document);
  const look = { ...model, placeOf: printedPlaces(model, layout) };
  const blocks = document.blocks
    .filter(({ text }) => text.trim() !== '')
    .map((block) => blockHtml(block, look, layout.lines?.get(block.index)));
  return `<section class="doc"><h2 id="d${index}">${escapeHtml(document.title)}</h2><p class="src">${sourceOf(document)}</p>${inGroups(blocks)}<div class="end"></div>${unplacedHtml(document.unplaced, model.themes, look.placeOf)}</section>`;
}

/** Date, source and file of a document, as far as they are known. */
const sourceOf = ({ date, provenance, fileName }: ReportDocument): string =>
  [date === '' ? '' : longDate(date), escapeHtml(provenance), escapeHtml(fileName)]
    .filter((part) => part !== '')
    .join(' · ');

/** Where the passages are printed that memos lead to. */
function printedPlaces({ linked }: ReportModel, { lines }: ReportLayout): PrintedPlace {
  return (annotation) => {
    const place = linked.get(annotation);
    return place === undefined ? null : placeOf(place, lines);
  };
}

/** What refers an excerpt to its page. */
interface Reference {
  readonly page: PageOf;
  readonly placeOf: (excerpt: ReportExcerpt) => string;
  /** Where the links of memos lead. */
  readonly printedAt: PrintedPlace;
  /** Where the link to a place leads. */
  readonly target: (place: string) => string;
}

/** Passages come after everything that is referred to: a draft holds the references alone. */
function excerptsHtml(model: ReportModel, page: PageOf, layout: ReportLayout): string {
  const { draft, lines, pages } = layout;
  const place = (excerpt: ReportExcerpt) => placeOf(excerpt, lines);
  const places = model.excerpts.flatMap(({ passages }) => passages.map(place));
  const reference = {
    page,
    placeOf: place,
    printedAt: printedPlaces(model, layout),
    target: linkTargets(places, pages),
  };
  const groups =
    draft === true
      ? [...new Set(places)].map((id) => `<a href="#${id}"></a>`)
      : model.excerpts.map((group) => groupHtml(group, model, reference));
  return `<section class="excerpts"><h2 id="${excerptsId}">Excerpts by theme</h2>${groups.join('')}</section>`;
}

function groupHtml({ theme, passages }: ReportExcerpts, model: ReportModel, reference: Reference): string {
  const { key, name } = model.themes[theme] ?? { key: '', name: '' };
  const list = passages.map((passage) => excerptHtml(passage, theme, model, reference));
  const count = counted(passages.length, 'passage', 'passages');
  // The count stands beside the heading, not in it: bookmarks and screen readers name the theme alone.
  return `<div class="head"><h3><b class="key">${key}</b> ${escapeHtml(name)}</h3><p class="count">${count}</p></div>${inGroups(list)}`;
}

function excerptHtml(
  excerpt: ReportExcerpt,
  theme: number,
  model: ReportModel,
  reference: Reference,
): string {
  const language = excerpt.language === null ? '' : ` lang="${excerpt.language}"`;
  const place = reference.placeOf(excerpt);
  const paragraph = excerpt.paragraphs === '' ? '' : `, ¶ ${excerpt.paragraphs}`;
  const where = `${escapeHtml(excerpt.document)}${paragraph}`;
  const source = model.parts.documents
    ? `<a href="#${reference.target(place)}">${where}, p. <span class="inline">${reference.page(place)}</span></a>`
    : where;
  const said = excerpt.speakers
    .map((voice) => `${voiceHtml(voice)}${voice.share === null ? '' : ` (${percent(voice.share)})`}`)
    .join('; ');
  const memo =
    excerpt.memo === ''
      ? ''
      : `<p class="note2"><b>Memo</b> ${memoHtml(excerpt.memo, reference.printedAt)}</p>`;
  return `<div class="ex"><blockquote class="q t${theme}"${language}${directionHtml(excerpt.text)}>${escapeHtml(excerpt.text)}</blockquote><p class="by">${said}${said === '' ? '' : ' · '}${source}</p>${memo}</div>`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2026-11-23` as `23 November 2026`. */
function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day ?? ''} ${months[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}
