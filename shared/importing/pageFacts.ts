import { canonicalText } from './canonicalText';
import { attributeOf, elementsOf, type HtmlElement, type HtmlParent, textOf } from './htmlTree';

/** What a page says of itself, in its head and in what it tells search engines. */
export interface PageFacts {
  readonly title?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** Author, site and address, separated by commas. */
  readonly provenance?: string;
}

/** `address`: where the page was saved from, when the file says so beside the page. */
export function pageFacts(page: HtmlParent, html: string, address?: string): PageFacts {
  const found = collect(page);
  const first = (...values: readonly (string | undefined)[]) =>
    values.map(tidy).find((value) => value !== '');
  const about = found.statements;
  const statement = (name: string) => about.map((each) => each[name]).find((value) => value !== undefined);
  const meta = (name: string) => found.metas.get(name);
  const title = first(
    meta('og:title'),
    textIn(statement('headline')),
    found.headings.length === 1 ? found.headings[0] : undefined,
    found.title,
    found.headings[0],
  );
  const dates = [
    textIn(statement('datePublished')),
    meta('article:published_time'),
    meta('datepublished'),
    ...dateNames.map(meta),
    ...found.times,
  ];
  const date = dates.map((value) => dayOf(value ?? '')).find((day) => day !== null);
  const provenance = [
    first(namesIn(statement('author')), meta('author'), meta('article:author'), found.byline),
    first(meta('og:site_name'), namesIn(statement('publisher')), meta('application-name')),
    [found.canonical, meta('og:url'), savedFrom(html), address].find((each) =>
      /^https?:\/\//i.test(each ?? ''),
    ),
  ]
    .filter((part) => part !== undefined && part !== '')
    .filter((part, at, parts) => parts.indexOf(part) === at);
  return {
    ...(title !== undefined && { title: title.slice(0, longestTitle) }),
    ...(date && { date }),
    ...(provenance.length > 0 && { provenance: provenance.join(', ') }),
  };
}

const dateNames = [
  'date',
  'dc.date',
  'dcterms.created',
  'dc.date.issued',
  'parsely-pub-date',
  'publish_date',
];
const longestTitle = 300;

type Statement = Readonly<Record<string, unknown>>;

interface Found {
  title?: string;
  canonical?: string;
  byline?: string;
  readonly headings: string[];
  readonly metas: Map<string, string>;
  readonly times: string[];
  readonly statements: Statement[];
}

function collect(page: HtmlParent): Found {
  const found: Found = { headings: [], metas: new Map(), times: [], statements: [] };
  const times = new Set<string>();
  for (const element of elementsOf(page)) {
    const { tagName: tag } = element;
    if (tag === 'title') found.title ??= textOf(element);
    else if (tag === 'h1') found.headings.push(textOf(element));
    else if (tag === 'meta') keepMeta(element, found.metas);
    else if (tag === 'link' && attributeOf(element, 'rel') === 'canonical')
      found.canonical ??= attributeOf(element, 'href');
    else if (tag === 'script' && attributeOf(element, 'type') === 'application/ld+json')
      found.statements.push(...statementsIn(textOf(element)));
    else if (tag === 'time') {
      const value = attributeOf(element, 'datetime') || textOf(element);
      const isStated =
        attributeOf(element, 'itemprop') === 'datePublished' ||
        element.attrs.some(({ name }) => name === 'pubdate');
      if (isStated) found.times.push(value);
      else times.add(value.slice(0, 10));
    } else if (attributeOf(element, 'itemprop') === 'author' || attributeOf(element, 'rel') === 'author')
      found.byline ??= textOf(element);
  }
  // One day on the whole page is the day of the page; of several, any may be of something else.
  if (times.size === 1) found.times.push(...times);
  return found;
}

function keepMeta(element: HtmlElement, metas: Map<string, string>): void {
  const name =
    attributeOf(element, 'property') || attributeOf(element, 'name') || attributeOf(element, 'itemprop');
  const key = name.toLowerCase();
  const content = attributeOf(element, 'content').trim();
  const known = metas.get(key);
  if (key === '' || content === '') return;
  if (known === undefined) metas.set(key, content);
  else if (key === 'author') metas.set(key, `${known}, ${content}`);
}

/** The articles that a page states as JSON-LD: alone, in a list, or in a graph. */
function statementsIn(json: string): Statement[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  const tops = Array.isArray(value) ? value : [value];
  const all = tops.flatMap((top) =>
    isStatement(top) && Array.isArray(top['@graph']) ? top['@graph'] : [top],
  );
  return all
    .filter(isStatement)
    .filter((each) => /Article|Posting|Interview|Report/i.test(String(each['@type'])));
}

const isStatement = (value: unknown): value is Statement => typeof value === 'object' && value !== null;
const textIn = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** The names of people or organisations: `{ name }`, a list of them, or a text. */
function namesIn(value: unknown): string | undefined {
  const names = (Array.isArray(value) ? value : [value])
    .map((each: unknown) => (isStatement(each) ? textIn(each['name']) : textIn(each)))
    .filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(', ');
}

/** Browsers write into a page they save where it came from. */
const savedFrom = (html: string) =>
  /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html.slice(0, 4096))?.[1];

const tidy = (text: string | undefined) =>
  canonicalText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** The day a date begins with, `YYYY-MM-DD`; null when there is none such day. */
export function dayOf(value: string): string | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value);
  if (!match) return null;
  const [, year, month, day] = match.map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1000) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
