import type { ProjectRecords } from '@shared/project/projectRecords';
import type { RecordType, ThemePattern } from '@shared/project/records';
import type { Counts } from '@shared/query/projectCounts';
import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { onSettledDiff, useMirrorStore } from './projectMirror';

/** How often records of each type have changed. */
const useVersions = create<Readonly<Partial<Record<RecordType, number>>>>(() => ({}));

onSettledDiff((diff) => {
  const versions = { ...useVersions.getState() };
  // A passage that loses its place, or gets one, is a record of another type under the same id.
  const types = new Set(diff.flatMap(({ before, after }) => [before?.type, after?.type]));
  for (const type of types) if (type !== undefined) versions[type] = (versions[type] ?? 0) + 1;
  useVersions.setState(versions);
});

/**
 * The records of the open project for a component that shows these types of them only: it renders again when one of them
 * changes, and not at every letter that is typed into the text. Throws outside a project.
 */
export function useRecordsOf(...types: readonly RecordType[]): ProjectRecords {
  useVersions(useShallow((versions) => types.map((type) => versions[type])));
  return useMirrorStore(({ mirror }) => {
    if (mirror === null) throw new Error('no project is open');
    return mirror.records;
  });
}

/** What a theme is about; renders again only when that changes. */
export const useThemeDescription = (theme: string): string =>
  useMirrorStore(({ mirror }) => mirror?.records.theme(theme)?.description ?? '');

/** How a theme looks, and what of it is told by an icon; renders again only when one of these changes. */
export const useThemeLook = (
  theme: string,
): {
  readonly color: string;
  readonly pattern: ThemePattern;
  readonly groupsOnly: boolean;
  readonly pinned: boolean;
} =>
  useMirrorStore(
    useShallow(({ mirror }) => {
      const {
        color = '',
        pattern = 'solid',
        groupsOnly = false,
        pinned = false,
      } = mirror?.records.theme(theme) ?? {};
      return { color, pattern, groupsOnly, pinned };
    }),
  );

/** A speaker's colour (`#rrggbb`) and role; renders again only when one of them changes. */
export const useSpeakerLook = (speaker: string): { readonly color: string; readonly role: string } =>
  useMirrorStore(
    useShallow(({ mirror }) => {
      const { color = '', role = '' } = mirror?.records.speaker(speaker) ?? {};
      return { color, role };
    }),
  );

/** Codings by theme or turns by speaker, as main counts them; renders again only when one of the numbers changes. */
export const useNumbers = (of: 'themes' | 'speakers'): Readonly<Record<string, number>> =>
  useMirrorStore(useShallow(({ mirror }) => mirror?.counts[of] ?? nothing));

/** A theme's codings or a speaker's turns, as main counts them; renders again only when that number changes. */
export const useNumber = (of: 'themes' | 'speakers', id: string): number =>
  useMirrorStore(({ mirror }) => mirror?.counts[of][id] ?? 0);

/** The same now, for what is done rather than shown. */
export const numberNow = (of: 'themes' | 'speakers', id: string): number =>
  useMirrorStore.getState().mirror?.counts[of][id] ?? 0;

/** Characters, codings and turns of a document, as main counts them; renders again only when one of them changes. */
export const useDocumentNumbers = (document: string): Counts['documents'][string] =>
  useMirrorStore(useShallow(({ mirror }) => mirror?.counts.documents[document] ?? noNumbers));

/** The same of every document, by document. */
export const useAllDocumentNumbers = (): Counts['documents'] =>
  useMirrorStore(useShallow(({ mirror }) => mirror?.counts.documents ?? noDocuments));

/** Codings in all documents. */
export const useCodingsCount = (): number =>
  useMirrorStore(({ mirror }) =>
    Object.values(mirror?.counts.documents ?? {}).reduce((sum, { codings }) => sum + codings, 0),
  );

const noDocuments: Counts['documents'] = {};
const noNumbers = { characters: 0, codings: 0, turns: 0 };
const nothing: Readonly<Record<string, number>> = {};
