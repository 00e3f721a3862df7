import { ok, type Result } from '@shared/base/result';
import type { ImportedFile } from '@shared/ipc/contract';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { sayFates } from '@shared/project/versionWords';
import { writeTableFile } from '../tables/writeTableFile';

const columns = [
  'File',
  'Document',
  'Format',
  'Encoding',
  'Characters',
  'New text',
  'Warnings',
  'Problem',
  'Folder and name',
];
const sheet = { name: 'Import', widths: [32, 32, 10, 14, 12, 48, 48, 60, 60] };

/** Writes what came of the files of an import as a table, a row for each document and each file that could not be read. */
export async function writeImportSummary(
  state: ProjectRecords,
  files: readonly ImportedFile[],
  file: string,
): Promise<Result<{ path: string }>> {
  const rows = files.flatMap((each) => rowsOf(state, each));
  const written = await writeTableFile([columns, ...rows], file, sheet);
  return written.ok ? ok({ path: file }) : written;
}

function rowsOf(state: ProjectRecords, file: ImportedFile) {
  const { path, name, documents, replaced, warnings, problem } = file;
  const said = [warnings.join(' '), problem?.message ?? '', path];
  const row = (id: string, fates: string) => {
    const document = state.document(id);
    if (document === undefined) return [];
    const { format, encoding = '' } = document.source;
    const { characters } = state.documentCounts(id);
    return [[name, document.title, format, encoding, characters, fates, ...said]];
  };
  const made = [
    ...replaced.flatMap(({ document, numbers }) => row(document, sayFates(numbers))),
    ...documents.flatMap((id) => row(id, '')),
  ];
  return made.length > 0 ? made : [[name, '', '', '', '', ...said]];
}
