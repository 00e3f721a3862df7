import type { ProjectRecords } from '@shared/project/projectRecords';
import { speakerPalette } from '@/bridge/palette';
import type { ReviewDraft } from './reviewDraft';

/** The colour each person is shown in: a known speaker's own, else one after the other of the palette. */
export function personColors(
  { people }: ReviewDraft,
  records: Pick<ProjectRecords, 'speaker'>,
): ReadonlyMap<string, string> {
  return new Map(
    people.map(({ key, speaker }, index) => {
      const own = speaker === null ? undefined : records.speaker(speaker)?.color;
      return [key, own ?? speakerPalette[index % speakerPalette.length]?.color ?? '#808080'];
    }),
  );
}
