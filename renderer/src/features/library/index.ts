export { DocumentInspector } from './DocumentInspector';
export { DocumentList } from './DocumentList';
export { DocumentsView } from './table/DocumentsView';
export { PropertyDialogs } from './table/PropertyDialogs';
