import { notOfKind } from '../project/attributes';
import { type AttributeKind, attributeValue } from '../project/attributeValue';
import type { AttributeOf, Bearer } from '../project/bearers';
import type { Diff } from '../project/diff';
import { nameKey } from '../project/names';
import type { ProjectState } from '../project/projectState';

/** As many values as are told of. */
const most = 3;

/** What would be another: `Party: Old → New`, or `Party: New` where nothing was said; nothing when it is the same. */
export const difference = (label: string, was: string, now: string): string[] =>
  was === now ? [] : [was === '' ? `${label}: ${now}` : `${label}: ${was} → ${now}`];

/** Names of attributes by id, those among them that a diff makes. */
export function attributeLabels(
  state: ProjectState,
  of: AttributeOf,
  diff: Diff,
): ReadonlyMap<string, string> {
  const made = diff.flatMap(({ after }) => (after?.type === 'attribute' ? [after] : []));
  return new Map([...state.attributes(of), ...made].map(({ id, name }) => [id, name]));
}

/** The values of attributes that would be others. */
export const valueDifferences = (
  before: Bearer | null,
  after: Bearer,
  labels: ReadonlyMap<string, string>,
): string[] =>
  Object.entries(after.attributes).flatMap(([id, value]) =>
    difference(labels.get(id) ?? '', before?.attributes[id] ?? '', value),
  );

/** Of values of a table those that are not of the kind that an attribute of that name has in the project, one sentence each. */
export function misfits(
  state: ProjectState,
  of: AttributeOf,
  attributes: readonly { readonly name: string; readonly kind: AttributeKind }[],
  rows: readonly { readonly values: Readonly<Record<string, string>> }[],
): string[] {
  return attributes.flatMap(({ name, kind }) => {
    const there = state.attributes(of).find((each) => nameKey(each.name) === nameKey(name));
    const attribute = there ?? { name, kind };
    const values = rows.flatMap(({ values: all }) => {
      const value = all[name];
      return value !== undefined && attributeValue(attribute.kind, value) === null ? [value] : [];
    });
    const shown = [...new Set(values)].slice(0, most).map((value) => notOfKind(attribute, value));
    const more = values.length - shown.length;
    return more > 0
      ? [...shown, `${more.toLocaleString('en')} more values of “${attribute.name}” are left out.`]
      : shown;
  });
}
