import { escapeHtml } from '@shared/report/escapeHtml';
import { writable } from '@shared/report/writable';
import { type PdfDict, PdfString, stringText } from './pdfValue';

/**
 * What a PDF says of itself, once more in the form in which programs that collect files read it (XMP, ISO 16684-1): title, language, date and the
 * program. The names of the standards are all that it takes from outside.
 *
 * @param info the file's dictionary of such entries
 * @param catalog its first object, which names the language
 */
export function metadataStream(info: PdfDict, catalog: PdfDict): string {
  const told = (dict: PdfDict, key: string) => {
    const value = dict.get(key);
    return value instanceof PdfString ? escapeHtml(writable(stringText(value))) : '';
  };
  const date = isoDate(told(info, 'CreationDate'));
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${told(info, 'Title')}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${told(catalog, 'Lang')}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${told(info, 'Creator')}</xmp:CreatorTool><pdf:Producer>${told(info, 'Producer')}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  const bytes = Buffer.from(packet, 'utf8');
  return `<</Type /Metadata\n/Subtype /XML\n/Length ${bytes.length}>> stream\n${bytes.toString('latin1')}\nendstream`;
}

/** `D:20261123180000+00'00'` as `2026-11-23T18:00:00Z`: the printer writes moments in UTC. */
const isoDate = (date: string): string =>
  date.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d).*$/, '$1-$2-$3T$4:$5:$6Z');
