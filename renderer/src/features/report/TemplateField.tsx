import { sameJson } from '@shared/base/sameJson';
import { ChevronDown } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import fields from '@/ui/Fields.module.css';
import { Menu, type MenuEntry } from '@/ui/Menu';
import { builtInTemplates } from './builtInTemplates';
import styles from './ReportView.module.css';
import { applyTemplate, useReport } from './reportStore';
import {
  addTemplate,
  deleteTemplate,
  openTemplateFile,
  optionsOf,
  overwriteTemplate,
  renameTemplate,
  saveTemplateFile,
} from './templateCommands';

/** What is asked for a name: a new template, or the one that is to be called otherwise. */
type Naming = 'new' | 'rename' | null;

/** The kind of report: those that come with Roundtable, and the project's own, kept, renamed, deleted and shared from here. */
export function TemplateField() {
  const { options, template } = useReport();
  const own = useRecordsOf('reportTemplate').reportTemplates();
  const [naming, setNaming] = useState<Naming>(null);
  const mine = own.find(({ id }) => id === template);
  const builtIn = builtInTemplates.find(({ id }) => id === template);
  const kept = mine === undefined ? null : optionsOf(mine);
  const changed =
    (kept !== null && !sameJson(kept, options)) ||
    (builtIn !== undefined && !sameJson(builtIn.parts, options.parts));
  const name = mine?.name ?? builtIn?.name ?? 'Own';

  const entries: MenuEntry[] = [
    ...builtInTemplates.map((each) => ({
      label: each.name,
      run: () => applyTemplate(each.id, { parts: each.parts }),
    })),
    ...(own.length > 0 ? (['separator'] as const) : []),
    ...own.map((each) => {
      const read = optionsOf(each);
      return {
        label: read === null ? `${each.name} (of a later Roundtable)` : each.name,
        disabled: read === null,
        run: () => read !== null && applyTemplate(each.id, read),
      };
    }),
    'separator',
    { label: 'Save as Template…', run: () => setNaming('new') },
    ...(mine === undefined
      ? []
      : [
          {
            label: `Update “${mine.name}”`,
            disabled: !changed,
            run: () => void overwriteTemplate(mine.id, options),
          },
          { label: 'Rename…', run: () => setNaming('rename') },
          { label: 'Delete', run: () => deleteTemplate(mine) },
        ]),
    'separator',
    { label: 'Save to File…', run: () => void saveTemplateFile(name, options) },
    {
      label: 'Add from File…',
      run: () => void openTemplateFile().then((id) => id !== null && useReport.setState({ template: id })),
    },
  ];

  const commit = async (typed: string) => {
    setNaming(null);
    if (naming === 'rename' && mine !== undefined) await renameTemplate(mine.id, typed);
    else {
      const id = await addTemplate(typed, options);
      if (id !== null) useReport.setState({ template: id });
    }
  };

  return (
    <>
      <Menu entries={entries}>
        <Button className={styles.template} aria-label={`Template: ${name}${changed ? ', changed' : ''}`}>
          <span className={styles.templateName}>{name}</span>
          {changed && <span className={styles.changed}>changed</span>}
          <ChevronDown size={12} aria-hidden />
        </Button>
      </Menu>
      {naming !== null && (
        <NameDialog
          title={naming === 'new' ? 'Save as Template' : 'Rename Template'}
          name={naming === 'rename' ? name : ''}
          onCommit={(typed) => void commit(typed)}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}

interface NameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly onCommit: (name: string) => void;
  readonly onClose: () => void;
}

function NameDialog({ title, name, onCommit, onClose }: NameDialogProps) {
  const [typed, setTyped] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') onCommit(typed.trim());
  };
  return (
    <Dialog
      open
      beginsInField
      title={title}
      description="Parts, conditions and looks are kept with the project, under this name."
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" disabled={typed.trim() === ''} onClick={() => onCommit(typed.trim())}>
            Save
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <input
          className={fields['input']}
          aria-label="Name of the template"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
