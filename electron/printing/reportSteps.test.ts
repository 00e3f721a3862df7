import { buildReport } from '@shared/report/buildReport';
import { defaultReportOptions } from '@shared/report/reportOptions';
import { ReportProject } from '@shared/report/testing/reportProject';
import { expect, it } from 'vitest';
import type { PrintAnswer, PrintJob } from './printJob';
import { type PrintedReport, reportSteps } from './reportSteps';
import { pageObject, printedPdf, streamObject } from './testing/printedPdf';

const now = '2026-11-28T18:00:00.000Z';

/** Two pages; the line with the passage stands on one of them. */
function pdfWith(page: 1 | 2): Uint8Array<ArrayBuffer> {
  const annotations = (number: number) => (number === page ? '/Annots [9 0 R]\n' : '');
  return printedPdf(
    {
      1: '<</Type /Catalog\n/Pages 2 0 R>>',
      2: '<</Type /Pages\n/Count 2\n/Kids [3 0 R 5 0 R]>>',
      3: pageObject(4, annotations(1)),
      4: streamObject(''),
      5: pageObject(6, annotations(2)),
      6: streamObject(''),
      9: '<</Type /Annot\n/Subtype /Link\n/A <</S /URI\n/URI (mark:b0-0)>>\n/Rect [65 700 66 701]>>',
    },
    1,
  );
}

/** Makes a report of one passage with a printer that is played; tells the pages that were asked for. */
async function make(printed: (job: PrintJob, before: readonly string[]) => PrintAnswer) {
  const project = new ReportProject('Hearing');
  const document = project.document('First', 'first.txt', ['We said it and they heard it.']);
  project.code(document, 'said', 'it', [project.theme('Trust')]);
  const model = buildReport(project.state(), defaultReportOptions, now);
  const steps = reportSteps(model, { now, preview: false, faces: [] });
  const asked: { readonly what: string; readonly html: string }[] = [];
  let answer: PrintAnswer | null = null;
  for (;;) {
    const { done, value }: IteratorResult<{ readonly job: PrintJob }, PrintedReport> =
      await steps.next(answer);
    if (done === true) return { asked, pages: value.pages };
    const { job } = value;
    const what = job.kind === 'measure' ? 'measure' : `${job.as} ${job.window}`;
    answer = printed(
      job,
      asked.map((each) => each.what),
    );
    asked.push({ what, html: new TextDecoder().decode(job.html) });
  }
}

const final = 'tagged report';
const pagesIn = (html: string | undefined) =>
  [...(html ?? '').matchAll(/"pg">(\d+)</g)].map(([, page]) => page);

it('measures, drafts, prints, and prints heads', async () => {
  const { asked, pages } = await make(({ kind }) => (kind === 'measure' ? '[[[0,[0]]],[]]' : pdfWith(2)));
  expect(asked.map(({ what }) => what)).toEqual(['measure', 'draft report', final, 'untagged heads']);
  expect(pagesIn(asked[2]?.html)).toContain('2');
  expect(pages).toBe(2);
});

it('prints the pages that the print itself tells where a draft told others, and no draft again', async () => {
  const { asked } = await make((job) =>
    job.kind === 'measure' ? '[[[0,[0]]],[]]' : pdfWith(job.as === 'draft' ? 1 : 2),
  );
  expect(asked.map(({ what }) => what)).toEqual(['measure', 'draft report', final, final, 'untagged heads']);
  expect(pagesIn(asked[2]?.html)).toContain('1');
  expect(pagesIn(asked[3]?.html)).toContain('2');
  expect(pagesIn(asked[3]?.html)).not.toContain('1');
});

it('ends with the third print when numbers move pages each time', async () => {
  const { asked } = await make((job, before) =>
    job.kind === 'measure'
      ? '[[[0,[0]]],[]]'
      : pdfWith(job.as === 'tagged' && before.filter((what) => what === final).length % 2 === 0 ? 2 : 1),
  );
  expect(asked.filter(({ what }) => what === final)).toHaveLength(3);
});
