import type { ProjectState } from '../project/projectState';
import { type Pseudonymised, pseudonymise } from '../pseudonyms/pseudonymise';
import type { PseudonymOptions } from '../pseudonyms/pseudonymOptions';
import { buildReport } from './buildReport';
import type { ReportModel } from './reportModel';
import type { ReportOptions, ReportPart } from './reportOptions';
import { participantWords } from './words/participantWords';

export interface PseudonymousReport extends Omit<Pseudonymised, 'text'> {
  readonly model: ReportModel;
}

/**
 * The report of a project in which names are replaced: it is the report of {@link Pseudonymised.state}, and what the analyst wrote for it
 * holds no names either.
 *
 * @param now ISO 8601 instant of making it
 */
export function pseudonymousReport(
  state: ProjectState,
  options: ReportOptions,
  names: PseudonymOptions,
  now: string,
): PseudonymousReport {
  const { text, ...pseudonymised } = pseudonymise(state, names, participantWords[options.language]);
  return { ...pseudonymised, model: buildReport(pseudonymised.state, withoutNames(options, text), now) };
}

function withoutNames(options: ReportOptions, text: (words: string) => string): ReportOptions {
  return {
    ...options,
    title: text(options.title),
    footer: text(options.footer),
    parts: options.parts.map((part) => partWithoutNames(part, text)),
    // Words that are looked for are in the text as it is now.
    filter: {
      all: options.filter.all.map((condition) => {
        if (condition.on === 'words') return { ...condition, words: text(condition.words) };
        return condition.on === 'attribute'
          ? { ...condition, values: condition.values.map(text) }
          : condition;
      }),
    },
  };
}

function partWithoutNames(part: ReportPart, text: (words: string) => string): ReportPart {
  if (part.kind === 'cover') return { ...part, subtitle: text(part.subtitle), author: text(part.author) };
  return part.kind === 'method' ? { ...part, text: text(part.text) } : part;
}
