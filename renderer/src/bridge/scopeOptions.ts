import { quoted } from '@shared/project/names';
import { codebookLines, namesAbove } from '@shared/project/themeTree';
import { useMemo } from 'react';
import { useFinding } from './finding';
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

/** The documents of the project, as a list to choose from. */
export function useDocumentOptions() {
  const documents = useRecordsOf('document').documents();
  return useMemo(() => documents.map(({ id, title }) => ({ id, name: title })), [documents]);
}

/** A list to choose from, with what is chosen though it was deleted, so that the choice does not read as none. */
export function useWithDeleted<Option extends { readonly id: string; readonly name: string }>(
  options: readonly Option[],
  chosen: string | null,
): readonly (Option | { readonly id: string; readonly name: string })[] {
  const name = useFinding(({ deleted }) => deleted.get(chosen ?? ''));
  return useMemo(
    () =>
      name === undefined || chosen === null
        ? options
        : [...options, { id: chosen, name: `${name} (deleted)` }],
    [options, chosen, name],
  );
}

/** Why nothing is found: what is looked within was deleted. `''`: it is there. */
export function useScopeProblem(document: string | null): string {
  const theme = useFinding((state) => state.theme);
  const speaker = useFinding((state) => state.speaker);
  const deleted = useFinding((state) => state.deleted);
  for (const [kind, id] of [
    ['theme', theme],
    ['speaker', speaker],
    ['document', document],
  ] as const) {
    const name = deleted.get(id ?? '');
    if (name !== undefined)
      return `The ${kind} ${quoted(name)} was deleted, so nothing is found within it. Choose another, or undo.`;
  }
  return '';
}
