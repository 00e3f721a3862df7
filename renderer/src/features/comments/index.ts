export { CommentsPanel } from './CommentsPanel';
export { CommentsPassword } from './CommentsPassword';
export { useComments } from './commentsStore';
export { readComments } from './readComments';
