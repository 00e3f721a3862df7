import { captionTurns } from './captions/captionTurns';
import { statedTurns } from './captions/statedTurns';
import { namesInDocument, readersFor } from './caseless/caselessReaders';
import { caselessSpeech } from './caseless/caselessSpeech';
import { anyName } from './caseless/knownPeople';
import { writingOf } from './caseless/writing';
import { combineTurns } from './combineTurns';
import { conversationTurns } from './conversation/conversation';
import type { Detection, DetectionInput, ProposedTurn } from './detection';
import { type DocumentLines, documentLines, type Line } from './documentLines';
import { type FoundTurn, type Mention, startOf } from './foundTurn';
import { fullNames } from './fullNames';
import { introductionsOf } from './introductions';
import { type LabelCandidate, mentionOf } from './labels/labelCandidate';
import { acceptedLabels } from './labels/labelStyles';
import { mailTurns } from './mailTurns';
import { coreOfName } from './names/coreOfName';
import { isFullName } from './names/isFullName';
import { formKey } from './names/nameForms';
import { type Identity, People } from './people';
import { withChairs, withoutChair } from './presiding';
import { quotedSpeech } from './quotedSpeech';
import type { QuotedTurn } from './quotes/quotationReader';
import { withRuleTurns } from './ruleTurns';

/**
 * Finds who speaks in a document, and where: quotations with an attribution, labelled transcripts, captions. Precision comes
 * before recall: what names nobody with certainty is left out. Pure, and linear in the length of the document.
 */
export function detectSpeakers(input: DetectionInput): Detection {
  const document = documentLines(input.blocks);
  const { turns, mentions } = reading(document, input);
  const ruled = withRuleTurns(document, input, turns);
  const silent = unspoken(document, ruled);
  const { turns: found, changes } = withChairs(ruled, silent);
  const introductions = introductionsOf(silent);
  const people = new People(
    [...found.map(mentionInPlace), ...mentions, ...namesInNarration(document, found)],
    changes ? withoutChair(introductions) : introductions,
    areNeighbours(found),
  );
  return proposal(found, people);
}

/** Where a mention stands tells who was introduced before it. */
const mentionInPlace = (turn: FoundTurn): Mention => ({
  ...turn.mention,
  at: turn.attribution?.start ?? startOf(turn),
});

/**
 * Whether two labels follow each other: once, one of them a surname behind an office (`SENATOR PIKE`) and the other a name without any
 * (`NORA PIKE`); or twice, one of them an office alone (`Chair`), or both (`Enquêteur`, `Enquêtée`). Two who answer each other are two people.
 */
function areNeighbours(turns: readonly FoundTurn[]): (a: Mention, b: Mention) => boolean {
  const pairs = new Set<string>();
  const offices = new Map<string, number>();
  turns.forEach(({ mention, attribution }, at) => {
    const next = turns[at + 1];
    if (!attribution || !next?.attribution || !mention.label || !next.mention.label) return;
    if (mention.kind === 'role' || next.mention.kind === 'role') {
      const [one, other] = [formKey(mention), formKey(next.mention)].sort();
      const key = `${one} ${other}`;
      offices.set(key, (offices.get(key) ?? 0) + 1);
      if (offices.get(key) === 2) pairs.add(key).add(`${other} ${one}`);
    }
    const [bare, office] = mention.role === '' ? [mention, next.mention] : [next.mention, mention];
    if (bare.role !== '' || office.role === '') return;
    if (coreOfName(office.name).length > 1 || coreOfName(bare.name).length < 2) return;
    pairs.add(`${formKey(bare)} ${formKey(office)}`);
  });
  return (a, b) => pairs.has(`${formKey(a)} ${formKey(b)}`) || pairs.has(`${formKey(b)} ${formKey(a)}`);
}

/** The turns, and names that belong to their people but stand elsewhere. */
interface Reading {
  readonly turns: readonly FoundTurn[];
  readonly mentions: readonly Mention[];
}

function reading(document: DocumentLines, input: DetectionInput): Reading {
  if (input.stated.length > 0) return { turns: statedTurns(document, input.stated), mentions: [] };
  const mails = mailTurns(document);
  if (mails.length > 0) return { turns: mails, mentions: [] };
  const labels = acceptedLabels(document);
  if (isMostlyCaptions(document)) return { turns: captionTurns(document, labels), mentions: [] };
  return proseTurns(document, labels);
}

