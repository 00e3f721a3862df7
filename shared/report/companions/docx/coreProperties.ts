import { escapeHtml } from '../../escapeHtml';
import type { ReportModel } from '../../reportModel';
import { writable } from '../../writable';

/** What the file says of itself: title, author, language, and the moment of the report as that of its making. */
export function coreProperties({ title, now, language, sections }: ReportModel): string {
  const author = sections.find((section) => section.kind === 'cover')?.author.trim() ?? '';
  const text = (words: string) => escapeHtml(writable(words));
  const instant = `${now.slice(0, 19)}Z`;
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${text(title)}</dc:title><dc:creator>${text(author)}</dc:creator><dc:language>${language}</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`;
}
