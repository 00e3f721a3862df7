import type { TableOptions } from '@shared/importing/readOptions';
import type { TablePeek } from '@shared/ipc/contract';
import { useState } from 'react';
import { callMain } from '@/bridge/client';
import { orNotice } from '@/bridge/notices';
import { type AskedTable, useTableQuestion } from '@/bridge/tableQuestion';
import { TableColumns } from './TableColumns';

/** Asks what the columns of a table are before it is read. */
export function TableDialog() {
  const table = useTableQuestion((state) => state.table);
  return table && <Question key={JSON.stringify(table.from)} {...table} />;
}

function Question({ from, name, again, peek: first, answer }: AskedTable) {
  const [peek, setPeek] = useState<TablePeek>(first);
  const [options, setOptions] = useState<TableOptions>(first.options);
  const look = async (choice: { sheet?: string; encoding?: string }) => {
    const next = await orNotice(callMain('peekTable', { from, ...choice }));
    if (next === null) return;
    setPeek(next);
    setOptions(next.options);
  };
  const encoding = peek.encoding ?? undefined;
  return (
    <TableColumns
      name={name}
      again={again}
      sheets={peek.sheets}
      sheet={peek.sheet ?? undefined}
      encoding={encoding}
      rows={peek.rows}
      totalRows={peek.totalRows}
      warnings={peek.warnings}
      options={options}
      onChange={setOptions}
      onSheet={(sheet) => void look({ sheet })}
      onEncoding={(chosen) => void look({ encoding: chosen })}
      onRead={() => answer({ table: options, ...(encoding !== undefined && { encoding }) })}
      onClose={() => answer(null)}
    />
  );
}
