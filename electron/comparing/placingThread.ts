import type { PlaceElsewhere } from '../importing/projectImport';
import type { OpenProject } from '../projects';
import { compareVersion } from './compareVersion';
import type { LaunchComparingThread } from './launchComparingThread';

/** Compares the new texts of an import in the thread for that; what goes wrong there costs time and no more. */
export const placingThread =
  (
    launch: LaunchComparingThread,
    project: OpenProject,
    signal: AbortSignal,
    log: (error: unknown) => void,
  ): PlaceElsewhere =>
  async (document, { title, source: { fileName, format, sha256 }, blocks, turns, warnings }) => {
    const compared = await compareVersion(launch, {
      state: project.state,
      document,
      file: { name: fileName, path: null, sha256 },
      content: { title, format, blocks, turns, warnings },
      signal,
      onProgress: () => undefined,
      log,
    });
    return compared.ok ? compared.value.placements : undefined;
  };
