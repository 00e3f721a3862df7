import { seededRandom } from '../../../base/seededRandom';
import { buildReport } from '../../buildReport';
import type { ReportModel } from '../../reportModel';
import { defaultReportOptions } from '../../reportOptions';
import { ReportProject } from '../../testing/reportProject';

/** A text of as many paragraphs, each with passages that reach into the next. */
export function largeModel(paragraphs: number): ReportModel {
  const { int } = seededRandom(3);
  const project = new ReportProject('Large');
  const themes = Array.from({ length: 12 }, (_, index) => project.theme(`Theme ${index}`));
  const line = 'The sluice was closed before anybody had been asked about it.';
  const document = project.document(
    'Large',
    'large.txt',
    Array.from({ length: paragraphs }, () => line),
  );
  for (let paragraph = 0; paragraph + 2 < paragraphs; paragraph += 2) {
    const start = paragraph * (line.length + 1) + int(0, 40);
    project.codeRange(document, [start, start + int(10, 80)], [themes[int(0, 11)] ?? ''], 'Why?');
  }
  return buildReport(project.state(), defaultReportOptions, '2026-11-23T18:00:00.000Z');
}
