import type { Problem } from '../../base/result';
import { ok, refuse } from '../../base/result';
import { documentText } from '../../text/documentText';
import type { TextRange } from '../../text/position';
import { defineCommand } from '../command';
import { commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { counted, quoted } from '../names';
import { joining, joinMemos, passageAt, withThemes } from '../passages';
import type { AnnotationRecord, DocumentRecord } from '../records';
import { ThemesByName } from '../themesByName';

/** The refusal of one annotation of many, so that it can be found. */
function atFault(
  index: number,
  { start, end }: TextRange,
  { title }: DocumentRecord,
  { code, message }: Problem,
) {
  return refuse(
    code,
    `Annotation ${index + 1} (${start}–${end} in ${quoted(title)}): ${message} Nothing was changed.`,
  );
}

export const annotate = defineCommand({
  code: 'annotate',
  params: commandParams.annotate,
  propose(state, params, context) {
    const draft = new Draft(state);
    const codebook = new ThemesByName(state.themes(), context);
    const listed = codebook.addAll(params.themes);
    if (!listed.ok) return refuse(listed.problem.code, `${listed.problem.message} Nothing was changed.`);
    const placed = new Map<string, AnnotationRecord>();
    for (const [index, { document, range, themes: names, memo }] of params.annotations.entries()) {
      const record = state.document(document);
      if (record === undefined) return missing('document');
      const passage = passageAt(document, documentText(state.blocks(document)), range);
      if (!passage.ok) return atFault(index, range, record, passage.problem);
      const ids: string[] = [];
      for (const name of names) {
        const theme = codebook.named(name);
        if (!theme.ok) return atFault(index, range, record, theme.problem);
        ids.push(theme.value.id);
      }
      if (ids.length === 0 && (memo ?? '') === '') {
        return atFault(index, range, record, {
          code: 'nothing-to-add',
          message: 'It has neither theme nor memo.',
        });
      }
      const key = JSON.stringify(passage.value.span);
      const joined = joining(state, passage.value, ids, context);
      const coded = withThemes(placed.get(key) ?? joined.annotation, joined.themes, context, 'import');
      const joinedMemo = joinMemos(coded.memo, memo ?? '');
      const annotation = joinedMemo === coded.memo ? coded : { ...coded, memo: joinedMemo };
      placed.set(key, annotation);
      draft.put(annotation);
    }
    for (const theme of codebook.made) draft.put(theme);
    const passages = params.annotations.length;
    const label =
      passages === 0
        ? `Add ${counted(codebook.made.length, 'theme')}`
        : `Annotate ${counted(passages, 'passage')}`;
    return ok({ diff: draft.diff(), label, origin: 'import' });
  },
});
