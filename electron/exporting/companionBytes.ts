import { reportDocx } from '@shared/report/companions/docx/reportDocx';
import { reportJson } from '@shared/report/companions/json/reportJson';
import { reportMarkdown } from '@shared/report/companions/markdown/reportMarkdown';
import { reportPage } from '@shared/report/companions/page/reportPage';
import { excerptsSheet } from '@shared/report/companions/tables/excerptsSheet';
import { reportSheets } from '@shared/report/companions/tables/reportSheets';
import { webAnnotations } from '@shared/report/companions/webAnnotation/webAnnotations';
import type { CellSeparator } from '@shared/report/exportFormat';
import type { ReportModel } from '@shared/report/reportModel';
import { sheetCsv } from '../tables/sheetCsv';
import { sheetsWorkbook } from '../tables/sheetsWorkbook';
import type { CompanionFormat } from './exportingMessages';

/** The file that a report is as this format, in memory of its own; the same report gives the same bytes. */
export async function companionBytes(
  model: ReportModel,
  format: CompanionFormat,
  separator: CellSeparator,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'docx':
      return reportDocx(model);
    case 'html':
      return encoded(reportPage(model));
    case 'xlsx':
      return sheetsWorkbook(reportSheets(model));
    case 'csv':
      return encoded(sheetCsv(excerptsSheet(model), separator));
    case 'md':
      return encoded(reportMarkdown(model));
    case 'json':
      return encoded(reportJson(model));
    case 'webannotation':
      return encoded(webAnnotations(model));
  }
}

const encoded = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
