import { ok, type Result, refuse } from '../base/result';
import { type AttributeKind, attributeValue, valueOfKind } from './attributeValue';
import type { AttributeOf, Bearer } from './bearers';
import { missing } from './missing';
import { cleanName, nameKey, quoted } from './names';
import type { ProjectState } from './projectState';
import type { AttributeRecord } from './records';

/** What every speaker, and every document, has without an attribute, as the columns of tables are headed. */
const builtIn: Readonly<Record<AttributeOf, ReadonlySet<string>>> = {
  speaker: keysOf(
    [
      'Name',
      'Speaker',
      'Role',
      'Affiliation',
      'Also called',
      'Aliases',
      'Pseudonym',
      'Colour',
      'Color',
      'Memo',
    ],
    ['Turns', 'Words', 'Share', 'Themes', 'Codings', 'Documents'],
  ),
  document: keysOf(
    ['Title', 'Document', 'Date', 'Source', 'Language', 'File', 'File name', 'Format', 'Imported', 'Memo'],
    ['Characters', 'Turns', 'Codings'],
  ),
};

function keysOf(...names: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(names.flat().map(nameKey));
}

/** A name for an attribute, cleaned; refused when another one is called that, when everybody has it anyway, or when it is empty. */
export function attributeName(
  of: AttributeOf,
  name: string,
  others: readonly AttributeRecord[],
): Result<string> {
  const clean = cleanName(name);
  if (clean === '') return refuse('empty-name', 'An attribute needs a name.');
  if (builtIn[of].has(nameKey(clean)))
    return refuse('duplicate-name', `Every ${of} has ${quoted(clean)} already. Choose another name.`);
  const taken = others.find((other) => nameKey(other.name) === nameKey(clean));
  return taken === undefined
    ? ok(clean)
    : refuse('duplicate-name', `There is already an attribute ${quoted(taken.name)}.`);
}

/** The speaker or document with these values, as people write them; refused when one is not of its attribute's kind. */
export function withValues<Item extends Bearer>(
  state: ProjectState,
  record: Item,
  written: Readonly<Record<string, string>>,
): Result<Item> {
  const attributes = { ...record.attributes };
  for (const [id, text] of Object.entries(written)) {
    const attribute = state.attribute(id);
    if (attribute?.of !== record.type) return missing('attribute');
    const value = attributeValue(attribute.kind, text);
    if (value === null) return refuse('not-of-kind', notOfKind(attribute, text));
    if (value === '') delete attributes[id];
    else attributes[id] = value;
  }
  return ok({ ...record, attributes });
}

/** Why a text cannot be a value of an attribute. */
export const notOfKind = ({ name, kind }: Pick<AttributeRecord, 'name' | 'kind'>, text: string): string =>
  `${quoted(name)} takes ${valueOfKind(kind)}, and ${quoted(cleanName(text))} is none.`;

/** A value that another kind of attribute could not have. */
export interface Misfit {
  readonly bearer: Bearer;
  readonly value: string;
}

/** What becomes of the values of an attribute under another kind. */
export interface Refitted {
  /** Whose value would be written otherwise, with that value. */
  readonly rewritten: readonly { readonly bearer: Bearer; readonly value: string }[];
  readonly misfits: readonly Misfit[];
}

export function refitValues(bearers: readonly Bearer[], attribute: string, kind: AttributeKind): Refitted {
  const rewritten: { bearer: Bearer; value: string }[] = [];
  const misfits: Misfit[] = [];
  for (const bearer of bearers) {
    const now = bearer.attributes[attribute];
    if (now === undefined) continue;
    const value = attributeValue(kind, now);
    if (value === null) misfits.push({ bearer, value: now });
    else if (value !== now) rewritten.push({ bearer, value });
  }
  return { rewritten, misfits };
}

/** The record without a value of this attribute; the same one when there is none. */
export function withoutValue<Item extends Bearer>(record: Item, attribute: string): Item {
  if (!(attribute in record.attributes)) return record;
  const { [attribute]: _, ...attributes } = record.attributes;
  return { ...record, attributes };
}
