export type { ChosenFile } from './fileChoices';
export { ImportSummary } from './ImportSummary';
export { askAboutKnown, tellFiles, useImportQuestions } from './importQuestions';
export { KnownFilesDialog } from './KnownFilesDialog';
export { TableDialog } from './TableDialog';
