import { ok, refuse } from '../../base/result';
import { attributeName, refitValues, withoutValue } from '../attributes';
import { attributeKinds, valueOfKind } from '../attributeValue';
import { bearersOf } from '../bearers';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { cleanName, counted, quoted, quotedList } from '../names';

export const changeAttribute = defineCommand({
  code: 'changeAttribute',
  params: commandParams.changeAttribute,
  propose(state, { attribute: id, name: wanted, kind: newKind, clears = false }) {
    const before = state.attribute(id);
    if (before === undefined) return missing('attribute');
    const others = state.attributes(before.of).filter((other) => other !== before);
    const keepsName = wanted === undefined || cleanName(wanted) === before.name;
    const name = keepsName ? ok(before.name) : attributeName(before.of, wanted, others);
    if (!name.ok) return name;
    const kind = newKind ?? before.kind;
    const draft = new Draft(state);
    if (name.value !== before.name || kind !== before.kind) draft.put({ ...before, name: name.value, kind });
    if (kind !== before.kind) {
      const { rewritten, misfits } = refitValues(bearersOf(state, before.of), id, kind);
      if (misfits.length > 0 && !clears) {
        const values = quotedList([...new Set(misfits.map(({ value }) => value))]);
        const number = counted(misfits.length, 'value');
        return refuse(
          'not-of-kind',
          `${number} of ${quoted(before.name)} would not be ${valueOfKind(kind)}: ${values}. Nothing was changed.`,
        );
      }
      for (const { bearer, value } of rewritten)
        draft.put({ ...bearer, attributes: { ...bearer.attributes, [id]: value } });
      for (const { bearer } of misfits) draft.put(withoutValue(bearer, id));
    }
    const kindName = attributeKinds.find((each) => each.kind === kind)?.name.toLowerCase() ?? '';
    const label =
      kind === before.kind
        ? `Rename attribute to ${quoted(name.value)}`
        : `Make attribute ${quoted(name.value)} ${kindName}`;
    return ok({ diff: draft.diff(), label, subject: id });
  },
});
