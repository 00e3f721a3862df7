import { type Result, refuse } from '@shared/base/result';
import type { ProjectState } from '@shared/project/projectState';
import type { Committed } from '@shared/project/projectStore';
import type { DocumentRecord } from '@shared/project/records';
import { z } from 'zod';
import type { OpenProject } from '../projects';

/** Codings as a person or a program writes them down: documents and themes by name, UTF-16 offsets into the document's text. */
export const namedCodings = z.object({
  themes: z
    .array(
      z.object({
        name: z.string(),
        parent: z.string().optional(),
        color: z.string().optional(),
        description: z.string().optional(),
      }),
    )
    .default([]),
  annotations: z
    .array(
      z.object({
        document: z.string(),
        start: z.number().int().nonnegative(),
        end: z.number().int().nonnegative(),
        themes: z.array(z.string()),
        memo: z.string().optional(),
      }),
    )
    .default([]),
});
export type NamedCodings = z.infer<typeof namedCodings>;

/** Makes the themes and codes the passages, as one step; nothing is changed when one of them is refused. */
export async function codePassagesByName(
  project: OpenProject,
  { themes, annotations }: NamedCodings,
): Promise<Result<Committed>> {
  const placed = [];
  for (const { document: name, start, end, themes: names, memo } of annotations) {
    const document = findDocument(project.state, name);
    if (!document.ok) return document;
    placed.push({ document: document.value.id, range: { start, end }, themes: names, memo });
  }
  return project.run('annotate', { themes, annotations: placed });
}

/** The document with this file name or title; refused when there is none or more than one. */
export function findDocument(state: ProjectState, name: string): Result<DocumentRecord> {
  const documents = state.documents();
  const byFile = documents.filter(({ source }) => source.fileName === name);
  const found = byFile.length > 0 ? byFile : documents.filter(({ title }) => title === name);
  const [only, ...others] = found;
  if (only === undefined) return refuse('no-document', `There is no document “${name}” in this project.`);
  if (others.length > 0) {
    return refuse('ambiguous-document', `${found.length} documents are called “${name}”. Rename them first.`);
  }
  return { ok: true, value: only };
}
