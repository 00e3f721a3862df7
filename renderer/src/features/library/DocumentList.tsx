import { Plus } from 'lucide-react';
import { runAction } from '@/bridge/actionRegistry';
import { inspect } from '@/bridge/inspected';
import { notifyUndoable, orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { focusText, showDocument, useSelection } from '@/bridge/selection';
import { useCounts } from '@/bridge/useProject';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Hint } from '@/ui/Hint';
import { IconButton } from '@/ui/IconButton';
import type { MenuEntry } from '@/ui/Menu';
import { Section } from '@/ui/Section';
import { Tree } from '@/ui/Tree';

const open = (id: string) => {
  inspect(null);
  showDocument(id);
};

const rename = (document: string, title: string) =>
  void orNotice(runCommand('renameDocument', { document, title }));

/** The documents of the project: open, rename, delete. */
export function DocumentList({ onOpen }: { readonly onOpen: () => void }) {
  const records = useRecordsOf('document');
  const counts = useCounts();
  const current = useSelection((state) => state.document);
  const documents = records.documents();

  const rows = documents.map(({ id, title }) => {
    const { characters = 0, codings = 0 } = counts.documents[id] ?? {};
    return {
      id,
      name: title,
      level: 0,
      trail: codings === 0 ? undefined : codings.toLocaleString('en'),
      description: `${characters.toLocaleString('en')} characters, ${codings.toLocaleString('en')} codings`,
    };
  });

  const remove = async (document: string) => {
    const title = records.document(document)?.title ?? '';
    const removed = await orNotice(runCommand('deleteDocument', { document }).then(() => true));
    if (removed === null) return;
    notifyUndoable(`Deleted “${title}”.`);
  };

  const menu = (id: string, startRenaming: () => void): MenuEntry[] => [
    { label: 'Open', keys: 'Enter', run: () => enter(id) },
    { label: 'Rename', keys: 'F2', run: startRenaming },
    'separator',
    { label: 'Delete', keys: 'Delete', run: () => void remove(id) },
  ];

  const select = (id: string) => {
    open(id);
    onOpen();
  };

  const enter = (id: string) => {
    select(id);
    focusText();
  };

  return (
    <Section
      title="Documents"
      actions={
        <IconButton small label="Import documents" onClick={() => runAction('documents.import')}>
          <Plus size={14} aria-hidden />
        </IconButton>
      }
    >
      <Tree
        label="Documents"
        rows={rows}
        selected={current}
        mark="current"
        onSelect={select}
        onEnter={enter}
        onRename={rename}
        onDelete={(id) => void remove(id)}
        menu={menu}
        empty={<Hint>None yet. Drop files anywhere in the window.</Hint>}
      />
    </Section>
  );
}
