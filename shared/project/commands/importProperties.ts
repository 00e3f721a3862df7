import { ok } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { attributesByName, putUsedAttributes } from '../attributesByName';
import { attributeValue } from '../attributeValue';
import { defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { fieldValue } from '../documentChange';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, nameKey } from '../names';
import type { AttributeRecord, DocumentRecord } from '../records';

type Row = CommandParams<'importProperties'>['documents'][number];

/** What a document is once a table has said what it knows. */
function informed(
  document: DocumentRecord,
  row: Row,
  attributes: ReadonlyMap<string, AttributeRecord>,
  replaces: boolean,
): DocumentRecord {
  const after = { ...document, attributes: { ...document.attributes } };
  // Every document has a title, so that one would never be filled in.
  for (const field of ['title', 'date', 'provenance', 'language'] as const) {
    const value = fieldValue(field, row[field] ?? '');
    const now = document[field];
    if (value.ok && value.value !== '' && (replaces || now === '')) after[field] = value.value;
  }
  const memo = (row.memo ?? '').normalize('NFC');
  if (memo !== '' && (replaces || document.memo === '')) after.memo = memo;
  for (const [name, text] of Object.entries(row.values)) {
    const attribute = attributes.get(nameKey(name));
    const value = attribute && attributeValue(attribute.kind, text);
    if (attribute && value && (replaces || after.attributes[attribute.id] === undefined))
      after.attributes[attribute.id] = value;
  }
  return after;
}

export const importProperties = defineCommand({
  code: 'importProperties',
  params: commandParams.importProperties,
  propose(state, { attributes: wanted, documents, replaces }, context) {
    const attributes = attributesByName(state, 'document', wanted, context);
    if (!attributes.ok) return attributes;
    const draft = new Draft(state);
    for (const row of documents) {
      const document = draft.get(row.document);
      if (document?.type !== 'document') return missing('document');
      const after = informed(document, row, attributes.value, replaces);
      if (!sameJson(document, after)) draft.put(after);
    }
    const number = draft.diff().length;
    putUsedAttributes(state, draft, attributes.value.values());
    const diff = draft.diff();
    return ok({ diff, label: `Set properties of ${counted(number, 'document')}`, origin: 'import' });
  },
});
