import type { CommandParams } from '@shared/project/commandParams';
import { counted } from '@shared/project/names';
import { passageSpeakers } from '@shared/query/passageSpeakers';
import { useEffect, useRef, useState } from 'react';
import { orNotice } from '@/bridge/notices';
import { rememberSpeaker } from '@/bridge/recentSpeakers';
import { runCommand } from '@/bridge/runCommand';
import { type ChosenSpeaker, useSpeakerChoices } from '@/bridge/useSpeakerChoices';
import { type PickItem, PickList } from '@/ui/PickList';
import type { ReaderModel } from '../ReaderModel';
import type { PassageTarget, SpeakerPurpose } from '../readerState';
import styles from './Picker.module.css';

interface SpeakerPickerProps {
  readonly model: ReaderModel;
  readonly target: PassageTarget;
  readonly purpose: SpeakerPurpose;
}

/** Stands for the line that chooses nobody; no record has it as id. */
const NOBODY = 'nobody';

/**
 * Chooses who speaks: on a tagged passage it corrects that passage, on plain text it makes a turn; it gives turns to somebody else, or what
 * a turn says from a place on.
 */
export function SpeakerPicker({ model, target, purpose }: SpeakerPickerProps) {
  const [typed, setTyped] = useState('');
  const { choices, chosen } = useSpeakerChoices(typed);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const asks = questionOf(model, target, purpose);
  const items: readonly PickItem[] =
    asks.nobody === null || typed !== '' ? choices : [{ id: NOBODY, name: asks.nobody }, ...choices];
  const pick = (id: string) => {
    model.close();
    if (id === NOBODY) void letNobody(model, target, purpose);
    else void give(model, target, purpose, chosen(id));
  };
  return (
    <div className={styles.speakers}>
      <PickList
        field={field}
        label="Who says this"
        placeholder={asks.question}
        query={typed}
        onQuery={setTyped}
        items={items}
        here={asks.now}
        onPick={pick}
        onEscape={() => model.close()}
        empty="No speakers yet. Type a name."
      />
    </div>
  );
}

/** What the picker asks, who it is now, and what it calls to choose nobody; null: that cannot be chosen. */
function questionOf(
  { state, document }: ReaderModel,
  { annotation: id }: PassageTarget,
  purpose: SpeakerPurpose,
): { readonly question: string; readonly now: string | null; readonly nobody: string | null } {
  if (purpose.does === 'split')
    return { question: 'Who says the rest?', now: null, nobody: 'Nobody: the rest is not said' };
  if (purpose.does === 'give') {
    const turns = purpose.turns.flatMap((turn) => {
      const record = state.get(turn);
      return record?.type === 'turn' ? [record] : [];
    });
    const [first] = turns;
    const question =
      turns.length === 1 ? 'Who speaks here?' : `Who speaks in these ${counted(turns.length, 'turn')}?`;
    return { question, now: first?.speaker ?? null, nobody: null };
  }
  const annotation = state.annotation(id ?? '');
  if (annotation === undefined) return { question: 'Who says this?', now: null, nobody: null };
  const said = passageSpeakers(state.blocks(document), state.turns(document));
  const names = said({ ...annotation, speaker: null }).speakers.map(
    ({ speaker }) => state.speaker(speaker)?.name ?? '',
  );
  return {
    question: 'Who says this passage?',
    now: annotation.speaker,
    nobody: annotation.speaker === null ? null : `As the turns say: ${names.join(', ') || 'nobody'}`,
  };
}

async function give(
  model: ReaderModel,
  { span, annotation }: PassageTarget,
  purpose: SpeakerPurpose,
  { name, ...who }: ChosenSpeaker & { readonly name: string },
): Promise<void> {
  const someone: Pick<CommandParams<'createTurn'>, 'speaker' | 'newSpeaker'> = who;
  const { document } = model;
  const done =
    purpose.does === 'give'
      ? runCommand('changeTurns', { turns: [...purpose.turns], ...someone })
      : purpose.does === 'split'
        ? runCommand('splitTurn', { turn: purpose.turn, at: purpose.at, ...someone })
        : annotation === null
          ? runCommand('createTurn', { document, span, ...someone })
          : runCommand('setPassageSpeaker', { annotation, ...someone });
  const subject = await orNotice(done);
  if (subject === null || !model.isOpen) return;
  const turn = model.state.get(subject);
  if (turn?.type === 'turn') {
    rememberSpeaker(model.state.project().id, turn.speaker);
    model.selectTurn(turn.id);
  }
  const several = purpose.does === 'give' && purpose.turns.length > 1;
  model.say(several ? `${counted(purpose.turns.length, 'turn')} said by ${name}` : `Said by ${name}`);
}

async function letNobody(
  model: ReaderModel,
  { annotation }: PassageTarget,
  purpose: SpeakerPurpose,
): Promise<void> {
  const done =
    purpose.does === 'split'
      ? runCommand('splitTurn', { turn: purpose.turn, at: purpose.at, speaker: null })
      : annotation === null
        ? null
        : runCommand('setPassageSpeaker', { annotation, speaker: null });
  if (done === null || (await orNotice(done)) === null) return;
  model.say(purpose.does === 'split' ? 'Nobody says the rest' : 'Said by whom the turns tell');
}
