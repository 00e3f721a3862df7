import { ok } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { quoted } from '../names';
import { People } from '../people';
import { putReplacement } from '../replacedText';

export const replaceDocument = defineCommand({
  code: 'replaceDocument',
  params: commandParams.replaceDocument,
  propose(state, params, context) {
    const document = state.document(params.document);
    if (document === undefined) return missing('document');
    const draft = new Draft(state);
    const people = new People(state.speakers(), context);
    putReplacement(state, draft, document, params, people, context);
    const diff = draft.diff().filter(({ before, after }) => !sameJson(before, after));
    return ok({
      diff,
      label: `Replace the text of ${quoted(document.title)}`,
      origin: 'import',
      subject: document.id,
    });
  },
});
