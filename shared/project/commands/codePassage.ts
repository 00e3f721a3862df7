import { ok, type Result, refuse } from '../../base/result';
import { type CommandContext, defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted, sameName } from '../names';
import { annotationAt, joinMemos, makeAnnotation, passageOf, withThemes } from '../passages';
import type { ProjectState } from '../projectState';
import type { ThemeRecord } from '../records';
import { childrenOf, makeTheme, themeName } from '../themeTree';

const namesOf = ([first, ...others]: readonly ThemeRecord[]) =>
  `${quoted(first?.name ?? '')}${others.length === 0 ? '' : ` and ${counted(others.length, 'more', 'more')}`}`;

/**
 * A theme made on the fly, after the themes it stands under; each that is already there is the one that was meant. The last of the
 * list is the theme itself.
 */
function foundOrMade(
  state: ProjectState,
  { under = [], ...wanted }: NonNullable<CommandParams<'codePassage'>['newTheme']>,
  context: CommandContext,
): Result<readonly ThemeRecord[]> {
  if (wanted.parent !== null && state.theme(wanted.parent) === undefined) return missing('theme');
  const line: ThemeRecord[] = [];
  for (const name of [...under, wanted.name]) {
    const themes = [...state.themes(), ...line];
    const parent = line.at(-1)?.id ?? wanted.parent;
    const there = childrenOf(themes, parent).find((theme) => sameName(theme.name, name));
    if (there !== undefined) line.push(there);
    else {
      const free = themeName(themes, name, parent);
      if (!free.ok) return free;
      const look = line.length === under.length ? wanted : {};
      line.push(makeTheme(themes, { ...look, name: free.value, parent }, context));
    }
  }
  return ok(line);
}

export const codePassage = defineCommand({
  code: 'codePassage',
  params: commandParams.codePassage,
  propose(state, params, context) {
    if (state.document(params.document) === undefined) return missing('document');
    if (params.themes.length === 0 && params.newTheme === undefined && params.memo === undefined) {
      return refuse('nothing-to-add', 'Choose a theme for this passage or write a memo.');
    }
    const passage = passageOf(state, params.document, params.span);
    if (!passage.ok) return passage;
    const draft = new Draft(state);
    const themes = params.themes.map((id) => state.theme(id));
    if (params.newTheme !== undefined) {
      const line = foundOrMade(state, params.newTheme, context);
      if (!line.ok) return line;
      for (const theme of line.value) draft.put(theme);
      themes.push(line.value.at(-1));
    }
    const known = themes.filter((theme) => theme !== undefined);
    if (known.length < themes.length) return missing('theme');

    const existing = annotationAt(state, params.document, passage.value.span);
    const coded = withThemes(
      existing ?? makeAnnotation(passage.value, context),
      known.map(({ id }) => id),
      context,
      'hand',
    );
    const memo = joinMemos(coded.memo, params.memo ?? '');
    const annotation = memo === coded.memo ? coded : { ...coded, memo };
    draft.put(annotation);
    const label = known.length === 0 ? 'Write memo' : `Tag with ${namesOf(known)}`;
    return ok({ diff: draft.diff(), label, subject: annotation.id });
  },
});
