import { useState } from 'react';
import styles from './ColorPicker.module.css';
import { Popover } from './Popover';
import { Swatch } from './Swatch';
import { walkGrid } from './walkGrid';

interface ColorPickerProps {
  /** Whose colour it is: `Colour of Trust`. */
  readonly label: string;
  readonly value: string;
  readonly colors: readonly { readonly name: string; readonly color: string }[];
  readonly shape?: 'square' | 'dot';
  readonly onChange: (color: string) => void;
}

/** `.grid` in the style sheet says the same. */
const walk = walkGrid(6);

/** A colour with a card of colours to choose another from. */
export function ColorPicker({ label, value, colors, shape = 'square', onChange }: ColorPickerProps) {
  const [open, setOpen] = useState(false);
  const current = Math.max(
    0,
    colors.findIndex(({ color }) => color.toLowerCase() === value.toLowerCase()),
  );

  return (
    <Popover
      label={label}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button
          type="button"
          aria-label={label}
          className={`${styles.trigger} ${shape === 'dot' ? styles.dots : ''}`}
        >
          <Swatch color={value} shape={shape} />
        </button>
      }
    >
      <div role="radiogroup" aria-label={label} className={styles.grid} onKeyDown={walk}>
        {colors.map(({ name, color }, index) => (
          <button
            key={color}
            type="button"
            role="radio"
            aria-checked={color.toLowerCase() === value.toLowerCase()}
            aria-label={name}
            title={name}
            tabIndex={index === current ? 0 : -1}
            className={styles.color}
            style={{ '--swatch': color }}
            onClick={() => {
              onChange(color);
              setOpen(false);
            }}
          />
        ))}
      </div>
    </Popover>
  );
}
