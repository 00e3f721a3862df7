import { nearestOf } from '@shared/base/nearestOf';
import { ok, type Result, refuse } from '@shared/base/result';
import { sameName } from '@shared/project/names';
import type { ProjectState } from '@shared/project/projectState';
import type { Committed } from '@shared/project/projectStore';
import type { DocumentRecord } from '@shared/project/records';
import { z } from 'zod';
import type { OpenProject } from '../projects';

/** Codings as a person or a program writes them down: documents and themes by name, UTF-16 offsets into the document's text. */
const codingsFile = z.object({
  themes: z
    .array(
      z.object({
        name: z.string(),
        parent: z.string().optional(),
        color: z
          .string()
          .regex(/^#[0-9a-f]{6}$/i, 'A colour is written as #rrggbb.')
          .optional(),
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

/** {@link codingsFile}, and not empty: a misspelt part must not pass for one that says nothing. */
export const namedCodings = codingsFile.refine(
  ({ themes, annotations }) => themes.length + annotations.length > 0,
  'It holds neither “themes” nor “annotations”.',
);
export type NamedCodings = z.infer<typeof namedCodings>;

/** Makes the themes and codes the passages, as one step; nothing is changed when one of them is refused. */
export async function codePassagesByName(
  project: OpenProject,
  { themes, annotations }: NamedCodings,
): Promise<Result<Committed>> {
  const placed = [];
  for (const [index, { document: name, start, end, themes: names, memo }] of annotations.entries()) {
    const document = findDocument(project.state, name);
    if (!document.ok) {
      const { code, message } = document.problem;
      return refuse(code, `Annotation ${index + 1}: ${message} Nothing was changed.`);
    }
    placed.push({ document: document.value.id, range: { start, end }, themes: names, memo });
  }
  return project.run('annotate', { themes, annotations: placed });
}

/**
 * The document that is meant: by id, by file name, by title, and last by either without regard to case. Refused when there is
 * none or more than one.
 */
export function findDocument(state: ProjectState, name: string): Result<DocumentRecord> {
  const documents = state.documents();
  const ways: ((document: DocumentRecord) => boolean)[] = [
    ({ id }) => id === name,
    ({ source }) => source.fileName === name,
    ({ title }) => title === name,
    ({ source, title }) => sameName(source.fileName, name) || sameName(title, name),
  ];
  for (const isMeant of ways) {
    const [found, ...others] = documents.filter(isMeant);
    if (found === undefined) continue;
    if (others.length === 0) return ok(found);
    return refuse(
      'ambiguous-document',
      `${others.length + 1} documents are called “${name}”. Rename one of them and use its title, or use an id.`,
    );
  }
  const near = nearestOf(
    name,
    documents.flatMap(({ title, source }) => [title, source.fileName]),
  );
  const hint = near === undefined ? '' : ` Did you mean “${near}”?`;
  return refuse('no-document', `There is no document “${name}” in this project.${hint}`);
}
