import { ok, refuse } from '../../base/result';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { cleanName, quoted } from '../names';

export const renameDocument = defineCommand({
  code: 'renameDocument',
  params: commandParams.renameDocument,
  propose(state, params) {
    const document = state.document(params.document);
    if (document === undefined) return missing('document');
    const title = cleanName(params.title);
    if (title === '') return refuse('empty-name', 'A document needs a title.');
    const diff = document.title === title ? [] : [{ before: document, after: { ...document, title } }];
    return ok({ diff, label: `Rename document to ${quoted(title)}`, subject: document.id });
  },
});
