export { TrayPanel } from './TrayPanel';
export { useDocumentActions } from './useDocumentActions';
export { VersionDialog } from './VersionDialog';
