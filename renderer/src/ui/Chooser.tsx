import { useVirtualizer } from '@tanstack/react-virtual';
import { Check, ChevronDown, Plus } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from './Button';
import styles from './Chooser.module.css';
import { type ChooserOption, filterOptions } from './filterOptions';
import { Swatch } from './Swatch';

interface ChooserProps {
  /** What is chosen: the accessible name of the button and of the list. */
  readonly label: string;
  /** Id of what is chosen; null: nothing. */
  readonly value: string | null;
  readonly options: readonly ChooserOption[];
  /** What the button says while nothing is chosen, and the first row of the list, which goes back to that. */
  readonly none: string;
  readonly onChoose: (id: string | null) => void;
  /** Makes something of the name that was typed and is not there yet. */
  readonly onCreate?: (name: string) => void;
  readonly look?: 'plain' | 'quiet';
}

/** A button that opens a list of any length: type to filter, arrows to move, Enter to choose, Escape to leave it as it is. */
export function Chooser({ label, value, options, none, onChoose, onCreate, look = 'quiet' }: ChooserProps) {
  const [open, setOpen] = useState(false);
  const chosen = options.find(({ id }) => id === value);
  const close = () => setOpen(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button
          look={look}
          className={styles.trigger}
          data-chosen={chosen !== undefined}
          aria-label={`${label}: ${chosen?.name ?? none}`}
        >
          {chosen?.look && <Swatch {...chosen.look} />}
          <span>{chosen?.name ?? none}</span>
          <ChevronDown size={12} aria-hidden />
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.card}
          aria-label={label}
          align="start"
          sideOffset={6}
          collisionPadding={8}
        >
          <Options
            {...{ label, value, options, none, onCreate }}
            onChoose={(id) => {
              close();
              onChoose(id);
            }}
            onCreate={
              onCreate &&
              ((name) => {
                close();
                onCreate(name);
              })
            }
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

const ROW = 28;

type OptionsProps = Pick<ChooserProps, 'label' | 'value' | 'options' | 'none' | 'onChoose'> & {
  readonly onCreate: ChooserProps['onCreate'] | undefined;
};

function Options({ label, value, options, none, onChoose, onCreate }: OptionsProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const found = filterOptions(options, typed);
  const name = typed.trim();
  const creates = onCreate !== undefined && name !== '' && found.every((option) => option.name !== name);
  const first = filterOptions([{ id: '', name: none }], typed).map(() => null);
  const rows: readonly (ChooserOption | null)[] = [...first, ...found];
  const count = rows.length + (creates ? 1 : 0);
  const [wanted, setWanted] = useState(() => Math.max(0, 1 + options.findIndex(({ id }) => id === value)));
  const active = Math.min(wanted, Math.max(0, count - 1));
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => ROW,
    overscan: 6,
    initialOffset: Math.max(0, wanted - 4) * ROW,
  });

  const choose = (index: number) => {
    if (creates && index === rows.length) onCreate(name);
    else if (rows[index] === null) onChoose(null);
    else if (rows[index] && rows[index].blocked === undefined) onChoose(rows[index].id);
  };
  const move = (to: number) => {
    const next = Math.min(Math.max(to, 0), count - 1);
    setWanted(next);
    virtual.scrollToIndex(next);
  };
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 8,
      PageUp: active - 8,
    };
    const to = moves[event.key];
    if (to !== undefined) move(to);
    else if (event.key === 'Enter') choose(event.ctrlKey && creates ? rows.length : active);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={list}
        aria-activedescendant={count === 0 ? undefined : `${list}-${active}`}
        placeholder={label}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setWanted(0);
          virtual.scrollToOffset(0);
        }}
        onKeyDown={press}
      />
      <div ref={setScroller} id={list} role="listbox" aria-label={label} className={styles.scroller}>
        <div role="presentation" className={styles.list} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index] ?? null;
            const isNew = index === rows.length;
            return (
              <div
                key={isNew ? 'new' : (row?.id ?? 'none')}
                id={`${list}-${index}`}
                role="option"
                aria-setsize={count}
                aria-posinset={index + 1}
                aria-selected={!isNew && (row?.id ?? null) === value}
                aria-disabled={row?.blocked !== undefined}
                data-active={index === active}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
                onMouseMove={() => setWanted(index)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(index)}
              >
                {isNew && <Plus size={14} aria-hidden />}
                {row?.look && <Swatch {...row.look} />}
                <span className={styles.name}>
                  {isNew ? `Create “${name}”` : (row?.name ?? none)}
                  {row?.path && <span className={styles.path}>{row.path}</span>}
                  {row?.blocked !== undefined && <span className={styles.path}>{row.blocked}</span>}
                </span>
                {!isNew && (row?.id ?? null) === value && <Check size={14} aria-hidden />}
              </div>
            );
          })}
        </div>
      </div>
      {count === 0 && <p className={styles.none}>Nothing of this name.</p>}
    </>
  );
}
