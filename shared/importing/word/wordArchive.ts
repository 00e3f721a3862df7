import JSZip from 'jszip';
import { decodeXml, walkXml } from '../walkXml';
import { wordPrefixes } from './wordPrefixes';
import { WordStyles } from './wordStyles';
import { tidyWordPart } from './wordTidy';

export interface WordArchive {
  /** The document as the converter gets it: without pictures, its parts put right. */
  readonly bytes: Uint8Array;
  /** Styles that are headings though their name does not say so. */
  readonly headings: ReturnType<WordStyles['headings']>;
  readonly hidden: number;
  readonly deletions: number;
  /** Headers or footers of pages hold words. */
  readonly hasMargins: boolean;
}

/** Prepares a Word document for the converter; null when the archive or its text is damaged. */
export async function openWordArchive(bytes: Uint8Array): Promise<WordArchive | null> {
  try {
    const archive = await JSZip.loadAsync(bytes);
    const parts = new Map<string, string>();
    for (const part of archive.file(/\.(?:xml|rels)$/i)) {
      parts.set(part.name, decodeXml(await part.async('uint8array')));
    }
    return await tidied(parts);
  } catch {
    return null;
  }
}

async function tidied(parts: ReadonlyMap<string, string>): Promise<WordArchive | null> {
  const styles = new WordStyles();
  for (const [name, xml] of parts) {
    if (/^word\/styles\d*\.xml$/i.test(name)) walkXml(xml, wordPrefixes, styles);
  }
  const tidy = new JSZip();
  let hidden = 0;
  let deletions = 0;
  let hasMargins = false;
  for (const [name, xml] of parts) {
    if (/^word\/(?:header|footer)\d*\.xml$/i.test(name)) {
      hasMargins ||= /<\w+:t(?:\s[^<>]*)?>[^<\p{L}]*\p{L}/u.test(xml);
    }
    if (!/^word\/(?:document|footnotes|endnotes)\d*\.xml$/i.test(name)) tidy.file(name, xml);
    else {
      const part = tidyWordPart(xml, styles);
      if (part === null) return null;
      hidden += part.hidden;
      deletions += part.deletions;
      tidy.file(name, part.xml);
    }
  }
  const bytes = await tidy.generateAsync({ type: 'uint8array' });
  return { bytes, headings: styles.headings(), hidden, deletions, hasMargins };
}
