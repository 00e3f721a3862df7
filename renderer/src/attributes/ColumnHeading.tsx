import type { AttributeOf } from '@shared/project/bearers';
import type { AttributeRecord } from '@shared/project/records';
import { ArrowDown, ArrowUp, Calendar, ChevronDown, Hash, SquareCheck, Type } from 'lucide-react';
import { use } from 'react';
import { useStore } from 'zustand';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { Menu, type MenuEntry } from '@/ui/Menu';
import { deleteAttribute, moveAttribute } from './attributeCommands';
import { askAboutAttribute, askForAttribute } from './attributeDialogStore';
import styles from './ColumnHeading.module.css';
import { type AnyColumn, isDate, isNumeric } from './tableColumns';
import { TableContext } from './tableContext';
import { resizeColumn, type TableStore } from './tableStore';

const kindMarks = { text: Type, number: Hash, date: Calendar, yesNo: SquareCheck } as const;

/** By how much a column becomes wider or narrower by its menu, CSS px. */
const WIDER = 40;

/** The heading of the column with this id. */
export function ColumnHeading({ column: id }: { readonly column: string }) {
  const table = use(TableContext);
  const column = table?.columns.find((each) => each.id === id);
  return table === null || column === undefined ? null : (
    <HeadingMenu of={table.of} store={table.store} column={column} />
  );
}

interface HeadingMenuProps {
  readonly of: AttributeOf;
  readonly store: TableStore;
  readonly column: AnyColumn;
}

/** A column's name, with a menu of what can be done with it. */
function HeadingMenu({ of, store, column }: HeadingMenuProps) {
  const attributes = useRecordsOf('attribute').attributes(of);
  const sort = useStore(store, (state) => state.sort);
  const width = useStore(store, (state) => state.widths[column.id] ?? column.width);
  const sorted = sort?.column === column.id ? sort : null;
  const sortBy = (descending: boolean) => store.setState({ sort: { column: column.id, descending } });
  const Mark = column.kind === 'attribute' ? kindMarks[column.attribute.kind] : null;
  const [first, last] = ordersOf(column);
  const entries: MenuEntry[] = [
    { label: `Sort: ${first}`, run: () => sortBy(isNumeric(column)) },
    { label: `Sort: ${last}`, run: () => sortBy(!isNumeric(column)) },
    {
      label: 'Order of the project',
      disabled: sort === null,
      run: () => store.setState({ sort: null }),
    },
    'separator',
    { label: 'Wider', run: () => resizeColumn(store, column.id, width + WIDER) },
    {
      label: 'Narrower',
      disabled: width <= 60,
      run: () => resizeColumn(store, column.id, Math.max(60, width - WIDER)),
    },
    'separator',
    ...(column.kind === 'attribute'
      ? attributeEntries(column.attribute, attributes)
      : [{ label: 'New attribute…', run: () => askForAttribute(of) }]),
  ];
  return (
    <Menu entries={entries}>
      <button
        type="button"
        className={styles.heading}
        tabIndex={-1}
        title={column.hint ?? column.label}
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
function ordersOf(column: AnyColumn): readonly [string, string] {
  if (isNumeric(column)) return ['Largest first', 'Smallest first'];
  return isDate(column) ? ['Earliest first', 'Latest first'] : ['A to Z', 'Z to A'];
}

function attributeEntries(attribute: AttributeRecord, all: readonly AttributeRecord[]): MenuEntry[] {
  const { id, name, of } = attribute;
  const at = all.findIndex((each) => each.id === id);
  return [
    { label: 'Rename or change kind…', run: () => askAboutAttribute(id) },
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
    { label: 'New attribute before this…', run: () => askForAttribute(of, id) },
    { label: 'New attribute…', run: () => askForAttribute(of) },
    'separator',
    { label: 'Delete attribute', run: () => void deleteAttribute(id, name) },
  ];
}
