export { ReportView } from './ReportView';
export { exportReport } from './reportStore';
