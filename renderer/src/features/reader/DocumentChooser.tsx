import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { focusText, showDocument } from '@/bridge/selection';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { PickList } from '@/ui/PickList';
import { Popover } from '@/ui/Popover';
import styles from './Reader.module.css';

interface DocumentChooserProps {
  readonly document: string;
  readonly title: string;
}

/** The title of the document on this side, and behind it all others to put in its place. */
export function DocumentChooser({ document, title }: DocumentChooserProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label="Document on this side"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button look="quiet" className={styles.chooser} aria-label={`Document on this side: ${title}`}>
          <span className={styles.chosen}>{title}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
    >
      <Documents
        here={document}
        onPick={(id) => {
          setOpen(false);
          showDocument(id);
          focusText();
        }}
      />
    </Popover>
  );
}

function Documents({ here, onPick }: { readonly here: string; readonly onPick: (id: string) => void }) {
  const documents = useRecordsOf('document').documents();
  const [query, setQuery] = useState('');
  const items = useMemo(() => {
    const sought = query.trim().toLowerCase();
    return documents
      .filter(({ title }) => title.toLowerCase().includes(sought))
      .map(({ id, title }) => ({ id, name: title }));
  }, [documents, query]);
  return (
    <div className={styles.documents}>
      <PickList
        label="Find a document"
        placeholder="Find a document"
        query={query}
        onQuery={setQuery}
        items={items}
        here={here}
        onPick={onPick}
        empty="No document is called that."
      />
    </div>
  );
}
