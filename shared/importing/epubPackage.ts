import { SaxesParser } from 'saxes';

/** A part of a book, in the order in which it is read. */
export interface BookPart {
  /** Path in the archive. */
  readonly path: string;
  /** Read in turn; else it is only shown when something leads to it. */
  readonly isLinear: boolean;
}

/** What the package document of a book says. */
export interface BookPackage {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly language?: string;
  /** As written: a day, or a year. */
  readonly date?: string;
  readonly parts: readonly BookPart[];
  /** Paths of the table of contents. */
  readonly contents: ReadonlySet<string>;
}

interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of an XML file in the order of their ends, as far as it is well-formed. Entities it defines are not expanded. */
export function xmlElements(xml: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser();
  let failed = false;
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [bare(key), value]));
    if (!failed) open.push({ name: bare(name), attributes: local, text: '' });
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top && !failed) top.text += text;
  });
  parser.on('closetag', () => {
    const closed = failed ? undefined : open.pop();
    if (closed) found.push(closed);
  });
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return found;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/** The path of the package document, by `META-INF/container.xml`. */
export function packagePath(container: string): string | undefined {
  const roots = xmlElements(container).filter(({ name }) => name === 'rootfile');
  const root =
    roots.find(({ attributes }) => attributes['media-type'] === 'application/oebps-package+xml') ?? roots[0];
  return root?.attributes['full-path'];
}

/** Reads a package document that lies at `path`. */
export function readPackage(xml: string, path: string): BookPackage {
  const elements = xmlElements(xml);
  const named = (name: string) => elements.filter((each) => each.name === name);
  const texts = (name: string) =>
    named(name)
      .map(({ text }) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
  const items = new Map(
    named('item').map(({ attributes }) => [
      attributes['id'] ?? '',
      { ...attributes, path: pathFrom(path, attributes['href'] ?? '') },
    ]),
  );
  const parts = named('itemref').flatMap(({ attributes }): BookPart[] => {
    const item = items.get(attributes['idref'] ?? '');
    return item ? [{ path: item.path, isLinear: attributes['linear'] !== 'no' }] : [];
  });
  const navigation = [...items.values()].filter(
    (item) => 'properties' in item && hasWord(String(item.properties), 'nav'),
  );
  const guide = named('reference').filter(({ attributes }) => attributes['type'] === 'toc');
  const date = named('date')
    .toSorted((a, b) => rank(a) - rank(b))[0]
    ?.text.trim();
  const [title] = texts('title');
  const [publisher] = texts('publisher');
  const [language] = texts('language');
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(language !== undefined && { language }),
    ...(date !== undefined && date !== '' && { date }),
    authors: texts('creator'),
    parts,
    contents: new Set([
      ...navigation.map((item) => item.path),
      ...guide.map(({ attributes }) => pathFrom(path, attributes['href'] ?? '')),
    ]),
  };
}

/** EPUB 2 gives several dates by what happened then: the publication is meant. */
const rank = ({ attributes }: XmlElement) => {
  const event = attributes['event'] ?? '';
  return event === 'publication' ? 0 : event === '' ? 1 : 2;
};

const hasWord = (text: string, word: string) => text.split(/\s+/).includes(word);

/** The path in the archive of what a file at `base` calls `href`; without the place in it after `#`. */
export function pathFrom(base: string, href: string): string {
  const [file = ''] = href.split('#');
  let name = file;
  try {
    name = decodeURIComponent(file);
  } catch {
    // Not escaped after all.
  }
  if (name === '') return base;
  const segments = name.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const segment of name.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
