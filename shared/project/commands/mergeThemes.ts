import { ok, refuse } from '../../base/result';
import { applicable } from '../chosenThemes';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted, sameName } from '../names';
import { orderBetween } from '../orderKey';
import { joinMemos, withCodingsMoved } from '../passages';
import type { ProjectState } from '../projectState';
import type { ThemeRecord } from '../records';
import { ancestry, childrenOf } from '../themeTree';

const written = ['description', 'inclusion', 'exclusion', 'example', 'memo'] as const;

function withWritingOf(into: ThemeRecord, from: ThemeRecord): ThemeRecord {
  const joined = written.map((field) => [field, joinMemos(into[field], from[field])] as const);
  return { ...into, ...Object.fromEntries(joined), pinned: into.pinned || from.pinned };
}

/** Themes that come under another by a merge keep their order; one of a name that is there already is refused by name. */
function adopt(state: ProjectState, draft: Draft, into: ThemeRecord, gone: ReadonlySet<string>) {
  const children = childrenOf(state.themes(), into.id).filter(({ id }) => !gone.has(id));
  for (const id of gone) {
    for (const child of childrenOf(state.themes(), id)) {
      if (gone.has(child.id) || child.id === into.id) continue;
      const twin = children.find((other) => sameName(other.name, child.name));
      if (twin !== undefined) return child;
      const order = orderBetween(children.at(-1)?.order ?? null, null);
      const adopted = { ...child, parent: into.id, order };
      draft.put(adopted);
      children.push(adopted);
    }
  }
  return null;
}

export const mergeThemes = defineCommand({
  code: 'mergeThemes',
  params: commandParams.mergeThemes,
  propose(state, params) {
    const into = state.theme(params.into);
    if (into === undefined) return missing('theme');
    const from = params.from.filter((id) => id !== into.id);
    const gone = new Set(from);
    if (ancestry(state, into.id).some((id) => gone.has(id))) {
      return refuse(
        'theme-under-itself',
        `${quoted(into.name)} stands under a theme that would be merged into it. Merge the other way round.`,
      );
    }
    const codings = from.reduce((sum, id) => sum + state.codingCount(id), 0);
    const fits = codings > 0 ? applicable(into) : ok(into);
    if (!fits.ok) return fits;
    const draft = new Draft(state);
    let merged = into;
    for (const id of gone) {
      const theme = state.theme(id);
      if (theme === undefined) return missing('theme');
      merged = withWritingOf(merged, theme);
      for (const annotation of state.annotationsWith(id)) {
        const now = draft.get(annotation.id);
        if (now?.type === 'annotation') draft.put(withCodingsMoved(now, gone, into.id));
      }
      draft.remove(id);
    }
    const twin = adopt(state, draft, into, gone);
    if (twin !== null) {
      return refuse(
        'duplicate-name',
        `Both themes have a theme ${quoted(twin.name)} under them. Merge those first, or rename one.`,
      );
    }
    if (JSON.stringify(merged) !== JSON.stringify(into)) draft.put(merged);
    const what =
      from.length === 1 ? quoted(state.theme(from[0] ?? '')?.name ?? '') : counted(from.length, 'theme');
    return ok({ diff: draft.diff(), label: `Merge ${what} into ${quoted(into.name)}`, subject: into.id });
  },
});
