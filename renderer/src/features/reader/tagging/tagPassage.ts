import type { CommandParams } from '@shared/project/commandParams';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget } from '../readerState';
import { recentThemes, rememberTheme } from './recentThemes';
import { type TypedTheme, themeChoices } from './searchThemes';

/** Tags a passage with a theme, or takes the theme away where it is applied already. */
export async function toggleTheme(model: ReaderModel, target: PassageTarget, theme: string): Promise<void> {
  const name = model.state.theme(theme)?.name;
  const annotation = model.annotationOn(target.span);
  const coding = annotation?.codings.find((candidate) => candidate.theme === theme);
  if (annotation && coding) {
    const done = await orNotice(
      runCommand('removeCoding', { annotation: annotation.id, coding: coding.id }).then(() => true),
    );
    if (done) model.say(`${name} removed`);
    return;
  }
  rememberTheme(model.state.project().id, theme, codebookOf(model));
  await tag(model, target, { themes: [theme] }, name ?? '');
}

/** Makes a theme and tags the passage with it, as one step. */
export async function tagWithNew(
  model: ReaderModel,
  target: PassageTarget,
  theme: TypedTheme,
): Promise<void> {
  const { name, parent, under } = theme;
  const before = new Set(model.state.themes().map(({ id }) => id));
  await tag(model, target, { themes: [], newTheme: { name, parent, under: [...under] } }, name);
  const created = model.state.themes().find((each) => each.name === name && !before.has(each.id));
  if (created) rememberTheme(model.state.project().id, created.id, codebookOf(model));
}

async function tag(
  model: ReaderModel,
  { span }: PassageTarget,
  what: Pick<CommandParams<'codePassage'>, 'themes' | 'newTheme'>,
  name: string,
): Promise<void> {
  const params = { document: model.document, span, ...what };
  const subject = await orNotice(runCommand('codePassage', params));
  if (subject === null) return;
  model.selectAnnotation(model.annotationOn(span)?.id ?? subject);
  model.say(`Tagged with ${name}`);
}

/** The theme that a digit stands for. */
export function themeOfDigit(model: ReaderModel, digit: number): string | null {
  return recentThemes(model.state.project().id, codebookOf(model))[digit - 1] ?? null;
}

const codebookOf = (model: ReaderModel): string[] =>
  themeChoices(model.state.themes()).map(({ theme }) => theme.id);

const IN_VIVO_UNITS = 60;

/** The selected words as a theme's name: one line, at most 60 units, cut at a word. */
export function inVivoName(words: string): string {
  const line = words.replace(/\s+/g, ' ').replace(/^[\s“”"«»'‘’.,;:!?…–—-]+|[\s“”"«»'‘’.,;:!?…–—-]+$/gu, '');
  if (line.length <= IN_VIVO_UNITS) return line;
  const cut = line.slice(0, IN_VIVO_UNITS + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), IN_VIVO_UNITS / 2)).trimEnd();
}
