import type { CommandParams } from '@shared/project/commandParams';
import { sameName } from '@shared/project/names';
import type { ThemeRecord } from '@shared/project/records';
import { spanText } from '@shared/text/documentText';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';
import { lastTheme, rememberTheme, themesAtHand } from './recentThemes';
import { themeIndex } from './ThemeIndex';
import type { TypedTheme } from './typedTheme';

/**
 * Tags a passage with a theme, or takes the theme away where it is applied already.
 * @param where said after the theme's name, where that alone does not tell which is meant
 */
export async function toggleTheme(
  model: ReaderModel,
  target: PassageTarget,
  theme: string,
  where = '',
): Promise<void> {
  const name = model.state.theme(theme)?.name ?? '';
  const applied = codingOn(model, target, theme);
  if (applied) {
    const { annotation, coding } = applied;
    const done = await orNotice(runCommand('removeCoding', { annotation, coding }).then(() => true));
    if (done) model.say(sayRemoved(name));
    return;
  }
  if ((await tag(model, target, { themes: [theme] })) === null) return;
  remember(model, theme);
  model.say(`Tagged with ${name}${where}`);
}

/** Makes a theme and tags the passage with it, as one step. One of that name that is there already is the one that is meant. */
export async function tagWithNew(
  model: ReaderModel,
  target: PassageTarget,
  theme: TypedTheme,
): Promise<void> {
  const before = new Set(model.state.themes().map(({ id }) => id));
  const subject = await tag(model, target, { themes: [], newTheme: newThemeOf(theme) });
  if (subject === null) return;
  const themes = model.state
    .annotation(subject)
    ?.codings.flatMap((each) => model.state.theme(each.theme) ?? []);
  const meant = themes?.findLast(({ name }) => sameName(name, theme.name));
  if (meant) remember(model, meant.id);
  const isNew = meant !== undefined && !before.has(meant.id);
  model.say(`Tagged with ${meant?.name ?? theme.name}${isNew ? sayNew(model, theme) : ''}`);
}

/**
 * Tags a passage with its own words as the theme. A theme of that name is used wherever it stands, unless several could be meant: one
 * that is applied here, which is taken away, before one beside the theme used last, where a new one would go.
 */
export async function tagInVivo(model: ReaderModel, target: PassageTarget): Promise<void> {
  const name = inVivoName(spanText(model.state.blocks(model.document), target.span) ?? '');
  if (name === '') return;
  const parent = besideLast(model);
  const named = model.state.themes().filter((theme) => !theme.groupsOnly && sameName(theme.name, name));
  const known =
    named.find(({ id }) => codingOn(model, target, id) !== undefined) ??
    named.find((theme) => theme.parent === parent) ??
    (named.length === 1 ? named[0] : undefined);
  if (!known) await tagWithNew(model, target, { name, parent, under: [], shown: name });
  else
    await toggleTheme(model, target, known.id, known.parent === parent ? '' : sayWhere(model, known.parent));
}

/** Where a theme is applied to exactly this passage. */
function codingOn(model: ReaderModel, { span, annotation }: PassageTarget, theme: string) {
  const there = model
    .annotationsOn(span)
    .flatMap(({ id, codings }) =>
      codings
        .filter((coding) => coding.theme === theme)
        .map((coding) => ({ annotation: id, coding: coding.id })),
    );
  return there.find((each) => each.annotation === annotation) ?? there[0];
}

/** Puts another theme in a coding's place; the coding keeps its id, its author and its time, the passage its memo. */
export async function recode(
  model: ReaderModel,
  { annotation, coding }: { readonly annotation: string; readonly coding: string },
  theme: ThemeRecord | TypedTheme,
): Promise<void> {
  const themeOf = () => model.state.annotation(annotation)?.codings.find(({ id }) => id === coding)?.theme;
  const from = themeOf();
  if (from === undefined) return;
  const isKnown = 'id' in theme;
  const done = await orNotice(
    (isKnown
      ? runCommand('recode', { annotation, coding, theme: theme.id })
      : runCommand('moveCodings', {
          theme: from,
          annotations: [annotation],
          to: null,
          newTheme: newThemeOf(theme),
        })
    ).then(() => true),
  );
  if (!done || !model.isOpen) return;
  const now = isKnown ? theme.id : themeOf();
  if (now !== undefined) remember(model, now);
  model.say(`${model.state.theme(from)?.name ?? 'Theme'} changed to ${theme.name}`);
}

/** The annotation that has it, once it is kept; null: it was refused, or the project was closed meanwhile. */
async function tag(
  model: ReaderModel,
  { span, annotation }: PassageTarget,
  what: Pick<CommandParams<'codePassage'>, 'themes' | 'newTheme'>,
): Promise<string | null> {
  const params = { document: model.document, span, ...what, annotation: annotation ?? undefined };
  const kept = orNotice(runCommand('codePassage', params));
  // It is shown before it is kept: one frame has the coding and its selection.
  const shown = model.annotationOn(span)?.id ?? null;
  if (shown !== null) model.selectAnnotation(shown);
  const subject = await kept;
  if (subject === null || !model.isOpen) return null;
  if (shown === null) model.selectAnnotation(subject);
  return subject;
}

const newThemeOf = ({ name, parent, under }: TypedTheme) => ({ name, parent, under: [...under] });

const sayNew = (model: ReaderModel, { parent, under }: TypedTheme): string => {
  const above = under.at(-1) ?? model.state.theme(parent ?? '')?.name;
  return above === undefined ? ', a new theme' : `, a new theme under ${above}`;
};

const sayWhere = (model: ReaderModel, parent: string | null): string =>
  parent === null ? ', at the top level' : `, under ${model.state.theme(parent)?.name ?? ''}`;

/** What is said when a coding was taken away, however it was. */
export const sayRemoved = (name: string): string => `${name} removed`;

const codebookOf = (model: ReaderModel) => themeIndex(model.state.themes()).themes;

const remember = (model: ReaderModel, theme: string): void =>
  rememberTheme(model.state.project().id, theme, codebookOf(model));

/** The theme that a digit stands for. */
export const themeOfDigit = (model: ReaderModel, digit: number): string | null =>
  themesAtHand(model.state.project().id, codebookOf(model))[digit - 1] ?? null;

/** The theme that a new one goes under: that of the theme used last; null: the top level. */
export const besideLast = (model: ReaderModel): string | null =>
  model.state.theme(lastTheme(model.state.project().id) ?? '')?.parent ?? null;

const IN_VIVO_UNITS = 60;

/** The selected words as a theme's name: one line, at most 60 units, cut at a word. */
export function inVivoName(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/^[\s“”"«»'‘’.,;:!?…–—-]+|[\s“”"«»'‘’.,;:!?…–—-]+$/gu, '');
  if (line.length <= IN_VIVO_UNITS) return line;
  const cut = line.slice(0, IN_VIVO_UNITS + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), IN_VIVO_UNITS / 2)).trimEnd();
}
