import { describe, expect, it } from 'vitest';
import { buildReport } from '../buildReport';
import { defaultReportOptions, type ReportOptions } from '../reportOptions';
import { ReportProject } from '../testing/reportProject';
import { headsHtml } from './headsHtml';
import { blockEnd, runningHeads } from './runningHeads';

function modelOf(options: Partial<ReportOptions> = {}) {
  const project = new ReportProject('Hearings');
  const anna = project.speaker('Anna <b>', 'Engineer');
  const boris = project.speaker('Boris', '');
  const first = project.document('First', 'first.txt', ['Long words.', 'More words.', 'Other words.']);
  project.turn(first, anna, [0, 23]);
  project.turn(first, boris, [24, 36]);
  project.document('Second', 'second.txt', ['Nobody says this.']);
  const parts = [{ kind: 'contents' as const }, { kind: 'documents' as const }];
  return buildReport(
    project.state(),
    { ...defaultReportOptions, parts, ...options },
    '2026-11-23T18:00:00.000Z',
  );
}

const idOf = ({ block, at }: { block: number; at: number }) => `b${block}-${at}`;
/** Anna from page 2 to the end of block 1 on page 4; Boris from there, all of him on page 4; the second document from page 5. */
const pages = new Map([
  ['d0', 2],
  ['b0-0', 2],
  [blockEnd(1), 4],
  ['b2-0', 4],
  [blockEnd(2), 4],
  ['d1', 5],
]);

describe('runningHeads', () => {
  it('names the document and who goes on speaking; where a part opens, the report', () => {
    const anna = { name: 'Anna <b>', role: 'Engineer' };
    expect(runningHeads(modelOf(), 6, idOf, pages)).toEqual([
      { title: '', voice: null },
      { title: 'Hearings', voice: null },
      { title: 'First', voice: anna },
      { title: 'First', voice: anna },
      { title: 'Hearings', voice: null },
      { title: 'Second', voice: null },
    ]);
  });

  it('leaves the cover bare', () => {
    const cover = { kind: 'cover' as const, subtitle: '', author: '' };
    const parts: ReportOptions['parts'] = [cover, { kind: 'documents' }];
    const heads = runningHeads(modelOf({ parts }), 2, idOf, pages);
    expect(heads[0]).toBeNull();
    const html = headsHtml(modelOf({ parts, footer: 'For <i>us</i>' }), heads);
    const [cover1, second] = html.split('<div class="page">').slice(1);
    expect(cover1).toBe('</div>');
    expect(second).toContain('2 / 2');
    expect(second).toContain('For &lt;i&gt;us&lt;/i&gt;');
    expect(html).not.toContain('<i>us');
  });
});
