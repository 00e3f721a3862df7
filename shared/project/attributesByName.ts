import { ok, type Result } from '../base/result';
import { attributeName } from './attributes';
import type { AttributeKind } from './attributeValue';
import type { AttributeOf } from './bearers';
import type { CommandContext } from './command';
import type { Draft } from './draft';
import { nameKey } from './names';
import { orderKeys } from './orderKey';
import type { ProjectState } from './projectState';
import type { AttributeRecord } from './records';

/** By the key of its name, every attribute that there is once these have been added; new ones come at the end. */
export function attributesByName(
  state: ProjectState,
  of: AttributeOf,
  wanted: readonly { readonly name: string; readonly kind: AttributeKind }[],
  context: CommandContext,
): Result<ReadonlyMap<string, AttributeRecord>> {
  const now = state.attributes(of);
  const byName = new Map(now.map((attribute) => [nameKey(attribute.name), attribute]));
  const news = wanted.filter(({ name }) => !byName.has(nameKey(name)));
  const orders = orderKeys(now.at(-1)?.order ?? null, null, news.length);
  for (const [index, { name, kind }] of news.entries()) {
    const checked = attributeName(of, name, [...byName.values()]);
    if (!checked.ok) return checked;
    const id = context.ids.next();
    const order = orders[index] ?? '';
    byName.set(nameKey(name), { type: 'attribute', id, order, of, name: checked.value, kind });
  }
  return ok(byName);
}

/** Puts those of these attributes that are new and that some record of the draft has a value of: others would only be empty columns. */
export function putUsedAttributes(
  state: ProjectState,
  draft: Draft,
  attributes: Iterable<AttributeRecord>,
): void {
  const used = new Set(
    draft
      .diff()
      .flatMap(({ after }) =>
        after?.type === 'speaker' || after?.type === 'document' ? Object.keys(after.attributes) : [],
      ),
  );
  for (const attribute of attributes)
    if (state.attribute(attribute.id) === undefined && used.has(attribute.id)) draft.put(attribute);
}
