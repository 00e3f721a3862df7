import type { CommandParams } from '@shared/project/commandParams';
import type { ThemeRecord } from '@shared/project/records';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';
import { lastTheme, rememberTheme, themesAtHand } from './recentThemes';
import { themeIndex } from './ThemeIndex';
import type { TypedTheme } from './typedTheme';

/** Tags a passage with a theme, or takes the theme away where it is applied already. */
export async function toggleTheme(model: ReaderModel, target: PassageTarget, theme: string): Promise<void> {
  const name = model.state.theme(theme)?.name ?? '';
  const annotation = model.annotationOn(target.span);
  const coding = annotation?.codings.find((candidate) => candidate.theme === theme);
  if (annotation && coding) {
    const done = await orNotice(
      runCommand('removeCoding', { annotation: annotation.id, coding: coding.id }).then(() => true),
    );
    if (done) model.say(`${name} removed`);
    return;
  }
  if (await tag(model, target, { themes: [theme] }, name)) remember(model, theme);
}

/** Makes a theme and tags the passage with it, as one step. */
export async function tagWithNew(
  model: ReaderModel,
  target: PassageTarget,
  theme: TypedTheme,
): Promise<void> {
  const before = new Set(model.state.themes().map(({ id }) => id));
  const what = { themes: [], newTheme: newThemeOf(theme) };
  if (await tag(model, target, what, theme.name, whereOf(model, theme)))
    rememberNew(model, theme.name, before);
}

/** Puts another theme in a coding's place; the coding keeps its id, its author and its time, the passage its memo. */
export async function recode(
  model: ReaderModel,
  { annotation, coding }: { readonly annotation: string; readonly coding: string },
  theme: ThemeRecord | TypedTheme,
): Promise<void> {
  const from = model.state.annotation(annotation)?.codings.find(({ id }) => id === coding)?.theme;
  if (from === undefined) return;
  const before = new Set(model.state.themes().map(({ id }) => id));
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
  if (!done) return;
  if (isKnown) remember(model, theme.id);
  else rememberNew(model, theme.name, before);
  model.say(`${model.state.theme(from)?.name ?? 'Theme'} changed to ${theme.name}`);
}

/** Whether it was kept. */
async function tag(
  model: ReaderModel,
  { span }: PassageTarget,
  what: Pick<CommandParams<'codePassage'>, 'themes' | 'newTheme'>,
  name: string,
  where = '',
): Promise<boolean> {
  const params = { document: model.document, span, ...what };
  const kept = orNotice(runCommand('codePassage', params));
  // It is shown before it is kept: one frame has the coding and its selection.
  const shown = model.annotationOn(span)?.id ?? null;
  if (shown !== null) model.selectAnnotation(shown);
  const subject = await kept;
  if (subject === null) return false;
  if (shown === null) model.selectAnnotation(subject);
  model.say(`Tagged with ${name}${where}`);
  return true;
}

const newThemeOf = ({ name, parent, under }: TypedTheme) => ({ name, parent, under: [...under] });

function whereOf(model: ReaderModel, { parent, under }: TypedTheme): string {
  const above = under.at(-1) ?? model.state.theme(parent ?? '')?.name;
  return above === undefined ? ', a new theme' : `, a new theme under ${above}`;
}

const codebookOf = (model: ReaderModel) => themeIndex(model.state.themes()).themes;

const remember = (model: ReaderModel, theme: string): void =>
  rememberTheme(model.state.project().id, theme, codebookOf(model));

function rememberNew(model: ReaderModel, name: string, before: ReadonlySet<string>): void {
  const created = model.state.themes().find((each) => each.name === name && !before.has(each.id));
  if (created) remember(model, created.id);
}

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
