import { attributeKinds } from '@shared/project/attributeValue';
import type { AttributeRecord } from '@shared/project/records';
import { ArrowDown, ArrowUp, Calendar, ChevronDown, Hash, SquareCheck, Type } from 'lucide-react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Menu, type MenuEntry } from '@/ui/Menu';
import styles from './ColumnHeading.module.css';
import { deleteAttribute, moveAttribute } from './caseCommands';
import { openDialog, resize, useCases } from './casesStore';
import { isNumeric, type SpeakerColumn, speakerColumns } from './speakerColumns';

const kindMarks = { text: Type, number: Hash, date: Calendar, yesNo: SquareCheck } as const;

/** By how much a column becomes wider or narrower by its menu, CSS px. */
const WIDER = 40;

/** The heading of the column with this id. */
export function ColumnHeading({ column: id }: { readonly column: string }) {
  const attributes = useRecordsOf('attribute').attributes('speaker');
  const column = speakerColumns(attributes).find((each) => each.id === id);
  return column === undefined ? null : <HeadingMenu column={column} attributes={attributes} />;
}

interface HeadingMenuProps {
  readonly column: SpeakerColumn;
  readonly attributes: readonly AttributeRecord[];
}

/** A column's name, with a menu of what can be done with it. */
function HeadingMenu({ column, attributes }: HeadingMenuProps) {
  const sort = useCases((state) => state.sort);
  const width = useCases((state) => state.widths[column.id] ?? column.width);
  const sorted = sort?.column === column.id ? sort : null;
  const sortBy = (descending: boolean) => useCases.setState({ sort: { column: column.id, descending } });
  const Mark = column.kind === 'attribute' ? kindMarks[column.attribute.kind] : null;
  const [first, last] = ordersOf(column);
  const entries: MenuEntry[] = [
    { label: `Sort: ${first}`, run: () => sortBy(isNumeric(column)) },
    { label: `Sort: ${last}`, run: () => sortBy(!isNumeric(column)) },
    {
      label: 'Order of the project',
      disabled: sort === null,
      run: () => useCases.setState({ sort: null }),
    },
    'separator',
    { label: 'Wider', run: () => resize(column.id, width + WIDER) },
    { label: 'Narrower', disabled: width <= 60, run: () => resize(column.id, Math.max(60, width - WIDER)) },
    'separator',
    ...(column.kind === 'attribute'
      ? attributeEntries(column.attribute, attributes)
      : [{ label: 'New attribute…', run: () => openDialog({ kind: 'newAttribute', before: null }) }]),
  ];
  return (
    <Menu entries={entries}>
      <button
        type="button"
        className={styles.heading}
        tabIndex={-1}
        title={hintOf(column)}
        data-sorted={sorted !== null}
        data-numeric={isNumeric(column)}
      >
        {Mark && <Mark size={12} aria-hidden />}
        <span className={styles.headingName}>{column.label}</span>
        {sorted &&
          (sorted.descending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
        {sorted && <span className="visually-hidden">{sorted.descending ? 'descending' : 'ascending'}</span>}
        <ChevronDown size={12} aria-hidden className={styles.headingMore} />
      </button>
    </Menu>
  );
}

/** What the two orders of a column are called, the one it begins with first. */
function ordersOf(column: SpeakerColumn): readonly [string, string] {
  if (isNumeric(column)) return ['Largest first', 'Smallest first'];
  return column.kind === 'attribute' && column.attribute.kind === 'date'
    ? ['Earliest first', 'Latest first']
    : ['A to Z', 'Z to A'];
}

function attributeEntries(attribute: AttributeRecord, all: readonly AttributeRecord[]): MenuEntry[] {
  const { id, name } = attribute;
  const at = all.findIndex((each) => each.id === id);
  return [
    { label: 'Rename or change kind…', run: () => openDialog({ kind: 'attribute', id }) },
    {
      label: 'Move left',
      disabled: at <= 0,
      run: () => moveAttribute(id, all[at - 1]?.id ?? null),
    },
    {
      label: 'Move right',
      disabled: at < 0 || at >= all.length - 1,
      run: () => moveAttribute(id, all[at + 2]?.id ?? null),
    },
    { label: 'New attribute before this…', run: () => openDialog({ kind: 'newAttribute', before: id }) },
    { label: 'New attribute…', run: () => openDialog({ kind: 'newAttribute', before: null }) },
    'separator',
    { label: 'Delete attribute', run: () => void deleteAttribute(id, name) },
  ];
}

function hintOf(column: SpeakerColumn): string {
  if (column.kind === 'attribute')
    return `${column.label}, ${attributeKinds.find(({ kind }) => kind === column.attribute.kind)?.name.toLowerCase() ?? ''}`;
  if (column.id === 'share') return 'Share of all words that are said';
  if (column.id === 'themes') return 'Themes of what they say';
  if (column.id === 'aliases') return 'Other forms of the name, separated by ;';
  return column.label;
}
