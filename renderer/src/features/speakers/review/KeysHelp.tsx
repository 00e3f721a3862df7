import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Popover } from '@/ui/Popover';
import styles from './KeysHelp.module.css';
import { reviewKeys } from './reviewKeys';
import { focusPane } from './reviewStore';

/** The keys of the review, on demand. */
export function KeysHelp() {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label="Keys of the review"
      open={open}
      onOpenChange={setOpen}
      onClosed={focusPane}
      trigger={
        <Button look="quiet">
          <Keyboard size={15} aria-hidden /> Keys
        </Button>
      }
    >
      <dl className={styles.keys}>
        {reviewKeys.map(({ keys, label }) => (
          <div key={keys} className={styles.key}>
            <dt>{keys}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
