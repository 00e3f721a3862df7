import { ok, type Result, refuse } from '../base/result';
import { writtenLanguage } from '../language/writtenLanguage';
import { withValues } from './attributes';
import { attributeValue, valueOfKind } from './attributeValue';
import type { CommandParams } from './commandParams';
import { cleanName, quoted } from './names';
import type { ProjectState } from './projectState';
import type { DocumentRecord } from './records';

/** What every document has that analysts write. */
export type DocumentField = 'title' | 'date' | 'provenance' | 'language';

export type DocumentChange = Omit<CommandParams<'changeDocuments'>['documents'][number], 'document'>;

/** What a text says as a field of a document, in the form in which it is kept; refused with the reason when it is no such thing. */
export function fieldValue(field: DocumentField, text: string): Result<string> {
  switch (field) {
    case 'title': {
      const title = cleanName(text);
      return title === '' ? refuse('empty-name', 'A document needs a title.') : ok(title);
    }
    case 'provenance':
      return ok(cleanName(text));
    case 'date': {
      const date = attributeValue('date', text);
      return date === null
        ? refuse(
            'not-of-kind',
            `The date of a document is ${valueOfKind('date')}, and ${quoted(cleanName(text))} is none.`,
          )
        : ok(date);
    }
    case 'language': {
      const language = writtenLanguage(text);
      return language === null
        ? refuse(
            'not-of-kind',
            `${quoted(cleanName(text))} is no language that is known. Write its name, as English, or its code, as en.`,
          )
        : ok(language);
    }
  }
}

/** The document with what is to be another; refused when a text does not fit. */
export function changedDocument(
  state: ProjectState,
  document: DocumentRecord,
  { attributes = {}, ...fields }: DocumentChange,
): Result<DocumentRecord> {
  const changed: Partial<Record<DocumentField, string>> = {};
  for (const [field, text] of Object.entries(fields) as [DocumentField, string | undefined][]) {
    if (text === undefined) continue;
    const value = fieldValue(field, text);
    if (!value.ok) return value;
    changed[field] = value.value;
  }
  return withValues(state, { ...document, ...changed }, attributes);
}
