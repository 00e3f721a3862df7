import { languageName } from '@shared/language/languageName';
import { knownLanguages } from '@shared/language/writtenLanguage';
import { type DocumentField, fieldValue } from '@shared/project/documentChange';
import type { AttributeRecord, DocumentRecord } from '@shared/project/records';
import type { Counts } from '@shared/query/projectCounts';
import { attributeColumn, type TableColumn } from '@/attributes';

const languageNames = () => knownLanguages().map(({ name }) => name);

const problemOf = (field: DocumentField) => (text: string) => {
  const value = fieldValue(field, text);
  return value.ok ? null : value.problem.message;
};

/** What each document has, then the attributes, then what is counted. */
export function documentColumns(
  attributes: readonly AttributeRecord[],
  numbers: Counts['documents'],
): TableColumn<DocumentRecord>[] {
  const count =
    (of: 'characters' | 'turns' | 'codings') =>
    ({ id }: DocumentRecord) =>
      numbers[id]?.[of] ?? 0;
  return [
    {
      id: 'title',
      label: 'Title',
      width: 220,
      kind: 'field',
      read: ({ title }) => title,
      problemOf: problemOf('title'),
    },
    {
      id: 'date',
      label: 'Date',
      hint: 'The day the text is of',
      width: 100,
      kind: 'field',
      read: ({ date }) => date,
      problemOf: problemOf('date'),
      shared: true,
      isDate: true,
    },
    {
      id: 'provenance',
      label: 'Source',
      hint: 'Where the text comes from',
      width: 150,
      kind: 'field',
      read: ({ provenance }) => provenance,
      shared: true,
    },
    {
      id: 'language',
      label: 'Language',
      width: 110,
      kind: 'field',
      read: ({ language }) => languageName(language),
      problemOf: problemOf('language'),
      shared: true,
      values: languageNames,
    },
    ...attributes.map(attributeColumn),
    { id: 'characters', label: 'Characters', width: 96, kind: 'number', count: count('characters') },
    { id: 'turns', label: 'Turns', width: 72, kind: 'number', count: count('turns') },
    { id: 'codings', label: 'Codings', width: 80, kind: 'number', count: count('codings') },
  ];
}
