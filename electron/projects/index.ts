export { checkProject, isProjectFolder } from './checkProject';
export { createProject } from './createProject';
export { openProject } from './openProject';
export type { Committed, OpenProject } from './openProjectApi';
