export { ImportSummary } from './ImportSummary';
export { askAboutKnown, tellFiles, useImportQuestions } from './importQuestions';
export { KnownFilesDialog } from './KnownFilesDialog';
export { TableColumns, type TableColumnsProps } from './TableColumns';
