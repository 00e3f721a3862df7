export { checkProject, isProjectFolder } from './checkProject';
export { createProject } from './createProject';
export { openProject } from './openProject';
export type { OpenProject } from './openProjectApi';
