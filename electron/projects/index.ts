export { checkProject, isProjectFolder } from './checkProject';
export { createProject } from './createProject';
export { goToStep } from './goToStep';
export { openProject } from './openProject';
export type { OpenProject } from './openProjectApi';
