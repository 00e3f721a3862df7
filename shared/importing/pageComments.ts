import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
} from './htmlTree';

/** What reviewers of a text wrote beside it, as word processors put it into a page, and what they struck out. */
export interface PageComments {
  readonly nodes: ReadonlySet<HtmlNode>;
  readonly comments: number;
  readonly deletions: number;
}

export function pageComments(tree: HtmlParent): PageComments {
  const nodes = new Set<HtmlNode>();
  let comments = 0;
  let deletions = 0;
  for (const element of elementsOf(tree, nodes)) {
    if (isDeletion(element)) {
      nodes.add(element);
      deletions++;
    } else if (isReference(element)) nodes.add(raised(element));
    else {
      const comment = commentAt(element);
      if (!comment) continue;
      nodes.add(comment);
      comments++;
    }
  }
  return { nodes, comments, deletions };
}

/** A page may strike out words for everybody to see; one that says when or who has tracked it. */
const isDeletion = ({ tagName, attrs }: HtmlElement) =>
  tagName === 'del' &&
  attrs.some(({ name, value }) => name === 'datetime' || (name === 'cite' && value.startsWith('mailto:')));

/** A sign in the text that leads to a comment: of Google Docs, of Word. */
function isReference(element: HtmlElement): boolean {
  if (/\bMsoCommentReference\b/i.test(attributeOf(element, 'class'))) return true;
  if (element.tagName !== 'a') return false;
  return (
    /\bmsocomanchor\b/i.test(attributeOf(element, 'class')) ||
    (/^#cmnt\d+$/.test(attributeOf(element, 'href')) && /^cmnt_ref\d+$/.test(attributeOf(element, 'id')))
  );
}

function raised(element: HtmlElement): HtmlElement {
  const { parentNode: parent } = element;
  return parent && isElement(parent) && parent.tagName === 'sup' && parent.childNodes.length === 1
    ? parent
    : element;
}

/** The element that is a whole comment and that this one begins. */
function commentAt(element: HtmlElement): HtmlElement | undefined {
  if (/\bmsocomtxt\b/i.test(attributeOf(element, 'class'))) return element;
  if (/mso-element:\s*comment\b(?!-)/i.test(attributeOf(element, 'style'))) return element;
  // Of Google Docs the first paragraph of a comment leads back.
  if (element.tagName !== 'div' && element.tagName !== 'p') return undefined;
  const first = element.tagName === 'div' ? element.childNodes[0] : element;
  const link = first && isElement(first) && first.tagName === 'p' ? first.childNodes[0] : undefined;
  const isBack =
    link !== undefined &&
    isElement(link) &&
    /^#cmnt_ref\d+$/.test(attributeOf(link, 'href')) &&
    /^cmnt\d+$/.test(attributeOf(link, 'id'));
  return isBack ? element : undefined;
}
