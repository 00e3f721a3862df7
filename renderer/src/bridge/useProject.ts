import type { ProjectRecords } from '@shared/project/projectRecords';
import { type ProjectMirror, useMirrorStore } from './projectMirror';

/** The open project's mirror; throws outside a project, where no component that asks for it is shown. */
function useMirror<T>(select: (mirror: ProjectMirror) => T): T {
  return useMirrorStore(({ mirror }) => {
    if (!mirror) throw new Error('no project is open');
    return select(mirror);
  });
}

/**
 * The records of the open project; the component renders again after every change. Read lists from it (`records.themes()`), do not keep
 * them.
 */
export function useRecords(): ProjectRecords {
  useMirror((mirror) => mirror.version);
  return useMirror((mirror) => mirror.records);
}

export const useIsDocumentOpen = (document: string): boolean =>
  useMirror((mirror) => mirror.openDocuments.has(document));

/** A document's title; unlike {@link useRecords} it does not render again for changes of anything else. */
export const useDocumentTitle = (document: string): string =>
  useMirror((mirror) => mirror.records.document(document)?.title ?? '');
