import type { Reading } from '@shared/ipc/contract';
import { ALargeSmall, Minus, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { orNotice } from '@/bridge/notices';
import { changeReading } from '@/bridge/settings';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { Popover } from '@/ui/Popover';
import styles from './ReadingCard.module.css';
import { standardReading, useReading } from './useReadingSettings';

const ranges = {
  size: { least: 13, most: 30, step: 1 },
  width: { least: 44, most: 110, step: 2 },
} as const;

/** A size or width one step up or down, as far as it goes. */
function stepped(reading: Reading, of: keyof typeof ranges, by: 1 | -1): Reading {
  const { least, most, step } = ranges[of];
  return { ...reading, [of]: Math.min(Math.max(reading[of] + by * step, least), most) };
}

const change = (reading: Reading) => void orNotice(changeReading(reading));

/** Size, width and typeface of the text, changed while one looks at it. */
export function ReadingCard() {
  const [open, setOpen] = useState(false);
  const reading = useReading();
  useAction('view.reading', () => setOpen(true));
  useAction('view.largerText', () => change(stepped(reading, 'size', 1)));
  useAction('view.smallerText', () => change(stepped(reading, 'size', -1)));
  const isStandard = (['size', 'width', 'typeface'] as const).every(
    (each) => reading[each] === standardReading[each],
  );
  return (
    <Popover
      label="Text size and width"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <IconButton label="Text size and width">
          <ALargeSmall size={17} aria-hidden />
        </IconButton>
      }
    >
      <div className={styles.card}>
        <Stepper of="size" name="Text size" reading={reading}>
          {reading.size} px
        </Stepper>
        <Stepper of="width" name="Line width" reading={reading}>
          {reading.width} letters
        </Stepper>
        <div className={styles.line} role="radiogroup" aria-label="Typeface">
          <span className={styles.name}>Typeface</span>
          {(['serif', 'sans'] as const).map((typeface) => (
            <label key={typeface} className={styles.typeface} data-typeface={typeface}>
              <input
                type="radio"
                name="typeface"
                className="visually-hidden"
                checked={reading.typeface === typeface}
                onChange={() => change({ ...reading, typeface })}
              />
              {typeface === 'serif' ? 'Serif' : 'Sans'}
            </label>
          ))}
        </div>
        <Button look="quiet" disabled={isStandard} onClick={() => change(standardReading)}>
          Back to standard
        </Button>
      </div>
    </Popover>
  );
}

interface StepperProps {
  readonly of: 'size' | 'width';
  readonly name: string;
  readonly reading: Reading;
  readonly children: ReactNode;
}

function Stepper({ of, name, reading, children }: StepperProps) {
  const { least, most } = ranges[of];
  const value = reading[of];
  const go = (by: 1 | -1) => change(stepped(reading, of, by));
  return (
    <div className={styles.line} role="group" aria-label={name}>
      <span className={styles.name}>{name}</span>
      <IconButton small label={`Less: ${name}`} disabled={value <= least} onClick={() => go(-1)}>
        <Minus size={14} aria-hidden />
      </IconButton>
      <output className={styles.value}>{children}</output>
      <IconButton small label={`More: ${name}`} disabled={value >= most} onClick={() => go(1)}>
        <Plus size={14} aria-hidden />
      </IconButton>
    </div>
  );
}
