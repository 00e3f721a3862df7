import type { TableOptions } from '@shared/importing/readOptions';
import {
  columnNames,
  mostColumns,
  type TableRows,
  tableLayout,
  widthOf,
} from '@shared/importing/tables/tableLayout';
import { FilterSelect } from '@/ui/FilterSelect';
import { type ColumnRole, roleNames, roleOf, rolesFor, withRole } from './columnRoles';
import styles from './TableColumns.module.css';

/** Rows that are shown. */
const shown = 20;

/** Characters of a cell that are shown; the lines that have room are fewer. */
const longestCell = 240;

interface TableSampleProps {
  readonly rows: TableRows;
  readonly options: TableOptions;
  readonly onChange: (options: TableOptions) => void;
}

/** The first rows of a table, with what is made of each column at its head. */
export function TableSample({ rows, options, onChange }: TableSampleProps) {
  const layout = tableLayout(rows, options.hasHeader);
  const width = Math.min(widthOf(rows), mostColumns);
  const names = columnNames(rows, layout, width);
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    name: names[column] ?? '',
    role: roleOf(options, column),
  }));
  const roles = rolesFor(options).map((role) => ({ id: role, name: roleNames[role] }));
  return (
    <section className={styles.sample} aria-label="First rows of the table" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              <span className="visually-hidden">Row</span>
            </th>
            {columns.map(({ column, name, role }) => (
              <th key={column} scope="col" data-role={role}>
                <span className={styles.name} dir="auto" title={name}>
                  {nameOf(name, column)}
                </span>
                <FilterSelect
                  label={name === '' ? `Use of column ${column + 1}` : `Use of “${name}”`}
                  value={role}
                  options={roles}
                  onChange={(id) => onChange(withRole(options, column, id as ColumnRole))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(layout.first, layout.first + shown).map((cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and their order never changes.
            <tr key={index}>
              <th scope="row" className={styles.number}>
                {layout.first + index + 1}
              </th>
              {columns.map(({ column, role }) => (
                <td key={column} data-role={role} dir="auto">
                  <span className={styles.cell}>{(cells[column] ?? '').slice(0, longestCell)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const nameOf = (name: string, column: number) => (name === '' ? `Column ${column + 1}` : name);
