import { percent } from '../../query/saidInWords';
import { escapeHtml } from '../escapeHtml';
import type { ReportLegend, ReportPerson, ReportTheme } from '../reportModel';
import { counted, type ReportWords } from '../words/reportWords';
import { blankCell } from './blankCell';
import { entryId, linked } from './crossReferences';
import { memoHtml } from './memoHtml';
import { nameHtml } from './noteHtml';
import { headingHtml, type PrintContext } from './printContext';

/** The themes with their marks, and how the annotated text is to be read. */
export function legendHtml(
  id: string,
  { themes: shown, descriptions }: ReportLegend,
  context: PrintContext,
): string {
  const { model, words } = context;
  const themes = shown.flatMap((index) => {
    const theme = model.themes[index];
    return theme === undefined ? [] : themeHtml(theme, index, descriptions, entryId(id, index), context);
  });
  return `<section class="part">${headingHtml(id, words.themes)}<p class="how">${escapeHtml(words.howToRead)}</p><div class="themes">${themes.join('')}</div></section>`;
}

const themeHtml = (
  theme: ReportTheme,
  index: number,
  descriptions: boolean,
  id: string,
  { tag, ways }: PrintContext,
): string =>
  `<div class="theme"${tag('LI', theme.depth)} style="--d:${Math.min(theme.depth, 4)}"><b class="key"${tag('Lbl')}>${theme.key}</b><span class="sw t${index}"></span><span class="body" id="${id}">${linked(ways.excerptsOfTheme(index) ?? ways.codebookOf(index), escapeHtml(theme.name))}${
    theme.description === '' || !descriptions
      ? ''
      : `<span class="desc">${escapeHtml(theme.description)}</span>`
  }</span><span class="count">${theme.codings}</span></div>`;

/** Everybody who speaks, with role and share. */
export function peopleHtml(id: string, attributes: boolean, { model, words, ways }: PrintContext): string {
  const rows = model.people.map(
    (person, index) =>
      `<tr><td class="name">${linked(ways.excerptsOfSpeaker(index), nameHtml(person.name))}</td><td class="said">${saidOf(person, attributes) || blankCell}</td><td class="num">${person.turns}</td><td class="num">${percent(person.share)}</td></tr>`,
  );
  const head = `<th class="name">${words.name}</th><th>${words.role}</th><th class="num">${words.turns}</th><th class="num">${words.shareOfSpeech}</th>`;
  return `<section class="part">${headingHtml(id, words.speakers)}<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function saidOf({ role, affiliation, attributes }: ReportPerson, withAttributes: boolean): string {
  const known = withAttributes ? attributes.map(({ name, value }) => `${name}: ${value}`) : [];
  return escapeHtml(
    [[role, affiliation].filter((part) => part !== '').join(', '), ...known]
      .filter((part) => part !== '')
      .join(' · '),
  );
}

/** Every theme with all that is written of it. */
export function codebookHtml(id: string, context: PrintContext): string {
  const { model, words } = context;
  const entries = model.themes.map((theme, index) => entryHtml(theme, index, entryId(id, index), context));
  return `<section class="part new">${headingHtml(id, words.codebook)}${entries.join('')}</section>`;
}

function entryHtml(
  theme: ReportTheme,
  index: number,
  id: string,
  { model, words, printedAt, tag, ways }: PrintContext,
): string {
  const said = (label: string, text: string) =>
    text.trim() === '' ? '' : `<p class="def"><i>${label}</i> ${escapeHtml(text.trim())}</p>`;
  const memo =
    theme.memo === ''
      ? ''
      : `<div class="def"${tag('P')}><i>${words.memo}</i> ${memoHtml(theme.memo, printedAt, tag)}</div>`;
  const counts = theme.groupsOnly
    ? words.groupsOnly
    : counted(model.language, theme.codings, words.counted.codings);
  return `<div class="code" id="${id}" style="--d:${Math.min(theme.depth, 4)}"><h3><b class="key">${theme.key}</b> <span class="sw t${index}"></span> ${linked(ways.excerptsOfTheme(index), escapeHtml(theme.name))}<span class="of">${counts}</span></h3>${definitions(theme, words, said)}${memo}</div>`;
}

const definitions = (
  { description, inclusion, exclusion, example }: ReportTheme,
  words: ReportWords,
  said: (label: string, text: string) => string,
): string =>
  said('', description) +
  said(words.inclusion, inclusion) +
  said(words.exclusion, exclusion) +
  said(words.example, example);
