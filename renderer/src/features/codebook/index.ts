export { ThemeInspector } from './ThemeInspector';
export { ThemeTree } from './ThemeTree';
