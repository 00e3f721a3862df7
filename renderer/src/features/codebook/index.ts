export { CodebookDialogs } from './CodebookDialogs';
export { CodebookView } from './CodebookView';
export { ThemeInspector } from './ThemeInspector';
export { ThemeTree } from './ThemeTree';
