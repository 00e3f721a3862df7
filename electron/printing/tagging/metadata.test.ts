import { expect, test } from 'vitest';
import { metadataStream } from './metadata';
import { parsePdfDict } from './pdfValue';

test('what a PDF says of itself stands in its metadata as XML can hold it, and the length is that of the bytes', () => {
  const info = parsePdfDict(
    "<</Title (A <b> & \\(c\\)\x02)\n/CreationDate (D:20261123180000+00'00')\n/Creator (It)>>",
  );
  const stream = metadataStream(info, parsePdfDict('<</Lang (kk)>>'));
  const [, length, packet = ''] = /\/Length (\d+)>> stream\n(.*)\nendstream$/s.exec(stream) ?? [];
  expect(packet.length).toBe(Number(length));
  const xml = Buffer.from(packet, 'latin1').toString();
  expect(xml).toContain('>A &lt;b&gt; &amp; (c)\uFFFD</rdf:li>');
  expect(xml).toContain('<rdf:li>kk</rdf:li>');
  expect(xml).toContain('<xmp:CreateDate>2026-11-23T18:00:00Z</xmp:CreateDate>');
  expect(xml).toContain('<pdf:Producer></pdf:Producer>');
});
