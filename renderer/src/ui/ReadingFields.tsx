import {
  type Reading,
  readingRanges,
  reading as schema,
  standardReading,
  stepReading,
} from '@shared/ipc/reading';
import { Minus, Plus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import styles from './ReadingFields.module.css';

const typefaceNames = { serif: 'Serif', sans: 'Sans' } as const;

interface ReadingFieldsProps {
  readonly reading: Reading;
  readonly onChange: (reading: Reading) => void;
}

/** Size, width and typeface of the text; each is changed at once. */
export function ReadingFields({ reading, onChange }: ReadingFieldsProps) {
  const group = useId();
  const isStandard = (['size', 'width', 'typeface'] as const).every(
    (each) => reading[each] === standardReading[each],
  );
  return (
    <div className={styles.fields}>
      <Stepper of="size" name="Text size" reading={reading} onChange={onChange}>
        {reading.size} px
      </Stepper>
      <Stepper of="width" name="Line width" reading={reading} onChange={onChange}>
        {reading.width} letters
      </Stepper>
      <div className={styles.line} role="radiogroup" aria-label="Typeface">
        <span className={styles.name}>Typeface</span>
        {schema.shape.typeface.options.map((typeface) => (
          <label key={typeface} className={styles.typeface} data-typeface={typeface}>
            <input
              type="radio"
              name={group}
              className="visually-hidden"
              checked={reading.typeface === typeface}
              onChange={() => onChange({ ...reading, typeface })}
            />
            {typefaceNames[typeface]}
          </label>
        ))}
      </div>
      <Button
        look="quiet"
        className={styles.standard}
        blocked={isStandard}
        onClick={() => onChange(standardReading)}
      >
        Back to standard
      </Button>
    </div>
  );
}

interface StepperProps extends ReadingFieldsProps {
  readonly of: keyof typeof readingRanges;
  readonly name: string;
  readonly children: ReactNode;
}

function Stepper({ of, name, reading, onChange, children }: StepperProps) {
  const { least, most } = readingRanges[of];
  const value = reading[of];
  const go = (by: 1 | -1) => onChange(stepReading(reading, of, by));
  return (
    <div className={styles.line} role="group" aria-label={name}>
      <span className={styles.name}>{name}</span>
      <IconButton small label={`Less: ${name}`} blocked={value <= least} onClick={() => go(-1)}>
        <Minus size={14} aria-hidden />
      </IconButton>
      <output className={styles.value}>{children}</output>
      <IconButton small label={`More: ${name}`} blocked={value >= most} onClick={() => go(1)}>
        <Plus size={14} aria-hidden />
      </IconButton>
    </div>
  );
}
