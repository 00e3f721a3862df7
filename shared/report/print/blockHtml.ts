import type { Mark } from '../../text/block';
import { directionOf, isMixed } from '../../text/direction';
import { escapeHtml } from '../escapeHtml';
import type { ReportBlock, ReportCoding, ReportNote } from '../reportModel';
import { greyTint, tint } from '../themeColors';
import { endnoteId } from './endnoteId';
import { noteKey } from './fitNotes';
import { linePlace } from './linePlace';
import { noteHtml, referenceHtml, voiceHtml } from './noteHtml';
import type { PrintContext } from './printContext';
import type { LineStarts } from './reportLayout';
import { blockEnd } from './runningHeads';
import { tagMark } from './tagMark';

/** Millimetres between stripes that letters fit into. */
const leastLabel = 1.9;
/** Lanes that have their own underline below the words. */
const underlines = 4;
/**
 * A block as HTML. Without `lines` only its words are set, to find out where they break; with `lines` the stripes, notes and numbers
 * stand beside the lines they belong to.
 */
export function blockHtml(block: ReportBlock, context: PrintContext, lines: LineStarts | undefined): string {
  const annotated = isAnnotated(block);
  const voice = block.speaker === null ? '' : `<p class="who">${voiceHtml(block.speaker)}</p>`;
  const tag = block.kind === 'heading' ? `h${Math.min(6, Math.max(1, block.level) + 2)}` : 'p';
  const language = block.language === null ? '' : ` lang="${block.language}"`;
  const indent =
    block.kind === 'listItem' && block.level > 0 ? ` style="--in:${Math.min(6, block.level)}"` : '';
  const direction = directionHtml(block.text, context);
  const number = block.number === null ? '' : `<span class="n">${block.number}</span>`;
  const bullet =
    block.bullet === '' ? '' : `<span class="bu"${tagMark('Lbl')}${direction}>${block.bullet}</span>`;
  const words =
    annotated && lines !== undefined
      ? setLines(block, context, lines)
      : setWords(block, context, 0, block.text.length);
  const mixed = isMixed(block.text) ? tagMark('NonStruct', 0, directionOf(block.text)) : '';
  const measured = annotated ? ` data-b="${block.index}"` : '';
  const id = linePlace(block.index, 0);
  const place = !(annotated && lines !== undefined) && context.anchors.has(id) ? ` id="${id}"` : '';
  const end = context.turnEnds.has(block.index) ? `<span id="${blockEnd(block.index)}"></span>` : '';
  return `${voice}<${tag} class="b ${block.kind}"${markOf(block)}${place}${language}${indent}>${number}${bullet}<span class="t"${direction}${measured}${mixed}>${words}</span>${end}</${tag}>\n`;
}

/** The tag of a block, where its element does not say it. */
function markOf({ kind, level }: ReportBlock): string {
  if (kind === 'listItem') return tagMark('LI', level);
  if (kind === 'tableRow') return tagMark('TR');
  return kind === 'quote' ? tagMark('BlockQuote') : '';
}

/** The attributes of words that run against the report; Hebrew has letters of its own. */
export function directionHtml(text: string, { geometry }: PrintContext): string {
  const direction = directionOf(text);
  const script = direction === 'rtl' && hebrew.test(text) ? ' data-script="hebrew"' : '';
  return direction === (geometry.start === 'left' ? 'ltr' : 'rtl') ? script : ` dir="${direction}"${script}`;
}

const hebrew = /\p{Script=Hebrew}/u;

/** Whether something stands beside its lines. */
export const isAnnotated = (block: ReportBlock): boolean =>
  block.codings.length > 0 || block.notes.length > 0;

/** Lines that carry the same stripes are one run; a run begins at every line where a note or a stripe begins. */
function setLines(block: ReportBlock, context: PrintContext, lines: LineStarts): string {
  const html: string[] = [];
  let from = 0;
  while (from < lines.length) {
    const active = lanesOf(block, lines, from);
    let to = from + 1;
    while (to < lines.length && !beginsAt(block, lines, to) && sameLanes(active, lanesOf(block, lines, to)))
      to += 1;
    html.push(setRun(block, context, lines, from, to, active));
    from = to;
  }
  return html.join('');
}

const lineEnd = (block: ReportBlock, lines: LineStarts, line: number) => lines[line + 1] ?? block.text.length;

function lanesOf(block: ReportBlock, lines: LineStarts, line: number): ReportCoding[] {
  const start = lines[line] ?? 0;
  const end = lineEnd(block, lines, line);
  return block.codings.filter((coding) => coding.start < end && coding.end > start);
}

const sameLanes = (a: readonly ReportCoding[], b: readonly ReportCoding[]) =>
  a.length === b.length && a.every((coding, place) => coding === b[place]);

/** The offset lies on this line; one past the last word belongs to the last line. */
function isOn(block: ReportBlock, lines: LineStarts, line: number, offset: number): boolean {
  const last = line === lines.length - 1;
  return offset >= (lines[line] ?? 0) && (last || offset < lineEnd(block, lines, line));
}

const beginsAt = (block: ReportBlock, lines: LineStarts, line: number) =>
  block.notes.some(({ at }) => isOn(block, lines, line, at));

