import { codebookLines, namesAbove } from '@shared/project/themeTree';
import { useMemo } from 'react';
import { useRecordsOf } from './useRecordsOf';

/** The themes of the codebook in its order, as a list to choose from. */
export function useThemeOptions() {
  const themes = useRecordsOf('theme').themes();
  return useMemo(
    () =>
      codebookLines(themes).map((line) => {
        const path = namesAbove(line).join(' / ');
        const { id, name, color, pattern, groupsOnly } = line.theme;
        return { id, name, path, groupsOnly, look: { color, pattern } };
      }),
    [themes],
  );
}

/** The speakers of the project, as a list to choose from. */
export function useSpeakerOptions() {
  const speakers = useRecordsOf('speaker').speakers();
  return useMemo(
    () => speakers.map(({ id, name, color }) => ({ id, name, look: { color, shape: 'dot' as const } })),
    [speakers],
  );
}
