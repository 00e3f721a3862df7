import { z } from 'zod';
import { ok, type Result, refuse } from '../base/result';
import { everyPassage } from '../query/passageFilter';
import { type ReportOptions, reportOptions } from './reportOptions';

/** A kind of report as a file that other projects, and the command line, can use. */
const templateFile = z.object({
  format: z.literal('roundtable-report-template'),
  version: z.literal(1),
  name: z.string().trim().min(1),
  options: reportOptions,
});

export interface NamedTemplate {
  readonly name: string;
  readonly options: ReportOptions;
}

/**
 * The content of the file. Documents, and conditions on what is named in one project alone, are not in it: other projects have others.
 */
export function writeTemplateFile({ name, options }: NamedTemplate): string {
  const all = options.filter.all.filter(({ on }) => on === 'words' || on === 'memo');
  const shared = { ...options, documents: [], filter: all.length === 0 ? everyPassage : { all } };
  return `${JSON.stringify({ format: 'roundtable-report-template', version: 1, name, options: shared }, null, 2)}\n`;
}

/** Refused when the text is no such file, or one of a later Roundtable. */
export function readTemplateFile(text: string): Result<NamedTemplate> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refuse('no-template', 'This file is no report template of Roundtable.');
  }
  const read = templateFile.safeParse(content);
  if (read.success) return ok({ name: read.data.name, options: read.data.options });
  const head = z.object({ format: z.literal('roundtable-report-template') }).safeParse(content);
  return head.success
    ? refuse('no-template', 'This report template cannot be read: it is damaged, or of a later Roundtable.')
    : refuse('no-template', 'This file is no report template of Roundtable.');
}
