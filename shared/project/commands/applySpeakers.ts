import { ok, type Result, refuse } from '../../base/result';
import { documentText } from '../../text/documentText';
import { TakenRanges } from '../../text/TakenRanges';
import { absorbSpeaker } from '../absorbSpeaker';
import { type CommandContext, defineCommand } from '../command';
import { type CommandParams, commandParams } from '../commandParams';
import { Draft } from '../draft';
import { missing } from '../missing';
import { cleanName, counted, nameKey } from '../names';
import { cleanAliases, freeSpeakerName, People, speakerName } from '../people';
import type { ProjectState } from '../projectState';
import type { SpeakerRecord, TurnRecord } from '../records';
import { attributionSpan, speechSpans } from '../turnSpans';

type Params = CommandParams<'applySpeakers'>;
type ReviewedPerson = Params['people'][number];
type ReviewedDocument = Params['documents'][number];

export const applySpeakers = defineCommand({
  code: 'applySpeakers',
  params: commandParams.applySpeakers,
  propose(state, params, context) {
    const draft = new Draft(state);
    const speakers = putPeople(state, draft, params, context);
    if (!speakers.ok) return speakers;
    for (const reviewed of params.documents) {
      const put = putTurns(state, draft, reviewed, speakers.value, context);
      if (!put.ok) return put;
    }
    return ok({
      diff: draft.diff(),
      label: `Apply ${counted(speakers.value.size, 'speaker')}`,
      origin: 'suggestion',
    });
  },
});

/** The speakers that the reviewed people become, by key; nobody new is needed where no turn was left to them. */
function putPeople(
  state: ProjectState,
  draft: Draft,
  { people: reviewed, documents }: Params,
  context: CommandContext,
): Result<ReadonlyMap<string, SpeakerRecord>> {
  const people = new People(state.speakers(), context);
  const speaking = new Set(documents.flatMap(({ turns }) => turns.map(({ person }) => person)));
  const reviewedDocuments = new Set(documents.map(({ document }) => document));
  const absorbed = new Set(reviewed.flatMap((person) => person.absorbed ?? []));
  const others = state.speakers().filter(({ id }) => !absorbed.has(id));
  const speakers = new Map<string, SpeakerRecord>();
  for (const person of reviewed) {
    const isNew = person.speaker === null;
    if (isNew && !speaking.has(person.key) && (person.absorbed ?? []).length === 0) continue;
    const name = speakerName(person.name);
    if (!name.ok) return name;
    let speaker = isNew ? people.make({ name: name.value }) : state.speaker(person.speaker ?? '');
    if (speaker === undefined) return missing('speaker');
    if (!isNew && nameKey(name.value) !== nameKey(speaker.name)) {
      const free = freeSpeakerName(
        name.value,
        others.filter(({ id }) => id !== person.speaker),
      );
      if (!free.ok) return free;
    }
    for (const id of person.absorbed ?? []) {
      const from = state.speaker(id);
      if (from === undefined) return missing('speaker');
      if (from.id !== speaker.id) speaker = absorbSpeaker(state, draft, from, speaker);
    }
    const after = asReviewed(speaker, { ...person, name: name.value }, reviewedDocuments);
    draft.put(after);
    speakers.set(person.key, after);
  }
  return ok(speakers);
}

/** The speaker as the review describes them; the same record when it says nothing new. */
function asReviewed(
  before: SpeakerRecord,
  person: ReviewedPerson,
  documents: ReadonlySet<string>,
): SpeakerRecord {
  const { name } = person;
  const role = cleanName(person.role);
  const roles: Record<string, string> = { ...before.roles };
  for (const document of Object.keys(person.roles === undefined ? {} : { ...roles, ...person.roles })) {
    if (!documents.has(document)) continue;
    const written = cleanName(person.roles?.[document] ?? '');
    if (written === '' || written === role) delete roles[document];
    else roles[document] = written;
  }
  const after: SpeakerRecord = {
    ...before,
    name,
    role,
    affiliation: person.affiliation === undefined ? before.affiliation : cleanName(person.affiliation),
    roles,
    aliases: cleanAliases(name, person.aliases),
    color: person.color ?? before.color,
  };
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
}

function putTurns(
  state: ProjectState,
  draft: Draft,
  { document, turns }: ReviewedDocument,
  speakers: ReadonlyMap<string, SpeakerRecord>,
  context: CommandContext,
): Result<null> {
  if (state.document(document) === undefined) return missing('document');
  const text = documentText(state.blocks(document));
  const existing = state.turns(document);
  const kept = existing.filter(({ confirmed }) => confirmed);
  const taken = new TakenRanges(
    kept.flatMap(({ speech }) => speech.flatMap((span) => text.rangeOf(span) ?? [])),
  );
  // The same words said again keep their record: what was not changed in the review is no change.
  const bySpeech = new Map<string, TurnRecord>();
  for (const turn of existing) {
    if (turn.confirmed) continue;
    bySpeech.set(keyOf(turn), turn);
    draft.remove(turn.id);
  }
  for (const turn of turns) {
    const speaker = speakers.get(turn.person);
    if (speaker === undefined) return missing('speaker');
    const ranges = [...turn.speech, ...(turn.attribution === null ? [] : [turn.attribution])];
    if (ranges.some((range) => text.spanOf(range) === null)) {
      return refuse(
        'text-changed',
        'The text has changed since the speakers were looked for. Find them again.',
      );
    }
    const speech = speechSpans(
      text,
      turn.speech.flatMap((range) => taken.outside(range)),
    );
    if (speech.length === 0) continue;
    const before = bySpeech.get(keyOf({ speech }));
    const { reason: known, ...rest } = before ?? { type: 'turn' as const, id: context.ids.next(), document };
    const reason = turn.byHand ? undefined : (turn.reason ?? known);
    bySpeech.delete(keyOf({ speech }));
    draft.put(
      sameOr(before, {
        ...rest,
        speaker: speaker.id,
        attribution: attributionSpan(text, turn.attribution),
        speech,
        origin: originOf(turn, before),
        confirmed: turn.confirmed ?? false,
        ...(reason !== undefined && { reason }),
      }),
    );
  }
  return ok(null);
}

/** A turn that the file itself stated, or that was made by hand, stays so: looking for speakers again takes it as given. */
function originOf(
  turn: ReviewedDocument['turns'][number],
  before: TurnRecord | undefined,
): TurnRecord['origin'] {
  if (turn.byHand) return 'hand';
  if (before?.origin === 'import' || before?.origin === 'hand') return before.origin;
  return turn.byRule ? 'rule' : 'suggestion';
}

const keyOf = ({ speech }: Pick<TurnRecord, 'speech'>): string => JSON.stringify(speech);

const sameOr = (before: TurnRecord | undefined, after: TurnRecord): TurnRecord =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
