import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button';
import styles from './Chooser.module.css';
import { filterItems } from './filterItems';
import { type PickItem, PickList } from './PickList';
import { Popover } from './Popover';
import { Swatch } from './Swatch';

interface ChooserProps {
  /** What is chosen: the accessible name of the button and of the list. */
  readonly label: string;
  /** Id of what is chosen; null: nothing. */
  readonly value: string | null;
  readonly options: readonly PickItem[];
  /** What the button says while nothing is chosen, and the first line of the list, which goes back to that. */
  readonly none?: string;
  /** What the button says while nothing is chosen and there is no line for that: choosing adds to what is there. */
  readonly prompt?: string;
  readonly onChoose: (id: string | null) => void;
  /** Makes something of the name that was typed and is not there yet. */
  readonly onCreate?: (name: string) => void;
  /** `field`: among fields that one writes in. */
  readonly look?: 'plain' | 'quiet' | 'field';
}

const noneId = 'none of them';
const newId = 'a new one';

/** A button that opens a {@link PickList} of what could be in its place. */
export function Chooser({ look = 'quiet', ...props }: ChooserProps) {
  const { label, value, options, prompt, none = prompt ?? '' } = props;
  const [open, setOpen] = useState(false);
  const chosen = options.find(({ id }) => id === value);
  return (
    <Popover
      flush
      label={label}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          look={look === 'field' ? 'plain' : look}
          className={look === 'field' ? styles.field : styles.trigger}
          data-chosen={none !== '' && chosen !== undefined}
          aria-label={prompt === undefined ? `${label}: ${chosen?.name ?? none}` : label}
        >
          {chosen?.mark && <Swatch {...chosen.mark} />}
          <span className={styles.name}>{chosen?.name ?? none}</span>
          <ChevronDown size={12} aria-hidden />
        </Button>
      }
    >
      <Options {...props} onClose={() => setOpen(false)} />
    </Popover>
  );
}

type OptionsProps = Omit<ChooserProps, 'look' | 'prompt'> & { readonly onClose: () => void };

function Options({ label, value, options, none, onChoose, onCreate, onClose }: OptionsProps) {
  const [query, setQuery] = useState('');
  const name = query.trim();
  const found = filterItems(options, query);
  const isNew = onCreate !== undefined && name !== '' && found.every((item) => item.name !== name);
  const items = [
    ...filterItems(none === undefined ? [] : [{ id: noneId, name: none }], query),
    ...found,
    ...(isNew ? [{ id: newId, name: `Create “${name}”`, creates: true }] : []),
  ];
  const pick = (id: string) => {
    onClose();
    if (id === newId) onCreate?.(name);
    else onChoose(id === noneId ? null : id);
  };
  return (
    <div className={styles.list}>
      <PickList
        label={label}
        placeholder={label}
        query={query}
        onQuery={setQuery}
        items={items}
        here={value ?? noneId}
        onPick={pick}
        empty="Nothing of this name."
      />
    </div>
  );
}
