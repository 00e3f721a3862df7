import { describe, expect, it } from 'vitest';
import { defaultReportOptions, type ReportOptions } from './reportOptions';
import { readTemplateFile, writeTemplateFile } from './templateFile';

const options: ReportOptions = {
  ...defaultReportOptions,
  documents: ['d1'],
  filter: {
    all: [
      { on: 'theme', ids: ['t1'], below: true, not: false },
      { on: 'words', words: 'dam', not: true },
    ],
  },
};

describe('the file of a template', () => {
  it('reads back, without what is named in one project alone', () => {
    const read = readTemplateFile(writeTemplateFile({ name: 'Short', options }));
    const filter = { all: [{ on: 'words', words: 'dam', not: true }] };
    expect(read).toEqual({
      ok: true,
      value: { name: 'Short', options: { ...options, documents: [], filter } },
    });
  });

  it.each([
    ['', 'no report template'],
    ['{"format":"roundtable-report-template","version":2}', 'later Roundtable'],
    ['{"format":"qdpx"}', 'no report template'],
    ['[]', 'no report template'],
  ])('is refused in words when it is something else: %s', (text, reason) => {
    const read = readTemplateFile(text);
    expect(read.ok ? '' : read.problem.message).toContain(reason);
  });
});
