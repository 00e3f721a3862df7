import { nameKey } from '../project/names';
import type { DocumentRecord } from '../project/records';
import type { PropertiesRow } from './readProperties';

/** The documents that a row of a table can mean: none, the one, or several that it does not tell apart. */
export type DocumentMatch = readonly DocumentRecord[];

/**
 * Finds the documents that rows of a table mean: by the name of their file, with its extension or without, else by their title. Where
 * several were made of one file, the title tells which.
 */
export class DocumentMatcher {
  readonly #byFile: ReadonlyMap<string, DocumentRecord[]>;
  readonly #byStem: ReadonlyMap<string, DocumentRecord[]>;
  readonly #byTitle: ReadonlyMap<string, DocumentRecord[]>;

  constructor(documents: readonly DocumentRecord[]) {
    this.#byFile = listed(documents, ({ source }) => source.fileName);
    this.#byStem = listed(documents, ({ source }) => source.fileName.replace(/\.[^.]+$/u, ''));
    this.#byTitle = listed(documents, ({ title }) => title);
  }

  find({ fileName, title = '' }: Pick<PropertiesRow, 'fileName' | 'title'>): DocumentMatch {
    if (fileName === '') return this.#titled(title);
    const key = nameKey(fileName);
    const ofFile = this.#byFile.get(key) ?? this.#byStem.get(key) ?? [];
    if (ofFile.length > 1) {
      const titled = ofFile.filter((document) => nameKey(document.title) === nameKey(title));
      return titled.length > 0 ? titled : ofFile;
    }
    if (ofFile.length === 1) return ofFile;
    const called = this.#titled(fileName);
    return called.length > 0 ? called : this.#titled(title);
  }

  #titled(title: string): DocumentMatch {
    return title === '' ? [] : (this.#byTitle.get(nameKey(title)) ?? []);
  }
}

function listed(
  documents: readonly DocumentRecord[],
  nameOf: (document: DocumentRecord) => string,
): Map<string, DocumentRecord[]> {
  const found = new Map<string, DocumentRecord[]>();
  for (const document of documents) {
    const key = nameKey(nameOf(document));
    found.set(key, [...(found.get(key) ?? []), document]);
  }
  return found;
}
