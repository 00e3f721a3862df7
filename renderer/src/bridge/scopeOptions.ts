import { codebookLines, namesAbove } from '@shared/project/themeTree';
import { useMemo } from 'react';
import { useRecordsOf } from './useRecordsOf';

/** The themes of the codebook in its order, as a list to choose from. */
export function useThemeOptions() {
  const themes = useRecordsOf('theme').themes();
  return useMemo(
    () =>
      codebookLines(themes).map((line) => {
        const { id, name, color, pattern, groupsOnly } = line.theme;
        return { id, name, groupsOnly, detail: namesAbove(line).join(' / '), mark: { color, pattern } };
      }),
    [themes],
  );
}

/** The speakers of the project, as a list to choose from. */
export function useSpeakerOptions() {
  const speakers = useRecordsOf('speaker').speakers();
  return useMemo(
    () => speakers.map(({ id, name, color }) => ({ id, name, mark: { color, shape: 'dot' as const } })),
    [speakers],
  );
}
