export { HitsPanel } from './HitsPanel';
