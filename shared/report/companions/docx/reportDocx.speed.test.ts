import process from 'node:process';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../base/seededRandom';
import { growth } from '../../../base/testing/growth';
import { buildReport } from '../../buildReport';
import { defaultReportOptions } from '../../reportOptions';
import { ReportProject } from '../../testing/reportProject';
import { reportDocx } from './reportDocx';

/** A text of as many paragraphs, each with passages that reach into the next. */
function modelOf(paragraphs: number) {
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

it('a Word file costs as much more as there is more of text and codings', async () => {
  const limit = 4;
  expect(
    await growth({ processor: process, make: modelOf, work: reportDocx, size: 3000, limit }),
  ).toBeLessThan(limit);
});
