import { escapeHtml } from '../../escapeHtml';
import { directionHtml } from '../../print/blockHtml';
import { contentsOf } from '../../print/contentsOf';
import { entryId } from '../../print/crossReferences';
import { voiceHtml } from '../../print/noteHtml';
import { headingHtml, type PrintContext } from '../../print/printContext';
import type {
  ReportEntry,
  ReportExcerpts,
  ReportGroup,
  ReportPassage,
  ReportSection,
} from '../../reportModel';
import { passagePlace, saidBy } from '../../words/reportInWords';
import { blockId, excerptId, inChunks, noteId } from './pageContext';
import { labelHtml, memoOf } from './pageNotes';

/** Links to every part. */
export function contentsHtml({ model, words }: PrintContext): string {
  const lines = contentsOf(
    { ...model, sections: [...model.sections, { kind: 'cover', subtitle: '', author: '' }] },
    words,
  );
  const items = lines.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  return `<nav class="part" aria-label="${escapeHtml(words.contents)}"><h2>${escapeHtml(words.contents)}</h2><ol class="toc">${items.join('')}</ol></nav>`;
}

/** The passages by theme, speaker or document, each with the way to its place in the text. */
export function excerptsHtml(
  id: string,
  { by, groups }: ReportExcerpts,
  shown: Set<number>,
  context: PrintContext,
): string {
  const html = groups.map((group, place) => groupHtml(group, by, entryId(id, place), shown, context));
  return `<section class="part excerpts">${headingHtml(id, context.words.excerpts[by])}${html.join('')}</section>`;
}

function groupHtml(
  { of, passages }: ReportGroup,
  by: ReportExcerpts['by'],
  id: string,
  shown: Set<number>,
  context: PrintContext,
): string {
  const list = passages.flatMap((index) => {
    const passage = context.model.passages[index];
    return passage === undefined ? [] : [excerptHtml(passage, index, by, of, shown, context)];
  });
  return `<section class="group" id="${id}"><h3>${groupTitle(of, by, context)} <span class="count">${list.length}</span></h3>${inChunks(list)}</section>`;
}

function groupTitle(of: number | null, by: ReportExcerpts['by'], { model, words }: PrintContext): string {
  if (of === null) return escapeHtml(words.nobody);
  if (by === 'document') return escapeHtml(model.documents[of]?.title ?? '');
  if (by === 'theme') return labelHtml(model.themes[of], of);
  const { name, role } = model.people[of] ?? { name: '', role: '' };
  return voiceHtml({ name, role });
}

/** Only the first excerpt of a passage has the name that links lead to. */
function excerptHtml(
  passage: ReportPassage,
  index: number,
  by: ReportExcerpts['by'],
  of: number | null,
  shown: Set<number>,
  context: PrintContext,
): string {
  const { model, hasTexts } = context;
  const id = shown.has(index) ? '' : ` id="${excerptId(index)}"`;
  shown.add(index);
  const lang = passage.language === null ? '' : ` lang="${escapeHtml(passage.language)}"`;
  const theme = by === 'theme' && of !== null ? of : (passage.codings[0]?.theme ?? 'none');
  const said = by === 'speaker' && passage.speakers.length === 1 ? '' : escapeHtml(saidBy(passage));
  const labels =
    by === 'theme'
      ? ''
      : passage.codings.map((coding) => labelHtml(model.themes[coding.theme], coding.theme)).join('');
  const place = escapeHtml(passagePlace(passage, model, by !== 'document'));
  const where = hasTexts ? `<a href="#${noteId(index)}">${place === '' ? '↑' : place}</a>` : place;
  const line = [said, labels, where].filter((part) => part !== '').join(' · ');
  return `<div class="ex"${id} data-x="${index}"><blockquote class="t${theme}"${lang}${directionHtml(passage.text, context)}>${escapeHtml(passage.text)}</blockquote><p class="by">${line}</p>${memoOf(passage.memo, context)}</div>`;
}

/** Themes or speakers with the paragraphs where they stand, by document; without the texts, with how often. */
export function indexHtml(
  id: string,
  { of, entries }: Extract<ReportSection, { kind: 'index' }>,
  context: PrintContext,
): string {
  const { model, hasTexts, words } = context;
  const placesOf = hasTexts ? placesIn(context) : ({ places }: ReportEntry) => String(places.length);
  const lines = entries.map((entry) => {
    const theme = of === 'themes' ? model.themes[entry.index] : undefined;
    const name =
      of === 'themes' ? labelHtml(theme, entry.index) : escapeHtml(model.people[entry.index]?.name ?? '');
    return `<p class="entry" style="--d:${Math.min(theme?.depth ?? 0, 6)}">${name} <span class="pages">${placesOf(entry)}</span></p>`;
  });
  return `<section class="part">${headingHtml(id, words.index[of])}<div class="index">${inChunks(lines)}</div></section>`;
}

/** A heading has no number of its own: it goes by the next one. */
function placesIn({ model, words }: PrintContext): (entry: ReportEntry) => string {
  const places = new Map<number, { readonly document: number; readonly number: string }>();
  for (const [document, { blocks }] of model.documents.entries()) {
    let number = '–';
    for (const block of blocks.toReversed()) {
      if (block.number !== null) number = String(block.number);
      places.set(block.index, { document, number });
    }
  }
  return (entry) => {
    const byDocument = new Map<number, Map<string, number>>();
    for (const { block } of entry.places) {
      const { document, number } = places.get(block) ?? { document: 0, number: '–' };
      const numbers = byDocument.get(document) ?? new Map<string, number>();
      byDocument.set(document, numbers);
      if (!numbers.has(number)) numbers.set(number, block);
    }
    return [...byDocument]
      .map(([document, numbers]) => {
        const title =
          model.documents.length === 1 ? '' : `${escapeHtml(model.documents[document]?.title ?? '')} `;
        const links = [...numbers].map(([number, block]) => `<a href="#${blockId(block)}">${number}</a>`);
        return `<i>${title}${escapeHtml(words.paragraph)}</i> ${links.join(', ')}`;
      })
      .join('; ');
  };
}
