import type { AnnotationRecord } from '@shared/project/records';
import { passageSpeakers } from '@shared/query/passageSpeakers';
import { useMemo } from 'react';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { ChoiceField } from '@/ui/ChoiceField';

/** The value that stands for “as the turns say”; no speaker has it as id. */
const derived = '';

/** Who says a passage: what the turns give, or the analyst's correction. */
export function SaidBy({ annotation }: { readonly annotation: AnnotationRecord }) {
  const records = useRecordsOf('annotation', 'turn', 'speaker', 'block');
  const blocks = records.blocks(annotation.document);
  const turns = records.turns(annotation.document);
  const speakersOf = useMemo(() => passageSpeakers(blocks, turns), [blocks, turns]);
  const fromTurns = speakersOf({ ...annotation, speaker: null }).speakers.map(
    ({ speaker }) => records.speaker(speaker)?.name ?? '',
  );
  const speakers = records.speakers();
  if (speakers.length === 0) return null;
  const choose = (speaker: string) =>
    void orNotice(
      runCommand('setPassageSpeaker', {
        annotation: annotation.id,
        speaker: speaker === derived ? null : speaker,
      }),
    );
  return (
    <ChoiceField
      label="Said by"
      value={annotation.speaker ?? derived}
      options={[
        { value: derived, label: fromTurns.length === 0 ? 'Nobody' : fromTurns.join(', ') },
        ...speakers.map(({ id, name }) => ({ value: id, label: `${name} (set by hand)` })),
      ]}
      onChange={choose}
    />
  );
}