function setRun(
  block: ReportBlock,
  context: PrintContext,
  lines: LineStarts,
  from: number,
  to: number,
  active: readonly ReportCoding[],
): string {
  const edge = `${from === 0 && to === 1 ? ' first' : ''}${from > 0 && to === lines.length && to - from === 1 ? ' last' : ''}`;
  const id = linePlace(block.index, from);
  const place = context.anchors.has(id) ? ` id="${id}"` : '';
  const start = lines[from] ?? 0;
  const end = lineEnd(block, lines, to - 1);
  const words = setWords(block, context, start, end, lines.slice(from, to));
  // A draft is for where lines stand, and nothing but words takes room above or below them.
  if (context.layout.draft === true) return `<span class="r${edge}"${place}>${words}</span>`;
  const notes = block.notes.filter(({ at }) => isOn(block, lines, from, at));
  const keys = active.filter((coding) => coding.opens && isOn(block, lines, from, coding.start));
  const drawn = active.filter(({ lane }) => lane < context.geometry.drawn);
  const hidden = active.length - drawn.length;
  const open = drawn.map(({ lane, theme }) => `<span class="s l${lane} t${theme}">`).join('');
  // Nearer stripes leave no room for letters: the note names the theme then.
  const labels = (context.geometry.pitch < leastLabel ? [] : keys)
    .filter(({ lane }) => lane < context.geometry.drawn)
    .map(
      ({ lane, theme }) =>
        `<span class="k k${lane}" aria-hidden="true"><span>${context.model.themes[theme]?.key ?? ''}</span></span>`,
    )
    .join('');
  const more =
    hidden > 0 && keys.length > 0
      ? `<span class="k more" aria-hidden="true"><span>+${hidden}</span></span>`
      : '';
  // Notes are floats of the line itself: beside the line as a whole, they would stay behind when it goes to the next page.
  const beside = notesHtml(block, notes, context);
  return `<span class="r${edge}"${place}>${labels}${more}${open}${beside}${words}${'</span>'.repeat(drawn.length + 1)}`;
}

/** The notes of a line in full, and one number for all that are moved to the end. */
function notesHtml(
  { index, notes: all }: ReportBlock,
  notes: readonly ReportNote[],
  context: PrintContext,
): string {
  const { endnotes } = context.layout;
  const moved = notes.flatMap((note) => {
    const key = noteKey(index, all.indexOf(note));
    const number = endnotes?.get(key);
    return number === undefined ? [] : [{ note, key, number }];
  });
  const full = notes.filter((note) => moved.every((other) => other.note !== note));
  const [first] = moved;
  const reference =
    first === undefined
      ? ''
      : referenceHtml(
          moved.map(({ number }) => number),
          endnoteId(first.key),
          context,
        );
  return full.map((note) => noteHtml(note, context)).join('') + reference;
}

function emphasised(html: string, { kind, href }: Mark): string {
  if (kind === 'link') return `<a class="out" href="${escapeHtml(href ?? '')}">${html}</a>`;
  return kind === 'bold' ? `<b>${html}</b>` : `<i>${html}</i>`;
}

/** The words between two offsets, the cells of a row each in an element; `breaks` are the starts of the lines among them. */
function setWords(
  block: ReportBlock,
  context: PrintContext,
  from: number,
  to: number,
  breaks: LineStarts = [],
): string {
  const set = (start: number, end: number) => setStretch(block, context, start, end, breaks, from);
  if (block.kind !== 'tableRow') return set(from, to);
  let column = block.text.slice(0, from).split('\t').length - 1;
  let at = from;
  const cells = block.text
    .slice(from, to)
    .split('\t')
    .map((words) => {
      const end = at + words.length;
      const cell = words === '' ? '' : `<span${tagMark('TD', column)}>${set(at, end)}</span>`;
      const tab = end < to ? set(end, end + 1) : '';
      at = end + 1;
      column += 1;
      return cell + tab;
    });
  return cells.join('');
}

/** Cut where emphasis or codings change. Before the start of a line stands a break, unless the run begins there. */
function setStretch(
  block: ReportBlock,
  context: PrintContext,
  from: number,
  to: number,
  breaks: LineStarts,
  run: number,
): string {
  const cuts = new Set([from, to]);
  const drawn = breaks.length > 0 && context.layout.draft !== true;
  for (const { start, end } of [...block.marks, ...(drawn ? block.codings : [])]) {
    if (start > from && start < to) cuts.add(start);
    if (end > from && end < to) cuts.add(end);
  }
  for (const start of breaks) if (start > from && start < to) cuts.add(start);
  const places = [...cuts].sort((a, b) => a - b);
  const lineStarts = new Set(breaks);
  return places
    .slice(0, -1)
    .map((start, place) => {
      const end = places[place + 1] ?? to;
      const broken = start > run && lineStarts.has(start) ? '<br>' : '';
      return broken + setSegment(block, context, start, end, breaks.length > 0);
    })
    .join('');
}

function setSegment(
  block: ReportBlock,
  context: PrintContext,
  start: number,
  end: number,
  coded: boolean,
): string {
  const words = block.text.slice(start, end);
  // Lines are already broken; a hard break of the text would break them again.
  let html = escapeHtml(coded ? words.replaceAll('\n', ' ') : words);
  const covers = (range: { start: number; end: number }) => range.start <= start && range.end >= end;
  for (const mark of block.marks.filter(covers)) html = emphasised(html, mark);
  const codings = coded && context.layout.draft !== true ? block.codings.filter(covers) : [];
  if (codings.length === 0) return html;
  const lined = codings.filter(({ lane }) => lane < underlines);
  const ground =
    context.model.color === 'color'
      ? tint(
          [...new Set(codings.map(({ theme }) => context.model.themes[theme]?.color ?? '#777777'))].slice(
            0,
            underlines,
          ),
        )
      : greyTint(Math.min(codings.length, underlines));
  return lined.reduceRight(
    (inside, { lane, theme }, place) => {
      // The outermost line carries the ground; elements are what printing time goes into.
      const style = place === 0 ? ` style="background:${ground}"` : '';
      return `<u class="u${lane} t${theme}"${style}>${inside}</u>`;
    },
    lined.length > 0 ? html : `<span style="background:${ground}">${html}</span>`,
  );
}
