import { escapeHtml } from '../escapeHtml';
import type { ReportModel, ReportSection } from '../reportModel';
import { reportFacts, toldMethod } from '../words/reportInWords';
import { contentsOf } from './contentsOf';
import { memoHtml } from './memoHtml';
import { headingHtml, type PrintContext } from './printContext';
import { tagMark } from './tagMark';

/** Title, day and what is in the report, at the head of its first page. */
export function titleHtml({ model }: PrintContext): string {
  return `${logoHtml(model)}<h1>${escapeHtml(model.title)}</h1><p class="under">${reportFacts(model)}</p>`;
}

/** A page of its own. */
export function coverHtml(
  { subtitle, author }: Extract<ReportSection, { kind: 'cover' }>,
  { model }: PrintContext,
): string {
  const line = (name: string, text: string) =>
    text.trim() === '' ? '' : `<p class="${name}">${escapeHtml(text.trim())}</p>`;
  return `<section class="cover">${logoHtml(model)}<h1>${escapeHtml(model.title)}</h1>${line('subtitle', subtitle)}${line('author', author)}<p class="under">${reportFacts(model)}</p></section>`;
}

/** A picture with nothing to say to who cannot see it: the title stands beside it. */
const logoHtml = ({ logo }: ReportModel): string =>
  logo === null ? '' : `<img class="logo" alt="" src="data:${logo.type};base64,${logo.data}">`;

export function contentsHtml(context: PrintContext): string {
  const lines = contentsOf(context.model, context.words).map(
    ({ id, title }) =>
      `<li${tagMark('TOCI')}><a href="#${id}">${escapeHtml(title)}</a><span class="dots"></span>${context.pageOf(id)}</li>`,
  );
  if (lines.length < 2) return '';
  return `<section class="part"><h2>${context.words.contents}</h2><ol class="toc"${tagMark('TOC')}>${lines.join('')}</ol></section>`;
}

/** How the texts were worked on: in the analyst's words, or told from the project. */
export function methodHtml(id: string, text: string, { model, words, printedAt, tag }: PrintContext): string {
  const told = text.trim() === '' ? escapeHtml(toldMethod(model)) : memoHtml(text.trim(), printedAt, tag);
  return `<section class="part">${headingHtml(id, words.method)}<div class="prose">${told}</div></section>`;
}
