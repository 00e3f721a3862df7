import { detectLanguage } from '../language/detectLanguage';
import type { DocumentText } from '../text/documentText';
import { TakenRanges } from '../text/TakenRanges';
import type { CommandContext } from './command';
import type { CommandParams } from './commandParams';
import type { Draft } from './draft';
import { countFates, type FateNumbers } from './fates';
import { putNewVersion } from './newVersion';
import type { People } from './people';
import type { ProjectState } from './projectState';
import type { DocumentRecord } from './records';
import { statedTurns } from './statedTurns';

type Replacement = CommandParams<'replaceDocument'>;

/** Puts the text of a new version of a document into a draft, with what lies on it and the turns that the new file states. */
export function putReplacement(
  state: ProjectState,
  draft: Draft,
  document: DocumentRecord,
  { source, blocks, turns, warnings, placements }: Omit<Replacement, 'document'>,
  people: People,
  context: CommandContext,
): FateNumbers {
  const { text, fates } = putNewVersion(state, draft, document.id, blocks, context, {
    known: placements,
  });
  const stated = statedTurns(document.id, text, unsaid(draft, document.id, text, turns), people, context);
  for (const record of stated) draft.put(record);
  draft.put({
    ...document,
    source,
    warnings,
    // What was read in the wrong encoding was in no language; what the analyst said stays.
    language: document.language || detectLanguage(text.text),
  });
  return countFates(fates);
}

/** Turns that the new file states where nobody speaks yet: those that are known stay as the analyst left them. */
function unsaid(
  draft: Draft,
  document: string,
  text: DocumentText,
  turns: Replacement['turns'],
): Replacement['turns'] {
  const taken = new TakenRanges(
    draft
      .diff()
      .flatMap(({ after }) => (after?.type === 'turn' && after.document === document ? after.speech : []))
      .flatMap((span) => text.rangeOf(span) ?? []),
  );
  return turns.filter(({ speech }) => speech.every((range) => taken.isFree(range)));
}
