import { setTimeout as later } from 'node:timers/promises';
import { type Files, type OpenFile, realFiles } from '../../electron/projects/files';

/** Ways to break the order of steps on purpose; the crash test must notice each. `none` is the product as it is. */
export type Plant = 'none' | 'acknowledge-before-write' | 'rename-before-write' | 'no-cut-after-failed-write';

const isLog = (file: string) => file.endsWith('project.log');
const isNewLog = (file: string) => file.endsWith('project.log.new');

/** The real disk, on which every ninth write to the log fails half-way as on a full disk, with a planted fault. */
export function brokenFiles(plant: Plant): Files {
  let writes = 0;
  let end = 0;
  const failing = (file: OpenFile): OpenFile => ({
    ...file,
    async write(bytes, position) {
      writes += 1;
      if (plant === 'acknowledge-before-write') {
        void later(40).then(() => file.write(bytes, position).catch(() => undefined));
        return;
      }
      const part = writes % 9 > 0 ? bytes : bytes.subarray(0, bytes.length >> 1);
      // A file that is only ever added to, as the fault would be made in practice.
      const place = plant === 'no-cut-after-failed-write' ? Math.max(end, position) : position;
      await file.write(part, place);
      end = place + part.length;
      if (part === bytes) return;
      throw Object.assign(new Error('planted'), { code: 'ENOSPC' });
    },
    async truncate(size) {
      if (plant !== 'no-cut-after-failed-write') await file.truncate(size);
    },
  });
  return {
    ...realFiles,
    open: async (file) => (isLog(file) ? failing(await realFiles.open(file)) : realFiles.open(file)),
    create: async (file) => {
      const made = await realFiles.create(file);
      if (plant !== 'rename-before-write' || !isNewLog(file)) return made;
      await realFiles.rename(file, file.slice(0, -'.new'.length));
      // As slow as a large project, so that few kills are needed to fall into it.
      return { ...made, write: (bytes, position) => later(30).then(() => made.write(bytes, position)) };
    },
    rename: async (from, to) => {
      if (plant !== 'rename-before-write' || !isNewLog(from)) await realFiles.rename(from, to);
    },
  };
}
