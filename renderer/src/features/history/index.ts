export { HistoryPanel } from './HistoryPanel';
export { openHistory, useHistory } from './historyStore';
