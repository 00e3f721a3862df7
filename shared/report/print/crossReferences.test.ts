import { describe, expect, it } from 'vitest';
import { buildReport } from '../buildReport';
import { defaultReportOptions, type ReportPart } from '../reportOptions';
import { ReportProject } from '../testing/reportProject';
import { crossReferences } from './crossReferences';
import { reportHtml } from './reportHtml';

const words = 'We held that the river authority owed the villages a hearing before the sluice was closed.';

function modelOf(...parts: ReportPart[]) {
  const project = new ReportProject('Harbour');
  const [water, trust] = [project.theme('Water'), project.theme('Trust')];
  project.theme('Unused');
  const document = project.document('First', 'first.txt', [words]);
  project.turn(document, project.speaker('Mara Lindqvist', 'Engineer'), [0, words.length]);
  project.codeRange(document, [0, 40], [water, trust]);
  project.codeRange(document, [20, 60], [trust]);
  return buildReport(project.state(), { ...defaultReportOptions, parts }, '2026-11-23T18:00:00.000Z');
}

describe('crossReferences', () => {
  const byTheme: ReportPart = { kind: 'excerpts', by: 'theme' };
  const bySpeaker: ReportPart = { kind: 'excerpts', by: 'speaker' };

  it('leads from a theme of a passage to the excerpt under that theme, also when speakers come first', () => {
    const { excerptOf, excerptsOfTheme, excerptsOfSpeaker } = crossReferences(modelOf(bySpeaker, byTheme));
    expect([excerptOf(0, 0), excerptOf(0, 1), excerptOf(1, 1)]).toEqual(['s1-0-0', 's1-1-0', 's1-1-1']);
    expect([excerptsOfTheme(1), excerptsOfTheme(2), excerptsOfSpeaker(0)]).toEqual([
      's1-1',
      undefined,
      's0-0',
    ]);
  });

  it('leads to excerpts by speaker or document where there are none by theme, and else nowhere', () => {
    expect(crossReferences(modelOf(bySpeaker)).excerptOf(1, 1)).toBe('s0-0-1');
    const { excerptOf, legendOf, codebookOf } = crossReferences(modelOf({ kind: 'codebook' }));
    expect([excerptOf(0, 0), legendOf(1), codebookOf(1)]).toEqual([undefined, undefined, 's0-1']);
  });

  it.each([true, false])(
    'leads only to what is in the report, whatever its parts are, unused themes %s',
    (unused) => {
      const all: ReportPart[] = [
        { kind: 'legend', descriptions: true, unused },
        { kind: 'people', attributes: false },
        { kind: 'documents' },
        byTheme,
        bySpeaker,
        { kind: 'excerpts', by: 'document' },
        { kind: 'index', of: 'themes' },
        { kind: 'index', of: 'speakers' },
        { kind: 'codebook' },
      ];
      for (let left = 0; left < all.length; left += 1) {
        const model = modelOf(...all.filter((_, index) => index !== left));
        const html = reportHtml(model, { lines: new Map([[0, [0, 30, 61]]]) });
        const told = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, id]) => id ?? '');
        const ids = told(/ id="([^"]+)"/g);
        const named = told(/ href="place:([^"]+)"/g);
        expect(new Set(ids).size).toBe(ids.length);
        expect(named.length).toBeGreaterThan(9);
        expect(
          named.filter((id) => !ids.includes(id)),
          `without part ${left}`,
        ).toEqual([]);
      }
    },
  );
});
