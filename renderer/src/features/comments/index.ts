export { CommentsGoOn } from './CommentsGoOn';
export { CommentsPanel } from './CommentsPanel';
export { CommentsPassword } from './CommentsPassword';
export { useComments } from './commentsStore';
export { askForComments } from './readComments';
