import type { XmlAttributes } from '../walkXml';
import type { OpenDocumentStyles } from './openDocumentStyles';

/** Elements whose words are no text of the document: its machinery, and what a program shows in the margin. */
export const silentElements: ReadonlySet<string> = new Set([
  'draw:glue-point',
  'math:math',
  'office:annotation',
  'office:binary-data',
  'office:event-listeners',
  'office:forms',
  'office:meta',
  'office:scripts',
  'office:settings',
  'svg:desc',
  'svg:title',
  'text:alphabetical-index-source',
  'text:bibliography-source',
  'text:illustration-index-source',
  'text:note-citation',
  'text:object-index-source',
  'text:script',
  'text:table-index-source',
  'text:table-of-content-source',
  'text:tracked-changes',
  'text:user-index-source',
]);

/** Whether a document itself hides an element from its readers. */
export function isHiddenElement(
  name: string,
  attributes: XmlAttributes,
  styles: OpenDocumentStyles,
): boolean {
  const style = attributes['text:style-name'];
  if (name === 'text:section') return attributes['text:display'] === 'none';
  if (name === 'text:hidden-text') return attributes['text:is-hidden'] === 'true';
  if (name === 'text:span') return styles.look('text', style).hidden === true;
  return (name === 'text:p' || name === 'text:h') && styles.look('paragraph', style).hidden === true;
}
