import { ok } from '../../base/result';
import { withoutValue } from '../attributes';
import { bearersOf } from '../bearers';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';

export const deleteAttribute = defineCommand({
  code: 'deleteAttribute',
  params: commandParams.deleteAttribute,
  propose(state, { attribute: id }) {
    const attribute = state.attribute(id);
    if (attribute === undefined) return missing('attribute');
    const draft = new Draft(state);
    draft.remove(id);
    for (const bearer of bearersOf(state, attribute.of)) draft.put(withoutValue(bearer, id));
    const diff = draft.diff();
    const values = diff.length - 1;
    const also = values === 0 ? '' : ` and ${counted(values, 'value')}`;
    return ok({ diff, label: `Delete attribute ${quoted(attribute.name)}${also}` });
  },
});
