import type { ActionId } from '@shared/ipc/actions';
import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { TurnRecord } from '@shared/project/records';
import { spanText } from '@shared/text/documentText';
import { firstGraphemes } from '@shared/text/graphemes';
import { countWords } from '@shared/text/words';
import { ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { runAction } from '@/bridge/actionRegistry';
import { inspect } from '@/bridge/inspected';
import { useKeysOf } from '@/bridge/useKeysOf';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { CheckField } from '@/ui/CheckField';
import { IconButton } from '@/ui/IconButton';
import { InspectorAction, InspectorGroup, InspectorPanel, InspectorQuote } from '@/ui/InspectorPanel';
import { Swatch } from '@/ui/Swatch';
import styles from './TurnInspector.module.css';

/** Letters of a turn that are enough to know it by. */
const OPENING = 120;

const origins: Readonly<Record<TurnRecord['origin'], string>> = {
  hand: 'Made by hand.',
  rule: 'Found by a rule.',
  suggestion: 'Found when speakers were looked for.',
  import: 'Stated in the file.',
};

/** The chosen turn: who speaks, what names them, how it came to be, and what can be done with it. */
export function TurnInspector({ id }: { readonly id: string }) {
  const records = useRecordsOf('turn', 'speaker', 'block');
  const previousKeys = useKeysOf('caret.previousTurn');
  const nextKeys = useKeysOf('caret.nextTurn');
  const deleteKeys = useKeysOf('turn.delete');
  const turn = records.get(id);
  if (turn?.type !== 'turn') return null;
  const speaker = records.speaker(turn.speaker);
  const blocks = records.blocks(turn.document);
  const spoken = turn.speech.map((span) => spanText(blocks, span) ?? '');
  const words = spoken.reduce((sum, text) => sum + countWords(text), 0);
  const label = turn.attribution && spanText(blocks, turn.attribution);
  return (
    <InspectorPanel
      kind="Turn"
      actions={
        <>
          <Icon id="caret.previousTurn" label="The turn before" keys={previousKeys}>
            <ChevronUp size={14} aria-hidden />
          </Icon>
          <Icon id="caret.nextTurn" label="The next turn" keys={nextKeys}>
            <ChevronDown size={14} aria-hidden />
          </Icon>
          <Icon id="turn.delete" label="Remove the turn" keys={deleteKeys}>
            <Trash2 size={14} aria-hidden />
          </Icon>
        </>
      }
    >
      <InspectorQuote>{openingOf(spoken)}</InspectorQuote>
      <InspectorGroup label="Speaker">
        {speaker && (
          <div className={styles.speaker}>
            <Swatch color={speaker.color} shape="dot" />
            <button
              type="button"
              className={styles.name}
              title="Show this speaker"
              onClick={() => inspect({ kind: 'speaker', id: speaker.id })}
            >
              {speaker.name}
              {roleIn(speaker, turn) !== '' && <span className={styles.role}>{roleIn(speaker, turn)}</span>}
            </button>
          </div>
        )}
        <Does id="turn.speaker">Change the speaker…</Does>
        <Does id="turn.speakerOfAll">{everyOther(records, turn, label)}</Does>
      </InspectorGroup>
      <InspectorGroup label="Named by">
        <p className={styles.told} dir="auto">
          {label === null ? 'No words in the text; only what stands around it tells.' : `“${label}”`}
        </p>
      </InspectorGroup>
      <InspectorGroup label="How it came to be">
        <p className={styles.told}>
          {origins[turn.origin]}
          {turn.reason !== undefined && ` ${turn.reason}.`}
        </p>
        <CheckField label="Confirmed" checked={turn.confirmed} onChange={() => runAction('turn.confirm')} />
        <p className={styles.hint}>
          {turn.confirmed
            ? 'Looking for speakers again leaves it as it is.'
            : 'Looking for speakers again may change it.'}
        </p>
      </InspectorGroup>
      <InspectorGroup
        label={`${counted(words, 'word')}${spoken.length > 1 ? ` in ${spoken.length} stretches` : ''}`}
      >
        <Does id="turn.extend">Extend to the caret or selection</Does>
        <Does id="turn.cut">Cut the selected words out</Does>
        <Does id="turn.split">Split at the caret…</Does>
        <Does id="turn.join">Join with the next of this speaker</Does>
        <Does id="turn.select">Select its words</Does>
      </InspectorGroup>
    </InspectorPanel>
  );
}

const roleIn = (
  { roles, role }: { roles: Readonly<Record<string, string>>; role: string },
  turn: TurnRecord,
) => roles[turn.document] ?? role;

function openingOf(spoken: readonly string[]): string {
  const text = spoken.join(' … ');
  const opening = firstGraphemes(text, OPENING);
  return opening === text ? text : `${opening.replace(/[\s.,;:!?…]+$/u, '')}…`;
}

function everyOther(records: ProjectRecords, turn: TurnRecord, label: string | null): string {
  const name = records.speaker(turn.speaker)?.name ?? '';
  return label === null ? `Change all of ${name} here…` : `Change all named “${label}”…`;
}

interface DoesProps {
  readonly id: ActionId;
  readonly children: string;
}

/** Something to do with the turn, and its keys; the text keeps the keyboard, and what is selected in it. */
function Does({ id, children }: DoesProps) {
  const keys = useKeysOf(id);
  return (
    <InspectorAction
      title={children}
      keys={keys}
      aria-keyshortcuts={keys}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runAction(id)}
    >
      {children}
    </InspectorAction>
  );
}

interface IconProps {
  readonly id: ActionId;
  readonly label: string;
  readonly keys: string | undefined;
  readonly children: ReactNode;
}

const Icon = ({ id, label, keys, children }: IconProps) => (
  <IconButton
    small
    label={label}
    {...(keys !== undefined && { keys })}
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => runAction(id)}
  >
    {children}
  </IconButton>
);
