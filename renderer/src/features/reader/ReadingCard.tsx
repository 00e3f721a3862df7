import { type Reading, stepReading } from '@shared/ipc/reading';
import { ALargeSmall } from 'lucide-react';
import { useState } from 'react';
import { useAction } from '@/bridge/actionRegistry';
import { orNotice } from '@/bridge/notices';
import { changeReading, useReading } from '@/bridge/settings';
import { IconButton } from '@/ui/IconButton';
import { Popover } from '@/ui/Popover';
import { ReadingFields } from '@/ui/ReadingFields';

const change = (reading: Reading) => void orNotice(changeReading(reading));

/** Size, width and typeface of the text, changed while one looks at it. */
export function ReadingCard() {
  const [open, setOpen] = useState(false);
  const reading = useReading();
  useAction('view.reading', () => setOpen(true));
  useAction('view.largerText', () => change(stepReading(reading, 'size', 1)));
  useAction('view.smallerText', () => change(stepReading(reading, 'size', -1)));
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
      <ReadingFields reading={reading} onChange={change} />
    </Popover>
  );
}
