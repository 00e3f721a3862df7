import type { AnnotationRecord } from '@shared/project/records';
import { type PassageSpeaker, passageSpeakers } from '@shared/query/passageSpeakers';
import { PenLine, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { inspect } from '@/bridge/inspected';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { useKeysOf } from '@/bridge/useKeysOf';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { useSpeakerChoices } from '@/bridge/useSpeakerChoices';
import { Hint } from '@/ui/Hint';
import { InspectorAction, InspectorGroup } from '@/ui/InspectorPanel';
import { PickList } from '@/ui/PickList';
import { Popover } from '@/ui/Popover';
import { Swatch } from '@/ui/Swatch';
import styles from './SaidBy.module.css';

/** From here on a passage is said whole: blanks and quotation marks are nobody's. */
const WHOLE = 0.95;

/** Who says a passage, with the share of each: what the turns give, or the analyst's correction, which can be taken back. */
export function SaidBy({ annotation }: { readonly annotation: AnnotationRecord }) {
  const records = useRecordsOf('annotation', 'turn', 'speaker', 'block');
  const [open, setOpen] = useState(false);
  const keys = useKeysOf('passage.speaker');
  const blocks = records.blocks(annotation.document);
  const turns = records.turns(annotation.document);
  const speakersOf = useMemo(() => passageSpeakers(blocks, turns), [blocks, turns]);
  const fromTurns = speakersOf({ ...annotation, speaker: null }).speakers;
  const { speakers, overridden } = speakersOf(annotation);
  const nameOf = ({ speaker }: PassageSpeaker) => records.speaker(speaker)?.name ?? '';
  const takeBack = () =>
    void orNotice(runCommand('setPassageSpeaker', { annotation: annotation.id, speaker: null }));
  return (
    <InspectorGroup label={overridden ? 'Said by, as set by hand' : 'Said by'}>
      {speakers.length === 0 && <Hint>Nobody, as far as the turns tell.</Hint>}
      <ul className={styles.speakers}>
        {speakers.map((each) => (
          <li key={each.speaker} className={styles.speaker}>
            <Swatch color={records.speaker(each.speaker)?.color ?? ''} shape="dot" />
            <button
              type="button"
              className={styles.name}
              title="Show this speaker"
              onClick={() => inspect({ kind: 'speaker', id: each.speaker })}
            >
              {nameOf(each)}
            </button>
            {(speakers.length > 1 || each.share < WHOLE) && (
              <span className={styles.share}>{percent(each.share)}</span>
            )}
          </li>
        ))}
      </ul>
      {overridden && (
        <InspectorAction icon={<Undo2 size={14} aria-hidden />} onClick={takeBack}>
          As the turns say: {fromTurns.map(nameOf).join(', ') || 'nobody'}
        </InspectorAction>
      )}
      <Popover
        flush
        label="Who says this"
        open={open}
        onOpenChange={setOpen}
        trigger={
          <InspectorAction icon={<PenLine size={14} aria-hidden />} keys={keys}>
            Somebody else…
          </InspectorAction>
        }
      >
        <Choices annotation={annotation} onClose={() => setOpen(false)} />
      </Popover>
    </InspectorGroup>
  );
}

interface ChoicesProps {
  readonly annotation: AnnotationRecord;
  readonly onClose: () => void;
}

function Choices({ annotation, onClose }: ChoicesProps) {
  const [typed, setTyped] = useState('');
  const { choices, chosen } = useSpeakerChoices(typed);
  const pick = (id: string) => {
    onClose();
    const { name: _, ...who } = chosen(id);
    void orNotice(runCommand('setPassageSpeaker', { annotation: annotation.id, ...who }));
  };
  return (
    <div className={styles.choices}>
      <PickList
        label="Who says this"
        placeholder="Who says this passage?"
        query={typed}
        onQuery={setTyped}
        items={choices}
        here={annotation.speaker}
        onPick={pick}
        empty="No speakers yet. Type a name."
      />
    </div>
  );
}

/** `38 %`; never 0 or 100 where it is neither. */
const percent = (share: number): string => `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
