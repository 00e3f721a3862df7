import { walkXml } from '@shared/importing/walkXml';
import type { FinishedText } from '@shared/pseudonyms/LeakCheck';
import JSZip from 'jszip';

/** What is in every part of a Word document, a workbook or an archive: words, values of attributes, names of parts. */
export async function archiveTexts(
  bytes: Uint8Array,
  textsOf: (bytes: Uint8Array) => Promise<FinishedText[]>,
): Promise<FinishedText[]> {
  const archive = await JSZip.loadAsync(bytes);
  const found: FinishedText[] = [];
  for (const part of Object.values(archive.files)) {
    const where = `the part ${part.name}`;
    found.push({ where, text: part.name });
    if (part.dir) continue;
    const content = await part.async('uint8array');
    if (/\.(?:xml|rels|vml)$/iu.test(part.name))
      found.push(...xmlTexts(new TextDecoder().decode(content), where));
    else if (!/\.(?:png|jpe?g|gif|emf|wmf|[to]tf|odttf)$/iu.test(part.name))
      found.push(...(await textsOf(content)).map(({ text }) => ({ where, text })));
  }
  return found;
}

/** Runs of one paragraph are one text, however a name is divided over them; attributes stand for themselves. */
function xmlTexts(xml: string, where: string): FinishedText[] {
  const words: string[] = [];
  const values: string[] = [];
  walkXml(
    xml,
    {},
    {
      open(name, attributes) {
        if (/(?:^|:)(?:tab|br|cr)$/u.test(name)) words.push(' ');
        for (const value of Object.values(attributes)) if (value !== undefined) values.push(value);
      },
      close(name) {
        if (!/(?:^|:)(?:t|r|rPr|delText|hyperlink|ins|del|span|a)$/u.test(name)) words.push('\n');
      },
      text: (text) => words.push(text),
    },
  );
  return [
    { where, text: words.join('') },
    { where, text: values.join('\n') },
  ];
}
