import type { EventPayload } from '@shared/ipc/contract';
import type { SpeakerReview } from '@shared/query/speakerReview';
import { callMain, Refusal } from '@/bridge/client';
import { notify, notifyProblem } from '@/bridge/notices';

/** Looks for speakers in documents; null when that was given up or refused, which has been told then. */
export async function lookForSpeakers(
  documents: readonly string[],
  onProgress: (progress: EventPayload<'speakersProgress'>) => void,
): Promise<SpeakerReview | null> {
  const stops = [
    window.roundtable.on('speakersProgress', onProgress),
    window.roundtable.on('libraryMissed', ({ reason }) =>
      notify(`${reason} Nobody is recognised from it meanwhile.`, { slot: 'people library', stays: true }),
    ),
  ];
  try {
    return await callMain('proposeSpeakers', { documents: [...documents] });
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'cancelled')) notifyProblem(error);
    return null;
  } finally {
    for (const stop of stops) stop();
  }
}

export const stopLooking = (): void => void callMain('cancelSpeakers', {});
