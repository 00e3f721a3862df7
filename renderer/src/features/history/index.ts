export { HistoryPanel } from './HistoryPanel';
export { closeHistory, openHistory, useHistory } from './historyStore';
