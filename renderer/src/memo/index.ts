export { copyPassageLink } from './copyPassageLink';
export { copyQuotation } from './copyQuotation';
export { $emphasise, leaveFormatsToActions } from './emphasise';
export { MemoEditor } from './MemoEditor';
export { MemoField } from './MemoField';
export type { MemoSource } from './MemoSource';
export { mirrorMemo } from './MemoSource';
export { putOnClipboard } from './putOnClipboard';
