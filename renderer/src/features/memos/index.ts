export { MemosView } from './MemosView';
