import { escapeHtml } from '../escapeHtml';
import type { ReportDocument, ReportNote } from '../reportModel';
import { directionHtml } from './blockHtml';
import { endnoteId } from './endnoteId';
import { noteKey } from './fitNotes';
import { inGroups } from './inGroups';
import { noteBody } from './noteHtml';
import type { PrintContext } from './printContext';
import { tagMark } from './tagMark';

/** Letters of a passage that tell which one a note belongs to. */
const shown = 90;

/** The notes of a document that found no room beside its text, each with its number, how its passage begins, and all that it says. */
export function endnotesHtml({ blocks }: ReportDocument, context: PrintContext): string {
  const { endnotes } = context.layout;
  if (endnotes === undefined) return '';
  const list = blocks.flatMap((block) =>
    block.notes.flatMap((note, place) => {
      const key = noteKey(block.index, place);
      const number = endnotes.get(key);
      if (number === undefined) return [];
      const line = context.idAt({ block: block.index, at: note.at });
      return [{ number, html: endnoteHtml(note, number, endnoteId(key), line, context) }];
    }),
  );
  if (list.length === 0) return '';
  const notes = list.sort((a, b) => a.number - b.number).map(({ html }) => html);
  return `<section class="notes"><h3>${context.words.notes}</h3>${inGroups(notes)}</section>`;
}

function endnoteHtml(
  note: ReportNote,
  number: number,
  id: string,
  line: string,
  context: PrintContext,
): string {
  const passage = note.passage === null ? undefined : context.model.passages[note.passage];
  const words = passage?.text.trim().replaceAll('\n', ' ') ?? '';
  const begin = words.length > shown ? `${words.slice(0, words.lastIndexOf(' ', shown)).trim()} …` : words;
  const where =
    passage === undefined || passage.paragraphs === ''
      ? ''
      : `${context.words.paragraph} ${passage.paragraphs} · `;
  const anchor = context.anchors.has(id) ? ` id="${id}"` : '';
  return `<div class="en"${tagMark('Note')}${anchor}><p class="of2"><a href="#${line}"><b>${number}</b> ${where}<q${directionHtml(begin, context)}>${escapeHtml(begin)}</q></a></p>${noteBody(note, context)}</div>`;
}
