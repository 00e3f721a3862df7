import { blockTags } from './htmlTags';
import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  nodesOf,
  textOf,
} from './htmlTree';
import type { PageStyles } from './pageStyles';

/** A page, or a part of a book, in which notes are looked for. */
export interface NotedPage {
  /** What links from other parts call it; the page itself says `#…` only. */
  readonly path: string;
  readonly tree: HtmlParent;
  readonly styles: PageStyles;
  /** Elements whose links count for nothing. */
  readonly without: ReadonlySet<HtmlNode>;
  /** Only its notes are read. */
  readonly isAside?: boolean;
}

export interface PageNotes {
  /** What stands in the place of links to notes, and of the labels that notes begin with. */
  readonly instead: ReadonlyMap<HtmlNode, string>;
  /** The notes, and the links that lead back from them. */
  readonly leaveOut: ReadonlySet<HtmlNode>;
  /** In the order of the first links to them. */
  readonly notes: readonly {
    readonly label: string;
    readonly element: HtmlElement;
    readonly page: NotedPage;
  }[];
}

interface Note {
  readonly element: HtmlElement;
  readonly page: NotedPage;
  readonly label: string;
  readonly links: HtmlElement[];
}

/**
 * Footnotes of pages, whose parts may lead to each other. They keep their labels (`[1]`, `[*]`) when no two of them share one, else they are
 * counted anew. `resolve` makes a path of what is written in a link of the part at `base`.
 */
export function pageNotes(
  pages: readonly NotedPage[],
  resolve: (base: string, href: string) => string = (base) => base,
): PageNotes {
  const targets = targetsIn(pages);
  const notes = new Map<HtmlElement, Note>();
  const backs: { readonly link: HtmlElement; readonly target: HtmlElement }[] = [];
  for (const { path, tree, without, isAside } of pages) {
    for (const link of elementsOf(tree, without)) {
      const href = link.tagName === 'a' ? attributeOf(link, 'href') : '';
      const hash = href.indexOf('#');
      const place = hash < 0 ? undefined : targets.get(placeOf(resolve(path, href), href.slice(hash + 1)));
      if (!place) continue;
      const { element: target, page } = place;
      const mayLead = !isAside && isNoteLink(link) && !isBackLink(link) && !isInside(link, notes);
      const around = mayLead ? noteAround(target, link) : null;
      if (around === null) backs.push({ link, target });
      else {
        const note = notes.get(around) ?? { element: around, page, label: labelOf(link), links: [] };
        note.links.push(link);
        notes.set(around, note);
      }
    }
  }
  return lifted([...notes.values()], backs);
}

function lifted(
  notes: readonly Note[],
  backs: readonly { readonly link: HtmlElement; readonly target: HtmlElement }[],
): PageNotes {
  const ownLabels = new Set(notes.map(({ label }) => label));
  const keepLabels = ownLabels.size === notes.length && !ownLabels.has('');
  const instead = new Map<HtmlNode, string>();
  const leaveOut = new Set<HtmlNode>();
  const near = new Set<HtmlNode>();
  for (const { links } of notes) for (const link of links) for (const each of nearby(link)) near.add(each);
  for (const { link, target } of backs) {
    if (!isBackLink(link) && !near.has(target)) continue;
    leaveOut.add(link);
    const { before, after } = beside(link);
    if (!isBracketed(link) || !before || !after || !('value' in before) || !('value' in after)) continue;
    instead.set(before, before.value.slice(0, -1));
    instead.set(after, after.value.slice(1));
  }
  const labelled = notes.map(({ element, page, label, links }, index) => {
    const shown = keepLabels ? label : String(index + 1);
    for (const link of links) instead.set(...replaced(link, shown));
    const opening = openingLabel(element, label, leaveOut);
    if (opening) instead.set(...opening);
    leaveOut.add(element);
    return { label: shown, element, page };
  });
  return { instead, leaveOut, notes: labelled };
}

const placeOf = (path: string, id: string) => `${path}#${id}`;

interface Target {
  readonly element: HtmlElement;
  readonly page: NotedPage;
}

function targetsIn(pages: readonly NotedPage[]): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const page of pages) {
    const { path, tree } = page;
    for (const element of elementsOf(tree)) {
      const ids = [attributeOf(element, 'id'), element.tagName === 'a' ? attributeOf(element, 'name') : ''];
      for (const id of ids) {
        const place = placeOf(path, id);
        if (id !== '' && !targets.has(place)) targets.set(place, { element, page });
      }
    }
  }
  return targets;
}

const bare = (label: string) => label.replace(/[\s[\]()]+/g, '');
const labelOf = (link: HtmlElement) => bare(textOf(link));
const kindOf = (element: HtmlElement) =>
  `${attributeOf(element, 'epub:type')} ${attributeOf(element, 'role')}`;

