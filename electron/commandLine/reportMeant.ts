import { readFile } from 'node:fs/promises';
import { ok, type Result, refuse } from '@shared/base/result';
import { quoted, sameName } from '@shared/project/names';
import type { ProjectState } from '@shared/project/projectState';
import type { PassageCondition } from '@shared/query/passageFilter';
import { reportLanguage } from '@shared/report/reportLanguage';
import { defaultReportOptions, type ReportOptions, reportOptions } from '@shared/report/reportOptions';
import { readTemplateFile } from '@shared/report/templateFile';
import { z } from 'zod';
import { absence } from './filesMeant';
import { findDocument } from './namedCodings';
import { findSpeaker, findTheme } from './namedRecords';
import type { CommandLine } from './parseCommandLine';

const colors = reportOptions.shape.color;

/** What a report is to be like: as a template says, or as reports are; what the command line says goes before. */
export async function reportMeant(
  state: ProjectState,
  { options, lists, switches }: Pick<CommandLine, 'options' | 'lists' | 'switches'>,
): Promise<Result<ReportOptions>> {
  const template = await templateMeant(state, options['template']);
  if (!template.ok) return template;
  const language = oneOf('language', reportLanguage, options['language'] ?? template.value.language);
  if (!language.ok) return language;
  const color = oneOf('color', colors, options['color'] ?? template.value.color);
  if (!color.ok) return color;
  const documents = each(lists['document'], (name) => {
    const found = findDocument(state, name);
    return found.ok ? ok(found.value.id) : found;
  });
  if (!documents.ok) return documents;
  const conditions = conditionsMeant(state, lists);
  if (!conditions.ok) return conditions;
  return ok({
    ...template.value,
    language: language.value,
    color: color.value,
    memos: template.value.memos && !switches.has('no-memos'),
    ...(documents.value.length > 0 && { documents: documents.value }),
    filter: { all: [...template.value.filter.all, ...conditions.value] },
  });
}

function conditionsMeant(
  state: ProjectState,
  { theme, speaker }: CommandLine['lists'],
): Result<PassageCondition[]> {
  const themes = each(theme, (name) => findTheme(state, name));
  if (!themes.ok) return themes;
  const speakers = each(speaker, (name) => findSpeaker(state, name));
  if (!speakers.ok) return speakers;
  const conditions: PassageCondition[] = [];
  if (themes.value.length > 0) conditions.push({ on: 'theme', ids: themes.value, below: true, not: false });
  if (speakers.value.length > 0) conditions.push({ on: 'speaker', ids: speakers.value, not: false });
  return ok(conditions);
}

/** All that are found, or the refusal of the first that is not. */
function each(names: readonly string[] = [], find: (name: string) => Result<string>): Result<string[]> {
  const found: string[] = [];
  for (const name of names) {
    const one = find(name);
    if (!one.ok) return one;
    found.push(one.value);
  }
  return ok(found);
}

function oneOf<Value extends string>(
  option: string,
  choice: { readonly options: readonly Value[] },
  given: string,
): Result<Value> {
  const found = choice.options.find((value) => value === given);
  return found === undefined
    ? refuse(
        'usage',
        `roundtable export: --${option} ${given} is not known. It is one of ${choice.options.join(', ')}.`,
      )
    : ok(found);
}

/** A file may say a part; a project's own template is of that project. */
const partOfOptions = reportOptions.partial();

/** By the name of a template of the project, else from a file that ends in `.json`; what it does not say is as reports are. */
async function templateMeant(state: ProjectState, name: string | undefined): Promise<Result<ReportOptions>> {
  if (name === undefined) return ok(defaultReportOptions);
  const kept = state.reportTemplates().find((template) => sameName(template.name, name));
  if (kept !== undefined)
    return asReports(`The template ${quoted(kept.name)}`, partOfOptions.safeParse(kept.options));
  if (!/\.json$/i.test(name)) {
    const known = state.reportTemplates().map((template) => quoted(template.name));
    const there = known.length === 0 ? 'It has none.' : `It has ${known.join(', ')}.`;
    return refuse(
      'unknown-template',
      `There is no template ${quoted(name)} in this project. ${there} A file with one ends in .json.`,
    );
  }
  try {
    return optionsInFile(name, await readFile(name, 'utf8'));
  } catch {
    const absent = await absence(name);
    return refuse(absent?.code ?? 'file-not-readable', absent?.message ?? `“${name}” cannot be read.`);
  }
}

/** A template that the window saved, or options alone; a word that is none of them would else change nothing and not be noticed. */
function optionsInFile(name: string, withMark: string): Result<ReportOptions> {
  const text = withMark.replace(/^\uFEFF/, '');
  const template = readTemplateFile(text);
  if (template.ok) return ok(template.value.options);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refuse('no-json', `“${name}” is not JSON. Nothing was written.`);
  }
  return z.object({ format: z.string() }).safeParse(content).success
    ? template
    : asReports(`“${name}”`, partOfOptions.strict().safeParse(content));
}

function asReports(
  name: string,
  template: ReturnType<typeof partOfOptions.safeParse>,
): Result<ReportOptions> {
  if (template.success) return ok({ ...defaultReportOptions, ...template.data });
  return refuse(
    'wrong-form',
    `${name} is no template of a report: ${z.prettifyError(template.error).split('\n')[0]}. Nothing was written.`,
  );
}
