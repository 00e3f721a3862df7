import { type KeyboardEvent, type MouseEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { runAction } from '@/bridge/actionRegistry';
import { ContextMenu, type MenuEntry } from '@/ui/Menu';
import type { ReaderModel } from '../ReaderModel';
import { onTurns } from '../TextMenu';
import { chooseTurn } from '../turns/turnActions';
import { useActionEntries } from '../useActionEntries';
import styles from './Margins.module.css';
import type { TurnMark } from './Scene';

/**
 * Who speaks, at the left of the text: the name where a turn begins, a bar as long as it lasts. A click, or Enter, chooses the turn; arrow
 * keys go from one to the next, Delete removes one; a menu has all that can be done with it.
 */
export function SpeakerGutter({ model }: { readonly model: ReaderModel }) {
  const turns = useStore(model.store, (state) => state.scene.turns);
  const [current, setCurrent] = useState<string | null>(null);
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  const entriesOf = useActionEntries(model);
  const group = useRef<HTMLDivElement>(null);
  const focused = useRef(false);
  const entry = turns.some(({ turn }) => turn.id === current) ? current : turns[0]?.turn.id;
  useLayoutEffect(() => {
    void turns;
    // The turn with the focus is gone.
    if (focused.current && !group.current?.contains(document.activeElement)) model.focusText();
  }, [model, turns]);

  const ask = (event: MouseEvent) => {
    const turn = turns.find((mark) => mark.turn.id === turnOf(event.target))?.turn;
    if (!turn) {
      setEntries([]);
      event.preventDefault();
      return;
    }
    chooseTurn(model, turn);
    setEntries(entriesOf(onTurns));
  };
  return (
    <ContextMenu entries={entries} onAsk={ask}>
      <div
        ref={group}
        className={styles.gutter}
        role="group"
        aria-label="Turns in view"
        data-region={turns.length > 0 ? true : undefined}
        onKeyDown={press}
        onFocus={() => {
          focused.current = true;
        }}
        onBlur={() => {
          focused.current = false;
        }}
      >
        {turns.map((mark) => (
          <Turn
            key={mark.turn.id}
            mark={mark}
            isEntry={mark.turn.id === entry}
            onFocus={setCurrent}
            model={model}
          />
        ))}
      </div>
    </ContextMenu>
  );
}

const turnOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-turn]')?.dataset['turn'] : undefined;

function press(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) buttons[at + step]?.focus();
  else if (event.key === 'Delete' && at >= 0) {
    buttons[at]?.click();
    runAction('turn.delete');
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

interface TurnProps {
  readonly mark: TurnMark;
  readonly isEntry: boolean;
  readonly onFocus: (turn: string) => void;
  readonly model: ReaderModel;
}

const Turn = memo(function Turn({ mark, isEntry, onFocus, model }: TurnProps) {
  const { turn, speaker, top, bottom, label, selected } = mark;
  const name = fullName(speaker);
  const bar = { top, height: bottom - top };
  const button = {
    type: 'button' as const,
    title: name,
    'aria-label': `Turn of ${name}`,
    'aria-pressed': selected,
    tabIndex: isEntry ? 0 : -1,
    onFocus: () => onFocus(turn.id),
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onClick: () => chooseTurn(model, turn),
  };
  return (
    <div data-turn={turn.id} data-selected={selected} style={{ '--ink': speaker.color }}>
      {label ? (
        <>
          <button
            {...button}
            className={styles.speaker}
            style={{ '--lines': label.nameLines, top: label.top }}
          >
            <span className={styles.speakerName}>{speaker.name}</span>
            {label.showsRole && <span className={styles.role}>{speaker.role}</span>}
          </button>
          {/* The name does the same by key. */}
          <div
            className={styles.turn}
            style={bar}
            title={name}
            aria-hidden
            onMouseDown={button.onMouseDown}
            onClick={button.onClick}
          />
        </>
      ) : (
        <button {...button} className={styles.turn} style={bar} />
      )}
    </div>
  );
});

const fullName = ({ name, role }: { name: string; role: string }): string =>
  role === '' ? name : `${name}, ${role}`;
