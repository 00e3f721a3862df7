export { EncodingDialog } from './EncodingDialog';
export type { ChosenFile } from './fileChoices';
export { ImportSummary } from './ImportSummary';
export {
  askAboutEncodings,
  askAboutKnown,
  type DoubtfulFile,
  tellFiles,
  useImportQuestions,
} from './importQuestions';
export { KnownFilesDialog } from './KnownFilesDialog';
export { TableDialog } from './TableDialog';