const isMostlyCaptions = (document: DocumentLines): boolean =>
  document.lines.filter((line) => line.kind === 'caption').length * 2 > document.lines.length;

function proseTurns(document: DocumentLines, labels: readonly LabelCandidate[]): Reading {
  const quoted = quotedTurns(document, labels, labels.map(mentionOf));
  const conversation = conversationTurns(document, labels, quoted);
  const elsewhere = conversation.lines;
  const combined = combineTurns(
    document,
    labels.filter(({ line }) => !elsewhere.has(line)),
    quoted.filter(({ line }) => !elsewhere.has(line)),
    elsewhere,
  );
  return {
    turns: [...combined, ...conversation.turns].sort((a, b) => startOf(a) - startOf(b)),
    mentions: conversation.mentions,
  };
}

/** Each line is read by the rules of its writing. */
function quotedTurns(
  document: DocumentLines,
  labels: readonly LabelCandidate[],
  labelled: readonly Mention[],
): QuotedTurn[] {
  const uncased = new Set(document.lines.flatMap((line, at) => (writingOf(line.text) === null ? [] : [at])));
  const elsewhere = new Set([...labels.map(({ line }) => line), ...uncased]);
  const cased = quotedSpeech(document, labelled, elsewhere).filter(({ line }) => !uncased.has(line));
  const caseless = uncased.size > 0 ? caselessTurns(document, labelled, cased) : [];
  return [...cased, ...caseless].sort((a, b) => startOf(a) - startOf(b));
}

/**
 * Quotations in writings without capitals are read twice. The first time any name will do; the second time a surname or a role alone counts
 * only when the document gives the full name that belongs to it.
 */
function caselessTurns(
  document: DocumentLines,
  labelled: readonly Mention[],
  cased: readonly QuotedTurn[],
): QuotedTurn[] {
  const readers = readersFor([...labelled.filter(isFullName), ...namesInDocument(document)]);
  const first = [...cased, ...caselessSpeech(document, anyName, readers)];
  const named = first.map((turn) => turn.mention).filter((mention) => isFullName(mention));
  const known = new People([...named, ...labelled, ...namesInNarration(document, first)]);
  return caselessSpeech(document, known, readers);
}

/** Full names, from what nobody says, of people who are called by surname only. */
function namesInNarration(document: DocumentLines, turns: readonly FoundTurn[]): Mention[] {
  const full = new Set<string>();
  const single = new Set<string>();
  for (const { mention } of turns) {
    if (mention.kind !== 'person') continue;
    const core = coreOfName(mention.name);
    if (core.length === 1) single.add(core[0] ?? '');
    else full.add(core[core.length - 1] ?? '');
  }
  for (const name of full) single.delete(name);
  return [...fullNames(unspoken(document, turns), single), ...namesInDocument(document)];
}

/** The lines in which nobody speaks. */
function unspoken(document: DocumentLines, turns: readonly FoundTurn[]): Line[] {
  const spoken = turns.flatMap((turn) => turn.speech).sort((a, b) => a.start - b.start);
  let at = 0;
  return document.lines.filter((line) => {
    while ((spoken[at]?.end ?? Number.POSITIVE_INFINITY) <= line.start) at++;
    return (spoken[at]?.start ?? Number.POSITIVE_INFINITY) >= line.end;
  });
}

function proposal(found: readonly FoundTurn[], people: People): Detection {
  const all = people.proposals();
  const keys = new Map<number, string>();
  const turns: ProposedTurn[] = [];
  for (const turn of found) {
    const identity = people.identityOf(turn.mention);
    if (identity.person < 0) continue;
    const key = keys.get(identity.person) ?? `p${keys.size + 1}`;
    keys.set(identity.person, key);
    const { attribution, speech, byRule } = turn;
    turns.push({
      person: key,
      attribution,
      speech,
      ...withIdentity(turn, identity),
      ...(byRule === true && { byRule }),
    });
  }
  const proposed = [...keys].flatMap(([person, key]) => {
    const one = all[person];
    return one ? [{ key, ...one }] : [];
  });
  return { people: proposed, turns };
}

/** A turn is no surer than it is who its speaker is. */
function withIdentity(turn: FoundTurn, identity: Identity): { confidence: number; reason: string } {
  if (identity.reason === '') return { confidence: turn.confidence, reason: turn.reason };
  const because = identity.reason[0]?.toLowerCase() + identity.reason.slice(1);
  return { confidence: Math.min(turn.confidence, identity.confidence), reason: `${turn.reason}; ${because}` };
}
