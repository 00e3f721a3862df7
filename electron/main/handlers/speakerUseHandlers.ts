import { setImmediate as later } from 'node:timers/promises';
import { ok } from '@shared/base/result';
import { SpeakerUse } from '@shared/query/speakerUse';
import type { Handlers } from '../ipc';
import { projectUses } from '../projectUses';
import type { AppParts } from './appParts';

type Names = 'speakerUse' | 'speakerDetails';

/** ms of counting after which other calls have their turn. */
const PART_MS = 12;

function restNowAndThen(): () => Promise<void> | null {
  let until = performance.now() + PART_MS;
  return () => {
    if (performance.now() < until) return null;
    return later().then(() => {
      until = performance.now() + PART_MS;
    });
  };
}

/** Calls about speakers in the whole project: what they say and how much. */
export function speakerUseHandlers({ session }: AppParts): Pick<Handlers, Names> {
  const useOf = projectUses((project) => new SpeakerUse(project.state));
  return {
    speakerUse: async () => {
      const project = session.require();
      if (!project.ok) return project;
      const use = useOf(project.value);
      await use.catchUp(restNowAndThen());
      return ok(use.numbers());
    },
    speakerDetails: async ({ speaker }) => {
      const project = session.require();
      if (!project.ok) return project;
      const use = useOf(project.value);
      await use.catchUp(restNowAndThen());
      return ok(use.details(speaker));
    },
  };
}
