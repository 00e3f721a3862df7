import { counted, quoted } from '@shared/project/names';
import type { ExportedReport } from '@shared/report/exportedReport';
import type { ExportFormat } from '@shared/report/exportFormat';
import type { Answers } from './answers';
import { printLine, say } from './output';

/** Every document that was asked for is there, and no name that should not be. */
export const isWhole = ({ names, originals }: ExportedReport): boolean =>
  (originals?.without.length ?? 0) === 0 && !(names?.leaks.some(({ certain }) => certain) ?? false);

/** What was written, as the answer in JSON tells it. */
export const toldExport = (
  format: ExportFormat,
  { path, pages, names, originals }: ExportedReport,
): Answers['export'] => ({
  path,
  format,
  pages,
  names,
  originals: originals && {
    files: originals.files,
    without: originals.without.map(({ document, title, problem: error }) => ({ document, title, error })),
  },
});

/** What was written, in words. */
export function printExport({ path, pages, names, originals }: ExportedReport): void {
  for (const { title, problem } of originals?.without ?? []) say(`${quoted(title)}: ${problem.message}`);
  for (const { path: file, highlights, unplaced } of originals?.files ?? []) {
    printLine(`${file}: ${counted(highlights, 'highlight')}`);
    for (const { words } of unplaced) say(`${file}: no place on its pages for ${quoted(words)}`);
  }
  if (originals === null) printLine(pages === null ? path : `${path}: ${counted(pages, 'page')}`);
  if (names === null) return;
  say(
    `${counted(names.replaced, 'name')} replaced; ${counted(names.doubtful, 'place')} to be looked at by you.`,
  );
  for (const { words, around, replacement } of names.places)
    say(
      `${replacement === null ? 'Left' : `Replaced by ${quoted(replacement)}`}: ${quoted(words)} in “${around}”`,
    );
  for (const { name, words, where, times, certain } of names.leaks)
    say(
      `${certain ? 'Still there' : 'Perhaps'}: ${quoted(name)} as ${quoted(words)}, ${where}, ${counted(times, 'time')}`,
    );
}
