import { counted } from '@shared/project/names';
import type { ProjectRecords } from '@shared/project/projectRecords';
import type { ThemeNumbers } from '@shared/query/themeUse';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { createContext, use, useDeferredValue, useMemo } from 'react';
import { inspect, useInspected } from '@/bridge/inspected';
import { useThemeDescription, useThemeLook } from '@/bridge/useRecordsOf';
import { Tree } from '@/ui/Tree';
import type { TreeDetailProps } from '@/ui/treeProps';
import styles from './CodebookTable.module.css';
import { codebookRows, isTree, pathsOf, type SortColumn } from './codebookRows';
import { useCodebook } from './codebookStore';
import { lookInWords, pinMark, ThemeSwatch } from './themeMarks';
import { useThemeTree } from './useThemeTree';

const columns: readonly { readonly column: SortColumn; readonly label: string }[] = [
  { column: 'name', label: 'Name' },
  { column: 'codings', label: 'Codings' },
  { column: 'documents', label: 'Documents' },
  { column: 'speakers', label: 'Speakers' },
  { column: 'description', label: 'Description' },
];

/** What the lines show besides their themes. */
interface Shown {
  readonly numbers: Readonly<Record<string, ThemeNumbers>>;
  /** Of a flat list; null in a tree, where the place says it. */
  readonly paths: ReadonlyMap<string, string> | null;
}

const ShownContext = createContext<Shown>({ numbers: {}, paths: null });

interface CodebookTableProps {
  readonly records: ProjectRecords;
  readonly numbers: Shown['numbers'];
}

/** The codebook as a tree with columns; sorted or filtered it is a list. */
export function CodebookTable({ records, numbers }: CodebookTableProps) {
  const choice = useCodebook();
  const { folded, kind, sort } = choice;
  // Typing goes on while the list of thousands follows.
  const words = useDeferredValue(choice.words);
  const item = useInspected((state) => state.item);
  const themes = records.themes();
  const flat = !isTree({ words, kind, sort });
  const rows = useMemo(
    () => codebookRows(themes, numbers, { words, kind, sort }, folded),
    [themes, numbers, words, kind, sort, folded],
  );
  const shown = useMemo(() => ({ numbers, paths: flat ? pathsOf(themes) : null }), [numbers, flat, themes]);
  const { props } = useThemeTree(records, rows, flat);
  return (
    <div className={styles.table}>
      <Headings />
      <ShownContext value={shown}>
        <Tree
          {...props}
          label="Codebook"
          rows={rows}
          detail={CodebookLine}
          selected={item?.kind === 'theme' ? item.id : null}
          onSelect={(id) => inspect({ kind: 'theme', id })}
          onSelection={(selected) => useCodebook.setState({ selected })}
          empty={
            <p className={styles.empty}>
              {themes.length === 0 ? 'No themes yet.' : 'No theme is like this.'}
            </p>
          }
        />
      </ShownContext>
    </div>
  );
}

/** The columns' names; each sorts, then turns round, then goes back to the codebook's order. */
function Headings() {
  const sort = useCodebook((state) => state.sort);
  const next = (column: SortColumn) => {
    const first = column !== 'name' && column !== 'description';
    if (sort?.column !== column) return { column, descending: first };
    return sort.descending === first ? { column, descending: !first } : null;
  };
  return (
    <div role="group" aria-label="Sort by" className={styles.headings}>
      {columns.map(({ column, label }) => {
        const sorted = sort?.column === column;
        return (
          <button
            key={column}
            type="button"
            aria-pressed={sorted}
            title={
              sorted && next(column) === null
                ? 'Back to the order of the codebook'
                : `Sort by ${label.toLowerCase()}`
            }
            className={styles.heading}
            data-column={column}
            onClick={() => useCodebook.setState({ sort: next(column) })}
          >
            {label}
            {sorted &&
              (sort.descending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
            {sorted && (
              <span className="visually-hidden">{sort.descending ? 'descending' : 'ascending'}</span>
            )}
          </button>
        );
      })}
    </div>
  );
}

function CodebookLine({ id, children }: TreeDetailProps) {
  const { numbers, paths } = use(ShownContext);
  const look = useThemeLook(id);
  const description = useThemeDescription(id);
  const { codings = 0, documents = 0, speakers = 0 } = numbers[id] ?? {};
  const [firstLine = ''] = description.split('\n');
  const path = paths?.get(id) ?? '';
  return children({
    lead: <ThemeSwatch {...look} />,
    mark: pinMark(look),
    quiet: look.groupsOnly,
    path: path === '' ? undefined : path,
    cells: [
      ...[codings, documents, speakers].map((number) => (number === 0 ? '' : number.toLocaleString('en'))),
      firstLine,
    ],
    description: [
      ...(path === '' ? [] : [`under ${path}`]),
      counted(codings, 'coding'),
      counted(documents, 'document'),
      counted(speakers, 'speaker'),
      ...lookInWords(look),
    ].join(', '),
  });
}
