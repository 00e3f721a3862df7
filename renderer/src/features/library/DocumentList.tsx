import { counted, quoted } from '@shared/project/names';
import { Plus, Table2 } from 'lucide-react';
import { useMemo } from 'react';
import { runAction } from '@/bridge/actionRegistry';
import { inspect } from '@/bridge/inspected';
import { orNotice } from '@/bridge/notices';
import { runCommand } from '@/bridge/runCommand';
import { focusText, showDocument, useSelection } from '@/bridge/selection';
import { useDocumentNumbers, useRecordsOf } from '@/bridge/useRecordsOf';
import { Hint } from '@/ui/Hint';
import { IconButton } from '@/ui/IconButton';
import type { MenuEntry } from '@/ui/Menu';
import { Section } from '@/ui/Section';
import { Tree } from '@/ui/Tree';
import type { TreeDetailProps } from '@/ui/treeProps';
import { deleteDocuments } from './documentCommands';

const open = (id: string) => {
  inspect(null);
  showDocument(id);
};

const fileActions = [
  { action: 'document.replace', label: 'Replace Text from File…' },
  { action: 'document.readAgain', label: 'Read Original Again…' },
  { action: 'document.openOriginal', label: 'Open Original' },
  { action: 'document.saveOriginal', label: 'Save a Copy of the Original…' },
] as const;

const rename = (document: string, title: string) =>
  void orNotice(runCommand('renameDocument', { document, title }));

/** The documents of the project: open, rename, delete. */
export function DocumentList({ onOpen }: { readonly onOpen: () => void }) {
  const records = useRecordsOf('document');
  const current = useSelection((state) => state.document);
  const documents = records.documents();

  const rows = useMemo(() => documents.map(({ id, title }) => ({ id, name: title, level: 0 })), [documents]);

  const remove = async ([document = '']: readonly string[]) => {
    await deleteDocuments([document], quoted(records.document(document)?.title ?? ''));
  };

  const menu = ([id = '']: readonly string[], startRenaming: () => void): MenuEntry[] => [
    { label: 'Open', keys: 'Enter', run: () => enter(id) },
    { label: 'Rename', keys: 'F2', run: startRenaming },
    'separator',
    ...fileActions.map(({ action, label }) => ({ label, run: () => doTo(id, action) })),
    'separator',
    { label: 'Delete', keys: 'Delete', run: () => void remove([id]) },
  ];

  const select = (id: string) => {
    open(id);
    onOpen();
  };

  /** What is done to a document is done to the one in the reader. */
  const doTo = (id: string, action: (typeof fileActions)[number]['action']) => {
    if (id !== current) select(id);
    runAction(action);
  };

  const enter = (id: string) => {
    select(id);
    focusText();
  };

  return (
    <Section
      title="Documents"
      actions={
        <>
          <IconButton small label="Table of documents" onClick={() => runAction('view.documents')}>
            <Table2 size={14} aria-hidden />
          </IconButton>
          <IconButton small label="Import documents" onClick={() => runAction('documents.import')}>
            <Plus size={14} aria-hidden />
          </IconButton>
        </>
      }
    >
      <Tree
        label="Documents"
        rows={rows}
        detail={DocumentDetail}
        selected={current}
        mark="current"
        onSelect={select}
        onEnter={enter}
        onRename={rename}
        onDelete={(ids) => void remove(ids)}
        menu={menu}
        empty={<Hint>None yet. Drop files anywhere in the window.</Hint>}
      />
    </Section>
  );
}

/** A line's length and number of codings. */
function DocumentDetail({ id, children }: TreeDetailProps) {
  const { characters, codings } = useDocumentNumbers(id);
  return children({
    trail: codings === 0 ? undefined : codings.toLocaleString('en'),
    description: `${counted(characters, 'character')}, ${counted(codings, 'coding')}`,
  });
}
