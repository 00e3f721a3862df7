import { ok } from '../../base/result';
import { attributeName } from '../attributes';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { missing } from '../missing';
import { quoted } from '../names';
import { orderBetween } from '../orderKey';
import type { AttributeRecord } from '../records';

export const createAttribute = defineCommand({
  code: 'createAttribute',
  params: commandParams.createAttribute,
  propose(state, { of = 'speaker', name: given, kind, before = null }, context) {
    const others = state.attributes(of);
    const name = attributeName(of, given, others);
    if (!name.ok) return name;
    const at = before === null ? others.length : others.findIndex(({ id }) => id === before);
    if (at < 0) return missing('attribute');
    const attribute: AttributeRecord = {
      type: 'attribute',
      id: context.ids.next(),
      order: orderBetween(others[at - 1]?.order ?? null, others[at]?.order ?? null),
      of,
      name: name.value,
      kind,
    };
    return ok({
      diff: [{ before: null, after: attribute }],
      label: `Add attribute ${quoted(attribute.name)}`,
      subject: attribute.id,
    });
  },
});
