import { describe, expect, it } from 'vitest';
import { buildReport } from '../buildReport';
import { defaultReportOptions } from '../reportOptions';
import { ReportProject } from '../testing/reportProject';
import { memoHtml } from './memoHtml';
import { reportHtml } from './reportHtml';

describe('a memo in the report', () => {
  it('is set within a paragraph, its links leading to what is printed', () => {
    const markdown =
      '## Ask\n\nSee [**this**](passage:a), [that](passage:gone), [us](https://example.org)\nnext line\n\n1. one\n    - two\n2. three\n\n> “no”';
    expect(memoHtml(markdown, (id) => (id === 'a' ? 'b7-0' : null))).toBe(
      '<span class="mp mh">Ask</span>' +
        '<span class="mp">See <a href="#b7-0"><b>this</b></a>, that, us<br>next line</span>' +
        '<span class="mp mi">1. one</span>' +
        '<span class="mp mi" style="--d:1">• two</span>' +
        '<span class="mp mi">2. three</span>' +
        '<span class="mp mq">“no”</span>',
    );
  });

  it('lets nothing become markup', () => {
    expect(memoHtml('<b onclick="x">*<i>*</b>', () => null)).toBe(
      '&lt;b onclick=&quot;x&quot;&gt;<i>&lt;i&gt;</i>&lt;/b&gt;',
    );
  });

  it('leads to a passage that has a memo only, whose line is then given its name', () => {
    const project = new ReportProject('Links');
    const theme = project.theme('Trust');
    const document = project.document('Hearing', 'hearing.txt', ['The weir was low. The hall was full.']);
    const target = project.code(document, 'hall', 'full', [], 'Only a memo.');
    project.code(document, 'weir', 'low', [theme], `See [there](passage:${target}).`);
    const model = buildReport(project.state(), defaultReportOptions, '2026-11-23T18:00:00.000Z');
    expect([...model.linked]).toEqual([[target, { block: 0, at: 22 }]]);
    const html = reportHtml(model, { lines: new Map([[0, [0, 18]]]) });
    expect(html).toContain('<a href="place:b0-1">there</a>');
    expect(html.split('id="b0-1"')).toHaveLength(2);
    const parts = defaultReportOptions.parts.filter(({ kind }) => kind === 'excerpts');
    const bare = buildReport(project.state(), { ...defaultReportOptions, parts }, model.now);
    expect(reportHtml(bare, {})).not.toContain('href="place:');
  });
});
