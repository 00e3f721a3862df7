import { ok, refuse } from '@shared/base/result';
import type { Change } from '@shared/project/change';
import { listSteps } from '@shared/query/listSteps';
import { goToStep } from '../../projects';
import { emit, type Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names = 'history' | 'goToStep' | 'cancelGoToStep';

/** Calls about the steps that were made and the way back to each. */
export function historyHandlers({ session }: AppParts): Pick<Handlers, Names> {
  let running: AbortController | null = null;
  const isRepeated = ({ kind }: Change) => kind !== 'do';
  return {
    history: async () => {
      const project = session.require();
      if (!project.ok) return project;
      return ok(listSteps(project.value.state, project.value.steps()));
    },
    goToStep: async ({ step }, window) => {
      const project = session.require();
      if (!project.ok) return project;
      if (running !== null) return refuse('busy', 'Roundtable is still going to another step.');
      running = new AbortController();
      const signal = AbortSignal.any([running.signal, session.closing]);
      try {
        return await session.inPortions(isRepeated, (tell) =>
          goToStep(project.value, step, {
            signal,
            onPortion: (done, total) => {
              tell();
              emit(window, 'historyProgress', { done, total });
            },
          }),
        );
      } finally {
        running = null;
      }
    },
    cancelGoToStep: async () => {
      running?.abort();
      return ok({});
    },
  };
}
