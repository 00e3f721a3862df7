import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { silentTags } from './htmlTags';
import { type HtmlElement, type HtmlNode, type HtmlParent, isElement } from './htmlTree';

const mark = 'data-roundtable';

/** As much of the elements of a document as is needed here; this code runs where there are none. */
interface Twin {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  append(child: unknown): void;
  querySelectorAll(selector: string): Iterable<Twin>;
}

interface TwinDocument {
  readonly documentElement: Twin;
  createElement(name: string): Twin;
  createTextNode(text: string): unknown;
}

/** The elements that Readability keeps: it works on a copy, whose elements bear the number of theirs. */
export function keptByReadability(
  elements: readonly HtmlElement[],
  hidden: ReadonlySet<HtmlNode>,
): Set<HtmlElement> {
  const copy = copyOf(elements, hidden) as unknown as ConstructorParameters<typeof Readability>[0];
  const options = { serializer: (node: unknown) => node as Twin, disableJSONLD: true };
  let article: Twin | null | undefined;
  try {
    article = new Readability<Twin>(copy, options).parse()?.content;
  } catch {
    // It is not ours and goes through every page of the web; a page it breaks down on has no article.
    return new Set();
  }
  const kept = new Set<HtmlElement>();
  for (const twin of article?.querySelectorAll(`[${mark}]`) ?? []) {
    const element = elements[Number(twin.getAttribute(mark))];
    if (element && twin.textContent?.trim() !== '') kept.add(element);
  }
  return kept;
}

function copyOf(elements: readonly HtmlElement[], hidden: ReadonlySet<HtmlNode>): TwinDocument {
  const copy: TwinDocument = parseHTML('<!doctype html><html></html>').document;
  const twins = new Map<HtmlParent, Twin>();
  for (const [index, element] of elements.entries()) {
    const { tagName: tag, attrs } = element;
    if (silentTags.has(tag) && tag !== 'head' && tag !== 'title') continue;
    const twin = tag === 'html' && twins.size === 0 ? copy.documentElement : copy.createElement(tag);
    for (const { name, value } of attrs) if (/^[a-z][\w:-]*$/i.test(name)) twin.setAttribute(name, value);
    twin.setAttribute(mark, String(index));
    twins.set(element, twin);
  }
  for (const [element, twin] of twins) {
    for (const child of element.childNodes) {
      const inner = isElement(child) ? twins.get(child) : undefined;
      if (inner) twin.append(inner);
      else if (child.nodeName === '#text' && 'value' in child && !hidden.has(child))
        twin.append(copy.createTextNode(child.value));
    }
  }
  return copy;
}
