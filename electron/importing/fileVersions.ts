import { ok, type Result, refuse } from '@shared/base/result';
import type { ReadDocument } from '@shared/importing/reader';
import type { CommandParams } from '@shared/project/commandParams';
import { quoted } from '@shared/project/names';
import { pairVersions } from '@shared/project/pairVersions';
import type { ProjectRecords } from '@shared/project/projectRecords';
import { joinBlocks } from '@shared/text/joinBlocks';

/** What was read of a file. */
export type IncomingDocument = CommandParams<'importDocuments'>['documents'][number];

/** For each document that a file holds now, which of the documents `into` gets its text; null: none, it is a new one. */
export function targetsOf(
  state: ProjectRecords,
  into: readonly string[],
  incoming: readonly IncomingDocument[],
): (string | null)[] {
  if (into.length === 0) return incoming.map(() => null);
  const old = toldOf(state, into);
  return pairsOf(old, incoming).map((place) => (place === null ? null : (old[place]?.id ?? null)));
}

/** What a file that was read holds for one document: of several rows of a table, its own. */
export function contentFor(
  state: ProjectRecords,
  id: string,
  incoming: readonly ReadDocument[],
  fileName: string,
): Result<ReadDocument> {
  const document = state.document(id);
  if (document === undefined) return refuse('unknown-document', 'This document is no longer in the project.');
  const [only] = incoming;
  if (only !== undefined && incoming.length === 1) return ok(only);
  const { sha256 } = document.source;
  const siblings = state.documents().filter(({ source }) => source.sha256 === sha256);
  const old = toldOf(
    state,
    siblings.map((each) => each.id),
  );
  const place = old.findIndex((each) => each.id === id);
  const content = incoming[pairsOf(old, incoming).indexOf(place)];
  return content === undefined
    ? refuse(
        'no-such-row',
        `“${fileName}” becomes several documents, and none of them has the text or the title of ${quoted(document.title)}. Read it as one document, or choose another column as the title.`,
      )
    : ok(content);
}

const toldOf = (state: ProjectRecords, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const document = state.document(id);
    return document === undefined ? [] : [{ id, title: document.title, text: joinBlocks(state.blocks(id)) }];
  });

const pairsOf = (
  old: ReturnType<typeof toldOf>,
  incoming: readonly Pick<ReadDocument, 'title' | 'blocks'>[],
) =>
  pairVersions(
    old,
    incoming.map(({ title, blocks }) => ({ title, text: joinBlocks(blocks) })),
  );
