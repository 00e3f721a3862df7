export { ImportSummary } from './ImportSummary';
export { askAboutKnown, askAboutTable, tellFiles, useImportQuestions } from './importQuestions';
export { KnownFilesDialog } from './KnownFilesDialog';
export { TableDialog } from './TableDialog';
