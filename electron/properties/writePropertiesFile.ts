import type { Result } from '@shared/base/result';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { propertiesTable } from '@shared/properties/propertiesTable';
import { countProject } from '@shared/query/projectCounts';
import { type WrittenTable, writeTableFile } from '../tables/writeTableFile';

const sheet = { name: 'Documents', widths: [28, 40, 12, 28, 14] };

/** Writes what is known of the documents of a project as a table with their numbers. */
export const writePropertiesFile = (state: ProjectRecords, file: string): Promise<Result<WrittenTable>> =>
  writeTableFile(
    propertiesTable(state.documents(), state.attributes('document'), countProject(state).documents),
    file,
    sheet,
  );
