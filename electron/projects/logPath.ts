import path from 'node:path';

/** The file behind the project in a folder. */
export const logPath = (folder: string): string => path.join(folder, 'project.log');
