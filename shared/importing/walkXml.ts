import iconv from 'iconv-lite';
import { SaxesParser } from 'saxes';

/** Attributes by the names of {@link walkXml}; missing ones are undefined. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text(text: string): void;
}

class NotWellFormed extends Error {}

/**
 * Tells a handler what stands in an XML document, in order. Names come with the prefix that `prefixes` gives to their
 * namespace, whichever prefix the root of the file gives it. Entities that the file defines are never expanded. False when the
 * file is not well-formed; the handler was told of what stands before the fault.
 */
export function walkXml(
  xml: string,
  prefixes: Readonly<Record<string, string>>,
  handler: XmlHandler,
): boolean {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let names: ReadonlyMap<string, string> | null = null;
  parser.on('error', () => {
    throw new NotWellFormed();
  });
  parser.on('opentag', ({ name, attributes }) => {
    names ??= renamed(attributes, prefixes);
    handler.open(nameIn(names, name), names.size === 0 ? attributes : withNames(attributes, names));
  });
  parser.on('closetag', ({ name }) => handler.close(nameIn(names, name)));
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  try {
    parser.write(xml).close();
    return true;
  } catch (error) {
    if (error instanceof NotWellFormed) return false;
    throw error;
  }
}

/** From the prefixes of the file to ours, where they differ. */
function renamed(
  root: XmlAttributes,
  prefixes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [attribute, namespace] of Object.entries(root)) {
    if (namespace === undefined || !/^xmlns(?::|$)/.test(attribute)) continue;
    const prefix = prefixes[namespace];
    if (prefix !== undefined && attribute !== `xmlns:${prefix}`) names.set(attribute.slice(6), prefix);
  }
  return names;
}

function nameIn(names: ReadonlyMap<string, string> | null, name: string): string {
  if (names === null || names.size === 0) return name;
  const colon = name.indexOf(':');
  const prefix = names.get(colon < 0 ? '' : name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}

const withNames = (attributes: XmlAttributes, names: ReadonlyMap<string, string>): XmlAttributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.includes(':') ? nameIn(names, name) : name,
      value,
    ]),
  );

/** The text of an XML file, in the encoding of its byte order mark or declaration, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return iconv.decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return iconv.decode(bytes, 'utf-16be');
  const start = iconv.decode(bytes.subarray(0, 200), 'latin1');
  const declared = /^<\?xml[^>]{0,100}\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? 'utf-8';
  return iconv.decode(
    bytes,
    iconv.encodingExists(declared) && !/^utf-?16/i.test(declared) ? declared : 'utf-8',
  );
}
