import type { ReadDocument } from '../reader';

/** What comes in from a table, in numbers. */
export interface TableOutcome {
  readonly documents: number;
  /** Without headings. */
  readonly paragraphs: number;
  readonly speakers: number;
  /** Different ones, over all documents. */
  readonly attributes: number;
}

/** Counts what a table has become. */
export function tableOutcome(documents: readonly ReadDocument[]): TableOutcome {
  const speakers = new Set<string>();
  const attributes = new Set<string>();
  let paragraphs = 0;
  for (const document of documents) {
    for (const { kind } of document.blocks) if (kind !== 'heading') paragraphs += 1;
    for (const { speaker } of document.turns) speakers.add(speaker.toLowerCase());
    for (const { name } of document.attributes ?? []) attributes.add(name);
  }
  return {
    documents: documents.length,
    paragraphs,
    speakers: speakers.size,
    attributes: attributes.size,
  };
}
