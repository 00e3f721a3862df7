export { PassageInspector } from './PassageInspector';
