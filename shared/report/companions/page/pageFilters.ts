import { escapeHtml } from '../../escapeHtml';
import type { PrintContext } from '../../print/printContext';
import type { ReportModel } from '../../reportModel';
import { pageWords } from './pageWords';

/** The fields by which passages are chosen; they need the script, and are shown by it. */
export function filtersHtml({ model, words }: PrintContext): string {
  const own = pageWords(model.language);
  const themes = model.themes.map(({ key, name, depth }, index) => ({
    name: `<b>${key}</b> ${escapeHtml(name)}`,
    look: ` class="t${index}" style="--d:${Math.min(depth, 6)}"`,
  }));
  const people = model.people.map(({ name }) => ({ name: escapeHtml(name), look: '' }));
  const documents = model.documents.map(({ title }) => ({ name: escapeHtml(title), look: '' }));
  return `<form id="filters" role="search" aria-label="${escapeHtml(own.filter)}" hidden>
<details id="fold" open><summary>${escapeHtml(own.filter)}</summary>
<label class="find"><span>${escapeHtml(own.find)}</span><input type="search" id="find" autocomplete="off" spellcheck="false"></label>
<div class="steps"><p id="status" role="status"></p><button type="button" id="previous" title="${escapeHtml(own.previous)}" aria-label="${escapeHtml(own.previous)}">↑</button><button type="button" id="next" title="${escapeHtml(own.next)}" aria-label="${escapeHtml(own.next)}">↓</button></div>
<label class="only"><input type="checkbox" id="only"> <span>${escapeHtml(own.onlyMarked)}</span></label>
<button type="reset" id="clear">${escapeHtml(own.clear)}</button>
${facet('theme', words.themes, themes)}${facet('person', words.speakers, people)}${documents.length > 1 ? facet('document', words.documents, documents) : ''}</details></form>`;
}

function facet(
  name: string,
  title: string,
  choices: readonly { readonly name: string; readonly look: string }[],
): string {
  if (choices.length === 0) return '';
  const list = choices.map(
    (choice, index) =>
      `<label${choice.look}><input type="checkbox" name="${name}" value="${index}"><span>${choice.name}</span><small></small></label>`,
  );
  return `<fieldset><legend>${escapeHtml(title)}</legend>${list.join('')}</fieldset>\n`;
}

/** What the script chooses by, as data that no browser runs. */
export function filterData({ passages, themes }: ReportModel): string {
  const above: number[] = [];
  const up = themes.map(({ depth }, index) => {
    above.length = depth;
    above[depth] = index;
    return depth === 0 ? -1 : (above[depth - 1] ?? -1);
  });
  const data = {
    up,
    passages: passages.map(({ document, codings, speakers, text, memo, start, end }) => ({
      d: document,
      t: codings.map(({ theme }) => theme),
      s: speakers.map(({ person }) => person),
      b: [start.block, end.block],
      w: memo === '' ? text : `${text}\n${memo}`,
    })),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
