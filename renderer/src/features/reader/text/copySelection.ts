import { blockOf, leavesOf } from './domPosition';
import { linkOf } from './linkStyle';

/**
 * Gives the selected words to the clipboard, or to what is dragged, as plain text and as simple HTML, a line or element per block; never
 * ids, offsets or codings. False when nothing is selected.
 */
export function copySelection(data: DataTransfer): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const range = selection.getRangeAt(0);
  const parts = [...blocksIn(range)].map((block) => cutOut(block, range));
  data.setData('text/plain', parts.map(({ text }) => text).join('\n'));
  data.setData('text/html', joinLists(parts.map(({ html }) => html).join('\n')));
  return true;
}

/** The same for the event of a copy or a cut, which is then done. */
export function answerCopy(event: unknown): boolean {
  if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return false;
  const isCopied = copySelection(event.clipboardData);
  if (isCopied) event.preventDefault();
  return isCopied;
}

function* blocksIn(range: Range): Generator<HTMLElement> {
  const inside = blockOf(range.commonAncestorContainer);
  if (inside) {
    yield inside;
    return;
  }
  const scope = range.commonAncestorContainer;
  if (!(scope instanceof Element)) return;
  for (const block of scope.querySelectorAll<HTMLElement>('[data-block]')) {
    if (range.intersectsNode(block)) yield block;
  }
}

function cutOut(block: HTMLElement, range: Range): { text: string; html: string } {
  let text = '';
  let html = '';
  const left = { start: '', end: '' };
  for (const { node } of leavesOf(block)) {
    if (!range.intersectsNode(node)) {
      left[text === '' ? 'start' : 'end'] += node.textContent ?? '';
      continue;
    }
    if (!(node instanceof Text)) {
      text += '\n';
      html += '<br>';
      continue;
    }
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    const words = node.data.slice(start, end);
    left.start += node.data.slice(0, start);
    left.end += node.data.slice(end);
    text += words;
    html += emphasised(escapeHtml(words), node.parentElement);
  }
  const open = text === '' ? [] : (['start', 'end'] as const).filter((side) => left[side] !== '');
  return { text, html: asElement(block, html, open) };
}

/** Where the words are only a part of their block, the element says so: they are pasted as a part of another. */
function asElement({ dataset, localName }: HTMLElement, html: string, open: readonly string[]): string {
  const cut = open.length === 0 ? '' : ` data-cut="${open.join(' ')}"`;
  if (dataset['kind'] === 'tableRow')
    return `<table><tr><td${cut}>${html.replaceAll('\t', '</td><td>')}</td></tr></table>`;
  if (dataset['kind'] !== 'listItem') return `<${localName}${cut}>${html}</${localName}>`;
  const list = dataset['ordered'] === undefined ? 'ul' : 'ol';
  const depth = Number(dataset['level'] ?? 0) + 1;
  return `${`<${list}>`.repeat(depth)}<li${cut}>${html}</li>${`</${list}>`.repeat(depth)}`;
}

/** Neighbouring items of one list are one list, so that numbers count on where they are pasted. */
function joinLists(html: string): string {
  const joined = html.replaceAll(/<\/(ol|ul)>\n<\1>/g, '\n');
  return joined === html ? html : joinLists(joined);
}

function emphasised(html: string, element: HTMLElement | null): string {
  const address = linkOf(element?.style.cssText ?? '');
  const words = lettersOf(html, element);
  return address === null ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
}

function lettersOf(html: string, element: HTMLElement | null): string {
  const italic = element?.classList.contains('italic') ? `<em>${html}</em>` : html;
  return element?.classList.contains('bold') ? `<strong>${italic}</strong>` : italic;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
