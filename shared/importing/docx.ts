import mammoth from 'mammoth';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { ok } from '../base/result';
import { surrogateWarnings } from './canonicalText';
import { signatures, startsWith } from './fileSignature';
import { formats } from './formats';
import { blocksFromHtml } from './htmlBlocks';
import { isEncrypted } from './oldOfficeFormat';
import { problems } from './problems';
import type { Reader } from './reader';
import { titleOf } from './titleOf';
import { leftOut, marginsLeftOut } from './warnings';
import { openWordArchive } from './word/wordArchive';

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "r[style-name='Strong'] => strong",
  "r[style-name='Emphasis'] => em",
  'comment-reference => sup',
];

/** The converter knows lists to the fifth level; Word has nine. */
const deepLists = [6, 7, 8, 9].flatMap((depth) =>
  ['unordered', 'ordered'].map((kind) => {
    const outer = 'ul|ol > li > '.repeat(depth - 1);
    return `p:${kind}-list(${depth}) => ${outer}${kind === 'ordered' ? 'ol' : 'ul'} > li:fresh`;
  }),
);

/** A style of a document, as the map of styles writes its name: what is no plain letter is escaped. */
const escapedId = (id: string) => id.replace(/^\d|[^\w-]/g, '\\$&');

/**
 * Word documents: headings, lists, quotes, tables, bold and italic; footnotes and endnotes at the end as
 * `[1] …`. Deleted and hidden text, pictures, comments, headers and footers are left out. The archive must have been checked before
 * (a small file can hold gigabytes).
 */
export const docx: Reader = {
  ...formats.docx,
  async read(file) {
    if (startsWith(file.bytes, signatures.oldOffice))
      return isEncrypted(file.bytes) ? problems.lockedWord(file.name) : problems.oldWord(file.name);
    if (!startsWith(file.bytes, signatures.zip)) return problems.notWord(file.name);
    let pictures = 0;
    const convertImage = mammoth.images.imgElement(async () => {
      pictures++;
      return { src: '' };
    });
    const archive = await openWordArchive(file.bytes);
    if (archive === null) return problems.damagedWord(file.name);
    const headings = archive.headings.map(({ id, level }) => `p.${escapedId(id)} => h${level}:fresh`);
    let html: string;
    try {
      // `buffer` is the only input of mammoth's Node build; it takes any bytes.
      const result = await mammoth.convertToHtml(
        { buffer: archive.bytes } as Parameters<typeof mammoth.convertToHtml>[0],
        { styleMap: [...styles, ...headings, ...deepLists], convertImage, includeEmbeddedStyleMap: false },
      );
      html = result.value;
    } catch (error) {
      const missingPart = error instanceof Error && error.message.includes('main document part');
      return missingPart ? problems.notWord(file.name) : problems.damagedWord(file.name);
    }
    const { body, comments } = withNotes(html);
    const { blocks } = blocksFromHtml(body, { keepSpace: true });
    if (blocks.length === 0) return problems.empty(file.name);
    return ok({
      title: titleOf(file.name),
      format: 'docx',
      blocks,
      turns: [],
      warnings: [
        ...surrogateWarnings(html),
        ...leftOut(pictures, 'picture'),
        ...leftOut(comments, 'comment'),
        ...leftOut(archive.deletions, 'deleted passage'),
        ...leftOut(archive.hidden, 'hidden passage'),
        ...marginsLeftOut(archive.hasMargins),
      ],
    });
  },
};

type Node = DefaultTreeAdapterTypes.ChildNode;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Gives notes their number, drops the links that lead back to the text, and takes comments away. */
function withNotes(html: string): { body: string; comments: number } {
  const root = parseFragment(html);
  let comments = 0;
  const keep = (child: Node): boolean => {
    if (!('tagName' in child)) return true;
    // mammoth writes comments, and nothing else, as a list of definitions.
    if (child.tagName === 'dl')
      comments += child.childNodes.filter(({ nodeName }) => nodeName === 'dt').length;
    return child.tagName !== 'dl' && !/^#(?:comment-|(?:foot|end)note-ref-)/.test(attribute(child, 'href'));
  };
  const tidy = (parent: ParentNode): void => {
    parent.childNodes = parent.childNodes.filter(keep);
    for (const child of parent.childNodes) {
      if (!('tagName' in child)) continue;
      if (child.tagName === 'li' && /^(?:foot|end)note-/.test(attribute(child, 'id'))) number(child, parent);
      tidy(child);
    }
  };
  tidy(root);
  return { body: serialize(root), comments };
}

/** A note becomes a paragraph of its own: `[2] text`. */
function number(note: Element, list: ParentNode): void {
  const items = list.childNodes.filter((node) => 'tagName' in node);
  const label = `[${items.indexOf(note) + 1}] `;
  const first = note.childNodes.find((node): node is Element => 'tagName' in node);
  const home = first ?? note;
  const [opening] = home.childNodes;
  if (opening && 'value' in opening) opening.value = opening.value.trimStart();
  home.childNodes.unshift({ nodeName: '#text', value: label, parentNode: home });
  note.tagName = 'div';
  note.nodeName = 'div';
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value ?? '';