/** Whether a link is written as links to notes are: said to be one, raised, or in brackets; always a number, a letter or a sign. */
function isNoteLink(link: HtmlElement): boolean {
  if (/\b(?:doc-)?noteref\b/.test(kindOf(link))) return true;
  const text = textOf(link).trim();
  if (!/^(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶#]{1,4})$/iu.test(bare(text))) return false;
  if (/^[[(].*[\])]$/.test(text) || isBracketed(link)) return true;
  const parent = link.parentNode && isElement(link.parentNode) ? link.parentNode : null;
  const named = [link, parent].some(
    (each) => each && /foot-?note|end-?note|note-?ref|\bfn/i.test(attributeOf(each, 'class')),
  );
  return named || parent?.tagName === 'sup' || link.childNodes.some(({ nodeName }) => nodeName === 'sup');
}

function isBackLink(link: HtmlElement): boolean {
  return (
    /\b(?:doc-)?backlink\b/.test(kindOf(link)) ||
    /\b(?:footnote-)?back(?:-?(?:link|ref))?\b/i.test(attributeOf(link, 'class')) ||
    /^[↩↑⏎^↵⤴\s]+$/u.test(textOf(link).replace(/[\ufe0e\ufe0f]/g, ''))
  );
}

/** Whether the brackets of a label stand around its link. */
function isBracketed(link: HtmlElement): boolean {
  const { before, after } = beside(link);
  return (
    before !== undefined &&
    'value' in before &&
    before.value.endsWith('[') &&
    after !== undefined &&
    'value' in after &&
    after.value.startsWith(']')
  );
}

/** Where each child of an element stands, found once for all of them. */
const places = new WeakMap<HtmlParent, Map<HtmlNode, number>>();

function beside(node: HtmlElement): { before: HtmlNode | undefined; after: HtmlNode | undefined } {
  const { parentNode: parent } = node;
  if (!parent) return { before: undefined, after: undefined };
  const known = places.get(parent) ?? new Map(parent.childNodes.map((child, index) => [child, index]));
  places.set(parent, known);
  const at = known.get(node) ?? 0;
  return { before: parent.childNodes[at - 1], after: parent.childNodes[at + 1] };
}

function isInside(node: HtmlElement, notes: ReadonlyMap<HtmlElement, Note>): boolean {
  for (let each: HtmlParent | null = node; each && isElement(each); each = each.parentNode)
    if (notes.has(each)) return true;
  return false;
}

/** Letters of the longest notes; what is longer is a part of the text that a link leads to. */
const longestNote = 6000;

/** The element that is the whole note; null when what a link leads to is none. */
function noteAround(target: HtmlElement, link: HtmlElement): HtmlElement | null {
  const known = wholeNotes.get(target);
  const note = known === undefined ? wholeNote(target) : known;
  wholeNotes.set(target, note);
  for (let each: HtmlParent | null = link; note && each && isElement(each); each = each.parentNode)
    if (each === note) return null;
  return note;
}

/** A thousand links may lead to one note, which is looked at once. */
const wholeNotes = new WeakMap<HtmlElement, HtmlElement | null>();

function wholeNote(target: HtmlElement): HtmlElement | null {
  let note: HtmlElement = target;
  while (!isBlock(note)) {
    if (!note.parentNode || !isElement(note.parentNode)) return null;
    note = note.parentNode;
  }
  // Word marks the first paragraph of a note, and writes a division around all of them.
  const { parentNode: outer } = note;
  const inWord =
    outer && isElement(outer) && /mso-element:\s*(?:foot|end)note\b(?!-)/i.test(attributeOf(outer, 'style'));
  if (inWord) note = outer;
  if (/^(?:body|html|main|article|h[1-6]|table)$/.test(note.tagName)) return null;
  let letters = 0;
  let nodes = 0;
  for (const node of nodesOf(note)) {
    if ('value' in node) letters += node.value.trim().length;
    if (letters > longestNote || ++nodes > longestNote) return null;
  }
  return letters > 0 ? note : null;
}

const isBlock = ({ tagName }: HtmlElement) =>
  blockTags.has(tagName) || /^(?:li|tr|blockquote|h[1-6])$/.test(tagName);

/** A link, what is right around it and in it: where links back from its note lead. */
function nearby(link: HtmlElement): HtmlElement[] {
  const around: HtmlElement[] = [];
  for (
    let each: HtmlParent | null = link;
    each && isElement(each) && around.length < 3;
    each = each.parentNode
  ) {
    around.push(each);
    if (isBlock(each)) break;
  }
  // Before the link there may be a place that is nothing else.
  const { before } = beside(link);
  return [...around, ...elementsOf(link), ...(before && isElement(before) ? [before] : [])];
}

/** What is replaced by the label of a link: it, or its raised parent with brackets. */
function replaced(link: HtmlElement, label: string): [HtmlNode, string] {
  const { parentNode: parent } = link;
  if (parent && isElement(parent) && parent.tagName === 'sup' && bare(textOf(parent)) === labelOf(link))
    return [parent, `[${label}]`];
  return [link, isBracketed(link) ? label : `[${label}]`];
}

/** The text that a note begins with, without its label. */
function openingLabel(
  note: HtmlElement,
  label: string,
  without: ReadonlySet<HtmlNode>,
): [HtmlNode, string] | null {
  for (const node of nodesOf(note, without)) {
    if (!('value' in node) || node.nodeName !== '#text' || node.value.trim() === '') continue;
    const opening = /^\s*[[(]?([^\s[\]().:]{1,6})([\])]?[.:)]?)(\s*)/u.exec(node.value);
    const isLabel = opening?.[1] === label && (opening[2] !== '' || opening[0].length === node.value.length);
    return isLabel ? [node, node.value.slice(opening[0].length)] : null;
  }
  return null;
}
