import { type KeyboardEvent, useState } from 'react';
import styles from './ColorPicker.module.css';
import { Popover } from './Popover';
import { Swatch } from './Swatch';

interface ColorPickerProps {
  /** Whose colour it is: `Colour of Trust`. */
  readonly label: string;
  readonly value: string;
  readonly colors: readonly { readonly name: string; readonly color: string }[];
  readonly shape?: 'square' | 'dot';
  readonly onChange: (color: string) => void;
}

const columns = 6;
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -columns,
  ArrowDown: columns,
};

/** A colour with a card of colours to choose another from. */
export function ColorPicker({ label, value, colors, shape = 'square', onChange }: ColorPickerProps) {
  const [open, setOpen] = useState(false);
  const current = Math.max(
    0,
    colors.findIndex(({ color }) => color.toLowerCase() === value.toLowerCase()),
  );

  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  };

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
