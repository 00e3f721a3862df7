import { percent } from '../../query/saidInWords';
import { escapeHtml } from '../escapeHtml';
import type { ReportChart, ReportModel } from '../reportModel';
import { greyWash } from '../themeColors';
import { nameHtml } from './noteHtml';
import { headingHtml, type PrintContext } from './printContext';

/** Bars made of boxes: they print in every reader, and the numbers stand beside them as words. What a bar alone shows is said in words too. */
export function chartHtml(id: string, chart: ReportChart, context: PrintContext): string {
  const { words } = context;
  return `<section class="part new">${headingHtml(id, words.charts[chart.of])}${barsOf(chart, context)}</section>`;
}

function barsOf(chart: ReportChart, { model, words, tag }: PrintContext): string {
  switch (chart.of) {
    case 'themesBySpeaker':
      return stacked(chart, model);
    case 'speakingShare':
      return shares(model, tag('P'));
    case 'coverage':
      return `<p class="how">${words.coverageRule}</p>${chart.documents.map((document) => coverage(document, model)).join('')}`;
  }
}

function coverage({ document, share, along }: CoveredDocument, { documents }: ReportModel): string {
  const title = documents[document]?.title ?? '';
  const cells = along.map(
    (part) => `<span class="cell" style="background:${part === 0 ? '#f3f3f3' : greyWash(part)}"></span>`,
  );
  const said = figure(`${title}: ${percent(share)} (${along.map(percent).join(', ')})`);
  return rowHtml(escapeHtml(title), cells.join(''), percent(share), said);
}

/** Attributes of what is seen and not read, with the same in words. */
const figure = (words: string): string => ` role="figure" aria-label="${escapeHtml(words)}"`;

const rowHtml = (label: string, bar: string, value: string, attributes: string): string =>
  `<div class="bar"${attributes}><span class="label">${label}</span><span class="track">${bar}</span><span class="value">${value}</span></div>`;

function shares({ people, color }: ReportModel, attributes: string): string {
  const most = Math.max(...people.map(({ share }) => share));
  return people
    .map((person, index) => ({ person, index }))
    .filter(({ person }) => person.words > 0)
    .sort((a, b) => b.person.words - a.person.words || a.index - b.index)
    .map(({ person }) => {
      const fill = color === 'color' ? person.color : '#777';
      const bar = `<span class="fill" style="width:${width(person.share / most)};background:${fill}"></span>`;
      return rowHtml(nameHtml(person.name), bar, percent(person.share), attributes);
    })
    .join('');
}

type CoveredDocument = Extract<ReportChart, { of: 'coverage' }>['documents'][number];

/** For each theme one bar of the people who speak of it; numbers name them, so that no colour has to be told from another. */
function stacked(
  { themes, people, cells }: Extract<ReportChart, { of: 'themesBySpeaker' }>,
  model: ReportModel,
): string {
  const sums = cells.map((row) => row.reduce((sum, count) => sum + count, 0));
  const most = Math.max(...sums, 1);
  const who = people
    .map(
      (index, place) =>
        `<span class="who2"><b>${place + 1}</b> ${escapeHtml(model.people[index]?.name ?? '')}</span>`,
    )
    .join('');
  const rows = themes.map((theme, row) => {
    const { key = '', name = '' } = model.themes[theme] ?? {};
    const parts = (cells[row] ?? []).map((count, place) => {
      if (count === 0) return '';
      const fill = model.color === 'color' ? (model.people[people[place] ?? 0]?.color ?? '#777') : '#777';
      return `<span class="slice" style="width:${width(count / most)};border-color:${fill}">${count / most < 0.03 ? '' : place + 1}</span>`;
    });
    const sum = String(sums[row] ?? 0);
    const each = (cells[row] ?? []).flatMap((count, place) =>
      count === 0 ? [] : [`${model.people[people[place] ?? 0]?.name ?? ''} ${count}`],
    );
    const said = figure(`${key} ${name}: ${sum} (${each.join(', ')})`);
    return rowHtml(`<b class="key">${key}</b> ${escapeHtml(name)}`, parts.join(''), sum, said);
  });
  return `<p class="how people">${who}</p>${rows.join('')}`;
}

const width = (share: number): string => `${(share * 100).toFixed(2)}%`;
