import { utf8, type ZipEntry, zipArchive } from './zipArchive';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const namespaces =
  `xmlns:office="${oasis}office:1.0" xmlns:style="${oasis}style:1.0" xmlns:text="${oasis}text:1.0" ` +
  `xmlns:table="${oasis}table:1.0" xmlns:draw="${oasis}drawing:1.0" xmlns:fo="${oasis}xsl-fo-compatible:1.0" ` +
  `xmlns:svg="${oasis}svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"`;
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const kind = 'application/vnd.oasis.opendocument.text';

interface Parts {
  /** Elements of `office:automatic-styles`. */
  readonly automatic?: string;
  /** Elements of `office:styles`. */
  readonly styles?: string;
  /** Elements of `office:master-styles`. */
  readonly master?: string;
  /** Of the manifest's entry for the content. */
  readonly encryption?: string;
  /** The element around the body's content. */
  readonly body?: string;
  /** Further files of the archive. */
  readonly files?: readonly ZipEntry[];
}

/** A whole OpenDocument text around the XML of a body; for tests. */
export function openDocumentText(content: string, parts: Parts = {}): Uint8Array {
  const { automatic = '', styles = '', master = '', encryption = '', body = 'office:text' } = parts;
  return zipArchive([
    { name: 'mimetype', content: kind },
    {
      name: 'META-INF/manifest.xml',
      content: `${declaration}<manifest:manifest xmlns:manifest="${oasis}manifest:1.0"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${encryption}</manifest:file-entry></manifest:manifest>`,
    },
    {
      name: 'styles.xml',
      content: `${declaration}<office:document-styles ${namespaces}><office:styles>${styles}</office:styles><office:master-styles>${master}</office:master-styles></office:document-styles>`,
    },
    {
      name: 'content.xml',
      content: `${declaration}<office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><${body}>${content}</${body}></office:body></office:document-content>`,
    },
    ...(parts.files ?? []),
  ]);
}

/** The same in one XML file. */
export function flatOpenDocument(content: string, automatic = ''): Uint8Array {
  return utf8(
    `${declaration}<office:document ${namespaces} office:mimetype="${kind}"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document>`,
  );
}
