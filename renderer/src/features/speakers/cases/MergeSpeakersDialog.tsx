import { counted, quoted } from '@shared/project/names';
import { useMemo } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { mergeSpeakers } from '../speakerCommands';
import { ChooseSpeaker } from './ChooseSpeaker';
import { openDialog, speakersTable } from './casesStore';

/** Asks whom others become, and says what will be united. */
export function MergeSpeakersDialog({ speakers }: { readonly speakers: readonly string[] }) {
  const records = useRecordsOf('speaker');
  const [first = ''] = speakers;
  const isOne = speakers.length === 1;
  // One of several may stay, and the others become it; a single one has to become another.
  const without = useMemo(() => new Set(isOne ? [first] : []), [isOne, first]);
  const who = isOne ? quoted(records.speaker(first)?.name ?? '') : counted(speakers.length, 'speaker');
  return (
    <ChooseSpeaker
      title={`Merge ${who} into`}
      description="Turns, names and what is known are united; where both say something, the one that you choose is right."
      records={records}
      without={without}
      {...(!isOne && { first: speakers })}
      onClose={() => openDialog(null)}
      onChoose={async (into) => {
        if (!(await mergeSpeakers(records, speakers, into))) return;
        speakersTable.setState({ picked: new Set() });
        openDialog(null);
      }}
    />
  );
}
