import { ok } from '@shared/base/result';
import { launchDetectionThread } from '../../detecting/launchDetectionThread';
import { SpeakerDetection } from '../../detecting/speakerDetection';
import { threadEntry } from '../../threads/threadEntry';
import { logFailure } from '../crashLog';
import { emit, type Handlers } from '../ipc';
import type { AppParts } from './appParts';

type Names = 'proposeSpeakers' | 'cancelSpeakers' | 'changedSinceReview';

/** Calls that find who speaks in documents. */
export function speakerHandlers({ session, library }: AppParts): Pick<Handlers, Names> {
  const detection = new SpeakerDetection(launchDetectionThread(threadEntry('detecting')), (error) =>
    logFailure('looking for speakers', error),
  );
  session.onClosed(() => detection.letGo());
  let asked: AbortController | null = null;
  return {
    proposeSpeakers: async ({ documents }, window) => {
      const project = session.require();
      if (!project.ok) return project;
      asked?.abort();
      asked = new AbortController();
      const elsewhere = await library.known();
      if (!elsewhere.ok) emit(window, 'libraryMissed', { reason: elsewhere.problem.message });
      const signal = AbortSignal.any([asked.signal, session.closing]);
      const proposed = await detection.propose(project.value.state, documents, {
        signal,
        elsewhere: elsewhere.ok ? elsewhere.value : [],
        onProgress: (done, total, name) => emit(window, 'speakersProgress', { done, total, name }),
      });
      return proposed.ok ? { ok: true, parts: [proposed.value] } : proposed;
    },
    cancelSpeakers: async () => {
      asked?.abort();
      return ok({});
    },
    changedSinceReview: async ({ documents }) => {
      const project = session.require();
      return project.ok ? ok({ documents: detection.changedSince(project.value.state, documents) }) : project;
    },
  };
}
