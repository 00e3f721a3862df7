import { groupBy } from '../../base/groupBy';
import { ok, type Result, refuse } from '../../base/result';
import { applicable } from '../chosenThemes';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, nameKey, quoted } from '../names';
import { orderBetween } from '../orderKey';
import { followThemes } from '../orphans';
import { joinMemos, withCodingsMoved } from '../passages';
import type { ProjectState } from '../projectState';
import type { ThemeRecord } from '../records';
import { ancestry } from '../themeTree';

const written = ['description', 'inclusion', 'exclusion', 'example', 'memo'] as const;

function withWritingOf(into: ThemeRecord, from: ThemeRecord): ThemeRecord {
  const joined = written.map((field) => [field, joinMemos(into[field], from[field])] as const);
  const fits = joined.every(([field, words]) => words === into[field]) && (into.pinned || !from.pinned);
  return fits ? into : { ...into, ...Object.fromEntries(joined), pinned: into.pinned || from.pinned };
}

/** What a merge makes of the tree: which theme becomes which, and which stand under another one from now on. */
interface Union {
  /** By theme that goes, the one that it becomes. */
  readonly into: ReadonlyMap<string, string>;
  readonly adopted: readonly ThemeRecord[];
}

/** Themes under those that go come under the one that stays; where it has one of that name already, the two are merged as well. */
function unite(state: ProjectState, from: ReadonlySet<string>, target: ThemeRecord): Union {
  const children = groupBy(state.themes(), ({ parent }) => parent);
  const into = new Map(Array.from(from, (id) => [id, target.id]));
  const adopted: ThemeRecord[] = [];
  const families = new Map<string, { readonly byName: Map<string, ThemeRecord>; last: string | null }>();
  const familyOf = (id: string) => {
    const known = families.get(id);
    if (known !== undefined) return known;
    const stay = (children.get(id) ?? []).filter((child) => !from.has(child.id));
    const family = {
      byName: new Map(stay.map((child) => [nameKey(child.name), child])),
      last: children.get(id)?.at(-1)?.order ?? null,
    };
    families.set(id, family);
    return family;
  };
  // A Map visits what is added while it is walked: the themes that are merged because of their names.
  for (const [id, heir] of into) {
    const family = familyOf(heir);
    for (const child of children.get(id) ?? []) {
      if (into.has(child.id) || child.id === target.id) continue;
      const twin = family.byName.get(nameKey(child.name));
      if (twin !== undefined) into.set(child.id, twin.id);
      else {
        family.last = orderBetween(family.last, null);
        const placed = { ...child, parent: heir, order: family.last };
        family.byName.set(nameKey(child.name), placed);
        adopted.push(placed);
      }
    }
  }
  return { into, adopted };
}

/** The themes that go, as the command names them; refused when that would be none, or the one that stays hangs on one of them. */
function mergedInto(state: ProjectState, ids: readonly string[], into: ThemeRecord): Result<Set<string>> {
  const from = new Set(ids.filter((id) => id !== into.id));
  for (const id of from) if (state.theme(id) === undefined) return missing('theme');
  if (from.size === 0)
    return refuse('same-theme', `${quoted(into.name)} cannot be merged into itself. Choose another theme.`);
  if (ancestry(state, into.id).some((id) => from.has(id))) {
    return refuse(
      'theme-under-itself',
      `${quoted(into.name)} stands under a theme that would be merged into it. Merge the other way round.`,
    );
  }
  return ok(from);
}

export const mergeThemes = defineCommand({
  code: 'mergeThemes',
  params: commandParams.mergeThemes,
  propose(state, params) {
    const target = state.theme(params.into);
    if (target === undefined) return missing('theme');
    const from = mergedInto(state, params.from, target);
    if (!from.ok) return from;
    const { into, adopted } = unite(state, from.value, target);
    const draft = new Draft(state);
    for (const theme of adopted) draft.put(theme);
    for (const [id, heirId] of into) {
      const theme = state.theme(id);
      const heir = draft.get(heirId);
      if (theme === undefined || heir?.type !== 'theme') continue;
      const fits = state.codingCount(id) > 0 ? applicable(heir) : ok(heir);
      if (!fits.ok) return fits;
      draft.put(withWritingOf(heir, theme));
      for (const annotation of state.annotationsWith(id)) draft.put(withCodingsMoved(annotation, into));
      draft.remove(id);
    }
    followThemes(state, draft, new Set(), into);
    const [first] = from.value;
    const what =
      from.value.size === 1
        ? quoted(state.theme(first ?? '')?.name ?? '')
        : counted(from.value.size, 'theme');
    return ok({ diff: draft.diff(), label: `Merge ${what} into ${quoted(target.name)}`, subject: target.id });
  },
});
