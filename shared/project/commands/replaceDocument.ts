import { ok } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { detectLanguage } from '../../language/detectLanguage';
import type { DocumentText } from '../../text/documentText';
import { TakenRanges } from '../../text/TakenRanges';
import { defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { quoted } from '../names';
import { putNewVersion } from '../newVersion';
import { People } from '../people';
import { statedTurns } from '../statedTurns';

export const replaceDocument = defineCommand({
  code: 'replaceDocument',
  params: commandParams.replaceDocument,
  propose(state, params, context) {
    const document = state.document(params.document);
    if (document === undefined) return missing('document');
    const draft = new Draft(state);
    const { text } = putNewVersion(state, draft, document.id, params.blocks, context);
    const people = new People(state.speakers(), context);
    for (const record of statedTurns(document.id, text, unsaid(draft, text, params.turns), people, context))
      draft.put(record);
    draft.put({
      ...document,
      source: params.source,
      warnings: params.warnings,
      // What was read in the wrong encoding was in no language; what the analyst said stays.
      language: document.language || detectLanguage(text.text),
    });
    const diff = draft.diff().filter(({ before, after }) => !sameJson(before, after));
    return ok({
      diff,
      label: `Replace the text of ${quoted(document.title)}`,
      origin: 'import',
      subject: document.id,
    });
  },
});

type Stated = CommandParams<'replaceDocument'>['turns'];

/** Turns that the new file states where nobody speaks yet: those that are known stay as the analyst left them. */
function unsaid(draft: Draft, text: DocumentText, turns: Stated): Stated {
  const taken = new TakenRanges(
    draft
      .diff()
      .flatMap(({ after }) => (after?.type === 'turn' ? after.speech : []))
      .flatMap((span) => text.rangeOf(span) ?? []),
  );
  return turns.filter(({ speech }) => speech.every((range) => taken.isFree(range)));
}
