import { branchIds } from '@shared/project/themeTree';
import { useMemo } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { ChooseTheme } from './ChooseTheme';
import { openDialog } from './codebookStore';
import { codingsOf, counted, mergeThemes } from './themeCommands';

/** Asks which theme others become, and says what will be united. */
export function MergeDialog({ themes }: { readonly themes: readonly string[] }) {
  const records = useRecordsOf('theme');
  // One of several may stay; what hangs on one that goes cannot.
  const without = useMemo(() => {
    const below = branchIds(records.themes(), themes);
    const stays = themes.length > 1 ? new Set(themes) : new Set<string>();
    return new Set([...below].filter((id) => !stays.has(id)));
  }, [records, themes]);
  const [first] = themes;
  const what =
    themes.length === 1 ? `“${records.theme(first ?? '')?.name ?? ''}”` : counted(themes.length, 'theme');
  return (
    <ChooseTheme
      title={`Merge ${what} into`}
      description={`${counted(codingsOf(themes), 'coding')} and what is written on ${themes.length === 1 ? 'it' : 'them'} will be united; a passage tagged with several keeps one.`}
      records={records}
      without={without}
      onClose={() => openDialog(null)}
      onChoose={async (goal) => {
        if ('theme' in goal && (await mergeThemes(records, themes, goal.theme))) openDialog(null);
      }}
    />
  );
}
