import { escapeHtml } from '../escapeHtml';
import type { ReportEntry, ReportSection } from '../reportModel';
import { linked } from './crossReferences';
import { headingHtml, type PrintContext } from './printContext';
import { tagMark } from './tagMark';

type Index = Extract<ReportSection, { kind: 'index' }>;

/** Themes or speakers with the pages where they stand; where no texts are printed, with how often. */
export function indexHtml(id: string, { of, entries }: Index, context: PrintContext): string {
  const lines = entries.map((entry) => lineHtml(entry, of, context));
  return `<section class="part new">${headingHtml(id, context.words.index[of])}<div class="index">${lines.join('')}</div></section>`;
}

function lineHtml(entry: ReportEntry, of: Index['of'], context: PrintContext): string {
  const { model, hasTexts, ways } = context;
  const theme = model.themes[entry.index];
  const name =
    of === 'themes'
      ? `<b class="key">${theme?.key ?? ''}</b> ${linked(ways.excerptsOfTheme(entry.index), `<bdi>${escapeHtml(theme?.name ?? '')}</bdi>`)}`
      : linked(
          ways.excerptsOfSpeaker(entry.index),
          `<bdi>${escapeHtml(model.people[entry.index]?.name ?? '')}</bdi>`,
        );
  const depth = of === 'themes' ? Math.min(theme?.depth ?? 0, 4) : 0;
  const where = hasTexts ? pagesHtml(entry, context) : String(entry.places.length);
  return `<p class="entry"${tagMark('LI', depth)} style="--d:${depth}">${name} <span class="pages">${where}</span></p>`;
}

/** Each page once, with a link to the first place on it. Until pages are known, a number stands for every few places. */
function pagesHtml({ places }: ReportEntry, { idAt, layout }: PrintContext): string {
  const firstOn = new Map<number, string>();
  for (const place of places) {
    const id = idAt(place);
    const page = layout.pages?.get(id) ?? firstOn.size + 1;
    if (!firstOn.has(page)) firstOn.set(page, id);
  }
  return [...firstOn]
    .sort(([a], [b]) => a - b)
    .map(([page, id]) => `<a href="#${id}">${layout.pages === undefined ? '000' : page}</a>`)
    .join(', ');
}
