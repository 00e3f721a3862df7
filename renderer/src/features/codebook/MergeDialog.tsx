import { counted } from '@shared/project/names';
import { useMemo } from 'react';
import { useRecordsOf } from '@/bridge/useRecordsOf';
import { ChooseTheme } from './ChooseTheme';
import { openDialog } from './codebookStore';
import { mergeBlocks } from './mergeBlocks';
import { codingsOf, mergeThemes } from './themeCommands';

/** Asks which theme others become, and says what will be united. */
export function MergeDialog({ themes }: { readonly themes: readonly string[] }) {
  const records = useRecordsOf('theme');
  // One of several may stay, and the others become it; a single one has to become another.
  const without = useMemo(() => new Set(themes.length === 1 ? themes : []), [themes]);
  const blockedBy = useMemo(() => mergeBlocks(records, themes), [records, themes]);
  const [first] = themes;
  const what =
    themes.length === 1 ? `“${records.theme(first ?? '')?.name ?? ''}”` : counted(themes.length, 'theme');
  return (
    <ChooseTheme
      title={`Merge ${what} into`}
      description={`${counted(codingsOf(themes), 'coding')} and what is written on ${themes.length === 1 ? 'it' : 'them'} will be united; a passage tagged with several keeps one.`}
      records={records}
      without={without}
      blockedBy={blockedBy}
      onClose={() => openDialog(null)}
      onChoose={async (goal) => {
        if ('theme' in goal && (await mergeThemes(records, themes, goal.theme))) openDialog(null);
      }}
    />
  );
}
