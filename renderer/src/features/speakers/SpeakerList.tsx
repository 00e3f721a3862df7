import { counted } from '@shared/project/names';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { runAction, useActionRegistry } from '@/bridge/actionRegistry';
import { inspect, useInspected } from '@/bridge/inspected';
import { orNotice } from '@/bridge/notices';
import { speakerPalette } from '@/bridge/palette';
import { runCommand } from '@/bridge/runCommand';
import { useNumber, useRecordsOf, useSpeakerLook } from '@/bridge/useRecordsOf';
import { Hint } from '@/ui/Hint';
import { IconButton } from '@/ui/IconButton';
import { Menu, type MenuEntry } from '@/ui/Menu';
import { Section } from '@/ui/Section';
import { Swatch } from '@/ui/Swatch';
import { Tree } from '@/ui/Tree';
import type { TreeDetailProps } from '@/ui/treeProps';
import { colorSpeakers } from './cases/caseCommands';
import { openDialog } from './cases/casesStore';
import { changeSpeaker, deleteSpeakers, mergeSpeakers } from './speakerCommands';

/** The people who speak in the project: named, merged and deleted in place. */
export function SpeakerList() {
  const records = useRecordsOf('speaker');
  const item = useInspected((state) => state.item);
  const canReview = useActionRegistry((state) => state.handlers.has('speakers.review'));
  const [creating, setCreating] = useState(false);
  const speakers = records.speakers();
  const rows = useMemo(() => speakers.map(({ id, name }) => ({ id, name, level: 0 })), [speakers]);

  const commit = async (name: string) => {
    setCreating(false);
    const id = await orNotice(runCommand('createSpeaker', { name }));
    if (id !== null) inspect({ kind: 'speaker', id });
  };
  const remove = (ids: readonly string[]) => void deleteSpeakers(records, ids);

  const menu = (ids: readonly string[], rename: () => void): MenuEntry[] => [
    { label: 'Rename', keys: 'F2', run: rename },
    {
      label: 'Colour',
      items: speakerPalette.map(({ name, color }) => ({
        label: name,
        icon: <Swatch color={color} shape="dot" />,
        run: () => colorSpeakers(ids, color),
      })),
    },
    {
      label: 'Merge into…',
      disabled: speakers.length < 2,
      run: () => openDialog({ kind: 'merge', speakers: ids }),
    },
    'separator',
    { label: 'Delete', keys: 'Delete', run: () => remove(ids) },
  ];

  return (
    <Section
      title="Speakers"
      needed={creating}
      actions={
        <Menu
          entries={[
            {
              label: 'Find speakers in this document…',
              disabled: !canReview,
              run: () => runAction('speakers.review'),
            },
            { label: 'Find speakers in all documents…', run: () => runAction('speakers.reviewAll') },
            { label: 'New speaker', run: () => setCreating(true) },
          ]}
        >
          <IconButton small label="Add speakers">
            <Plus size={14} aria-hidden />
          </IconButton>
        </Menu>
      }
    >
      <Tree
        label="Speakers"
        rows={rows}
        detail={SpeakerDetail}
        selected={item?.kind === 'speaker' ? item.id : null}
        onSelect={(id) => inspect({ kind: 'speaker', id })}
        onRename={(id, name) => changeSpeaker(id, { name })}
        onDelete={remove}
        places={['into']}
        onDrop={(dragged, target) => void mergeSpeakers(records, dragged, target)}
        menu={menu}
        draft={
          creating
            ? {
                after: null,
                level: 0,
                label: 'Name of the new speaker',
                onCommit: (name) => void commit(name),
                onCancel: () => setCreating(false),
              }
            : null
        }
        empty={<Hint>None yet. Speakers are looked for when a document comes in.</Hint>}
      />
    </Section>
  );
}

/** A line's colour, number of turns and role. */
function SpeakerDetail({ id, children }: TreeDetailProps) {
  const { color, role } = useSpeakerLook(id);
  const turns = useNumber('speakers', id);
  const said = counted(turns, 'turn');
  return children({
    lead: <Swatch color={color} shape="dot" />,
    trail: turns > 0 ? turns.toLocaleString('en') : undefined,
    description: role === '' ? said : `${role}, ${said}`,
  });
}
