import { type ZipEntry, zipArchive } from './zipArchive';

/** A part of a test book; its path is below `OEBPS/`, as links write it. */
export interface TestPart {
  readonly path: string;
  readonly body: string;
  /** Before the first element. */
  readonly opening?: string;
  readonly isLinear?: boolean;
  /** `nav` marks the table of contents. */
  readonly properties?: string;
}

/** A whole EPUB 3 around the bodies of its parts, as publishers' programs write it; for tests. */
export function bookArchive(
  parts: readonly TestPart[],
  metadata = '<dc:title>The Mill</dc:title><dc:language>en</dc:language>',
  more: readonly ZipEntry[] = [],
): Uint8Array {
  const items = parts.map(
    ({ path, properties = '' }, index) =>
      `<item id="p${index}" href="${path}" media-type="application/xhtml+xml" properties="${properties}"/>`,
  );
  const order = parts.map(
    ({ isLinear = true }, index) => `<itemref idref="p${index}" linear="${isLinear ? 'yes' : 'no'}"/>`,
  );
  return zipArchive([
    { name: 'mimetype', content: 'application/epub+zip' },
    {
      name: 'META-INF/container.xml',
      content: `<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    },
    {
      name: 'OEBPS/book.opf',
      content: `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${metadata}</metadata><manifest>${items.join('')}</manifest><spine>${order.join('')}</spine></package>`,
    },
    ...parts.map(({ path, body, opening = '' }) => ({
      name: `OEBPS/${decodeURIComponent(path)}`,
      content: `<?xml version="1.0" encoding="UTF-8"?>${opening}<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/><script src="x.js"/></head><body>${body}</body></html>`,
    })),
    ...more,
  ]);
}
