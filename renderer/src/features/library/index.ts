export { DocumentInspector } from './DocumentInspector';
export { DocumentList } from './DocumentList';
