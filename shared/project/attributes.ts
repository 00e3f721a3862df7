import { ok, type Result, refuse } from '../base/result';
import { type AttributeKind, attributeValue, valueOfKind } from './attributeValue';
import { missing } from './missing';
import { cleanName, nameKey, quoted } from './names';
import type { ProjectState } from './projectState';
import type { AttributeRecord, SpeakerRecord } from './records';

/** What every speaker has without an attribute, as the columns of tables are headed. */
const builtIn = new Set(
  [
    'Name',
    'Speaker',
    'Role',
    'Affiliation',
    'Also called',
    'Aliases',
    'Colour',
    'Color',
    'Memo',
    'Turns',
    'Words',
    'Share',
    'Themes',
    'Codings',
    'Documents',
  ].map(nameKey),
);

/** A name for an attribute of speakers, cleaned; refused when another one is called that, when every speaker has it, or when it is empty. */
export function attributeName(name: string, others: readonly AttributeRecord[]): Result<string> {
  const clean = cleanName(name);
  if (clean === '') return refuse('empty-name', 'An attribute needs a name.');
  if (builtIn.has(nameKey(clean)))
    return refuse('duplicate-name', `Every speaker has ${quoted(clean)} already. Choose another name.`);
  const taken = others.find((other) => nameKey(other.name) === nameKey(clean));
  return taken === undefined
    ? ok(clean)
    : refuse('duplicate-name', `There is already an attribute ${quoted(taken.name)}.`);
}

/** The speaker with these values, as people write them; refused when one is not of its attribute's kind. */
export function withValues(
  state: ProjectState,
  speaker: SpeakerRecord,
  written: Readonly<Record<string, string>>,
): Result<SpeakerRecord> {
  const attributes = { ...speaker.attributes };
  for (const [id, text] of Object.entries(written)) {
    const attribute = state.attribute(id);
    if (attribute?.of !== 'speaker') return missing('attribute');
    const value = attributeValue(attribute.kind, text);
    if (value === null) return refuse('not-of-kind', notOfKind(attribute, text));
    if (value === '') delete attributes[id];
    else attributes[id] = value;
  }
  return ok({ ...speaker, attributes });
}

/** Why a text cannot be a value of an attribute. */
export const notOfKind = ({ name, kind }: Pick<AttributeRecord, 'name' | 'kind'>, text: string): string =>
  `${quoted(name)} takes ${valueOfKind(kind)}, and ${quoted(cleanName(text))} is none.`;

/** A speaker's value that another kind of attribute could not have. */
export interface Misfit {
  readonly speaker: SpeakerRecord;
  readonly value: string;
}

/** What becomes of the values of an attribute under another kind. */
export interface Refitted {
  /** The speakers whose value would be written otherwise, with that value. */
  readonly rewritten: readonly { readonly speaker: SpeakerRecord; readonly value: string }[];
  readonly misfits: readonly Misfit[];
}

export function refitValues(
  speakers: readonly SpeakerRecord[],
  attribute: string,
  kind: AttributeKind,
): Refitted {
  const rewritten: { speaker: SpeakerRecord; value: string }[] = [];
  const misfits: Misfit[] = [];
  for (const speaker of speakers) {
    const now = speaker.attributes[attribute];
    if (now === undefined) continue;
    const value = attributeValue(kind, now);
    if (value === null) misfits.push({ speaker, value: now });
    else if (value !== now) rewritten.push({ speaker, value });
  }
  return { rewritten, misfits };
}

/** The speaker without a value of this attribute; the same one when there is none. */
export function withoutValue(speaker: SpeakerRecord, attribute: string): SpeakerRecord {
  if (!(attribute in speaker.attributes)) return speaker;
  const { [attribute]: _, ...attributes } = speaker.attributes;
  return { ...speaker, attributes };
}
