import { ok, refuse } from '../../base/result';
import { sameJson } from '../../base/sameJson';
import { detectLanguage } from '../../language/detectLanguage';
import { documentText } from '../../text/documentText';
import { putUsedAttributes } from '../attributesByName';
import { type CommandContext, defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import type { FateNumbers } from '../fates';
import { missing } from '../missing';
import { cleanName, counted, quoted } from '../names';
import { orderKeys } from '../orderKey';
import { People } from '../people';
import type { BlockRecord, DocumentRecord, SpeakerRecord, TurnRecord } from '../records';
import { putReplacement } from '../replacedText';
import { PropertiesReader } from '../statedProperties';
import { statedTurns } from '../statedTurns';

type Incoming = CommandParams<'importDocuments'>['documents'][number];

/** Blocks, stated turns and the speakers they name. */
function contentsOf(
  document: string,
  incoming: Incoming,
  people: People,
  context: CommandContext,
): (BlockRecord | TurnRecord | SpeakerRecord)[] {
  const orders = orderKeys(null, null, incoming.blocks.length);
  const blocks = incoming.blocks.map((content, index): BlockRecord => {
    return { ...content, type: 'block', id: context.ids.next(), document, order: orders[index] ?? '' };
  });
  return [...blocks, ...statedTurns(document, documentText(blocks), incoming.turns, people, context)];
}

/** Of what a file does not state, the text tells it. */
const languageOf = (blocks: Incoming['blocks']): string =>
  detectLanguage(blocks.map(({ text }) => text).join('\n'));

export const importDocuments = defineCommand({
  code: 'importDocuments',
  params: commandParams.importDocuments,
  propose(state, params, context) {
    const people = new People(state.speakers(), context);
    const draft = new Draft(state);
    const last = state.documents().at(-1)?.order ?? null;
    const orders = orderKeys(last, null, params.documents.length);
    const reader = PropertiesReader.of(state, params, context);
    if (!reader.ok) return reader;
    const titles: string[] = [];
    const replaced: string[] = [];
    let subject: string | undefined;
    for (const [index, incoming] of params.documents.entries()) {
      const title = cleanName(incoming.title) || cleanName(incoming.source.fileName) || 'Untitled';
      const { date, provenance, language, attributes, warnings } = reader.value.read(incoming);
      const document: DocumentRecord = {
        type: 'document',
        id: context.ids.next(),
        order: orders[index] ?? '',
        title,
        source: incoming.source,
        date,
        provenance,
        language: language || (incoming.language ?? languageOf(incoming.blocks)),
        attributes,
        importedAt: context.clock.now(),
        warnings: [...incoming.warnings, ...warnings],
        memo: '',
      };
      draft.put(document);
      for (const record of contentsOf(document.id, incoming, people, context)) draft.put(record);
      titles.push(title);
      subject ??= document.id;
    }
    putUsedAttributes(state, draft, reader.value.attributes);
    const { versions = [], before = 0, versionsBefore = 0 } = params;
    if (new Set(versions.map(({ document }) => document)).size < versions.length)
      return refuse('repeated-document', 'A document can get only one new text at a time.');
    const fates: FateNumbers[] = [];
    for (const version of versions) {
      const document = state.document(version.document);
      if (document === undefined) return missing('document');
      fates.push(putReplacement(state, draft, document, version, people, context));
      subject ??= document.id;
      replaced.push(document.title);
    }
    return ok({
      diff: draft.diff().filter(({ before: was, after }) => !sameJson(was, after)),
      label: labelOf(titles, before, replaced, versionsBefore),
      origin: 'import',
      fates,
      ...(subject !== undefined && { subject }),
      ...(params.run !== undefined && { run: params.run }),
    });
  },
});

/** What the step is called up to this portion, of which these are the titles. */
function labelOf(
  titles: readonly string[],
  before: number,
  replaced: readonly string[],
  versionsBefore: number,
): string {
  const [made, versions] = [titles.length + before, replaced.length + versionsBefore];
  const named = (number: number, [first]: readonly string[]) =>
    number === 1 && first !== undefined ? quoted(first) : counted(number, 'document');
  const parts = [
    ...(made > 0 || versions === 0 ? [`Import ${named(made, titles)}`] : []),
    ...(versions > 0 ? [`${made > 0 ? 'replace' : 'Replace'} the text of ${named(versions, replaced)}`] : []),
  ];
  return parts.join(' and ');
}
