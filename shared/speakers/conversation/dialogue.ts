import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import type { FoundTurn, Mention } from '../foundTurn';
import { lexicon } from '../languages/lexicon';
import { givenNames } from '../languages/quoting/quotingLexicon';
import { coreOfName } from '../names/coreOfName';
import { People } from '../people';
import type { QuotedTurn } from '../quotes/quotationReader';
import { isHeadingLine } from '../stageDirections';
import { wordsOf } from '../words';
import { isPrepositionWord } from './authorsWords';
import { addressedIn, isUnnamed, nameTheDescribed, personOf, wordsSaid } from './described';
import { DialogueCast, describedSubject, Narration } from './dialogueCast';
import { decide } from './exchange';
import { isOneName, NameIndex, namesIn } from './fullerNames';
import { type Reply, repliesOf } from './replies';
import type { Decided, Ground, Run, Setting } from './run';

/** What a reading of a conversation gives: its turns, the lines they take up, and fuller forms of the names. */
export interface Conversation {
  readonly turns: readonly FoundTurn[];
  readonly lines: ReadonlySet<number>;
  readonly mentions: readonly Mention[];
}

export interface DialogueContext {
  /** Who tells the story and asks in the first person. */
  readonly reporter: Mention | null;
  /** Lines that are read otherwise. */
  readonly taken: ReadonlySet<number>;
  /** What reading quotations tells, by line: who spoke last in the narration, and whom it finds beside a reply. */
  readonly quoted: ReadonlyMap<number, QuotedTurn>;
}

/** Dialogue with dashes in reports and features. Nothing is found where no reply names its speaker. */
export function dialogueTurns(document: DocumentLines, context: DialogueContext): Conversation {
  const replies = repliesOf(document).filter((reply) => !context.taken.has(reply.line));
  const spoken = new Set(replies.map((reply) => reply.line));
  const told = replies
    .map((reply) => explicitMention(document, reply, context))
    .map((mention, at, all) => unlessMistaken(document, replies, all, at, context) ?? mention);
  if (!told.some((mention) => mention !== null)) return { turns: [], lines: new Set(), mentions: [] };
  const names = new NameIndex(
    document.lines.filter((_, at) => !spoken.has(at) && !context.taken.has(at)),
    told.flatMap((mention) => (mention?.kind === 'person' ? [mention] : [])),
  );
  const explicit = nameTheDescribed(document, replies, told, names, context.reporter).map(
    unlessShared(names),
  );
  const named = [
    ...explicit.flatMap((mention) => (mention ? [mention] : [])),
    ...introducedBefore(document, replies, explicit),
    ...replies.flatMap((reply) =>
      addressedIn(wordsSaid(document, reply)).flatMap((word) => names.fullerThan([personOf(word)])),
    ),
  ];
  const fuller = names.fullerThan(named);
  const inNarration = [...context.quoted.values()].filter(({ line }) => !spoken.has(line));
  const meant = replies.map((reply) => meantBy(reply, context)).map(ifNamed(named));
  const cast = new DialogueCast(
    [
      ...named,
      ...fuller,
      ...inNarration.map(({ mention }) => mention),
      ...meant.filter((mention) => mention !== null),
    ].filter(({ kind, name }) => kind !== 'person' || isOneName(name)),
    context.reporter,
  );
  const voices = new Map(inNarration.map(({ line, mention }) => [line, mention]));
  const runs = runsOf(document, replies, explicit, cast, { reporter: context.reporter, voices, meant });
  const decided = decide(runs, cast).flat();
  const turns: FoundTurn[] = [];
  const lines = new Set<number>();
  replies.forEach((reply, at) => {
    for (let line = reply.line; line <= reply.lastLine; line++) lines.add(line);
    if (reply.announced) lines.add(reply.line - 1);
    const found = decided[at];
    if (found && reply.speech.length > 0)
      turns.push(turnOf(reply, found, explicit[at] ?? cast.mentionOf(found.who), context));
  });
  return { turns, lines, mentions: fuller };
}

const grounds: Readonly<Record<Ground, { confidence: number; reason: string }>> = {
  named: { confidence: 0.95, reason: 'Speaker named beside a reply with a dash' },
  reporter: { confidence: 0.9, reason: 'The reporter says “I ask”' },
  turn: { confidence: 0.82, reason: 'Two people take turns' },
  told: { confidence: 0.8, reason: 'The narration before the reply is about this person' },
};

function turnOf(reply: Reply, found: Decided, mention: Mention, { quoted }: DialogueContext): FoundTurn {
  const beside = quoted.get(reply.line);
  const attribution: TextRange | null =
    reply.announced?.range ?? reply.attribution ?? beside?.attribution ?? null;
  // Author's words that only reading quotations knows for such are not said.
  const speech = reply.tellers.length === 0 && beside !== undefined ? beside.speech : reply.speech;
  return {
    mention,
    attribution: found.ground === 'named' ? attribution : null,
    speech,
    ...grounds[found.ground],
  };
}

function explicitMention(
  document: DocumentLines,
  reply: Reply,
  { reporter, quoted }: DialogueContext,
): Mention | null {
  if (reply.announced) return reply.announced.mention;
  const teller = reply.tellers.find((one) => one.kind === 'named');
  if (teller?.mention.kind === 'role' && isUnnamed(document, reply)) return teller.mention;
  const beside = quoted.get(reply.line);
  const read = beside !== undefined && beside.attribution !== null ? beside.mention : null;
  const named = [teller?.mention ?? null, read].filter((mention) => mention !== null);
  const best =
    teller && read?.kind === 'person' && read.role.includes(teller.mention.name)
      ? read
      : (named.find(({ kind }) => kind === 'person') ?? named[0]);
  if (best !== undefined) return best;
  return reply.tellers.some((one) => one.kind === 'reporter') ? reporter : null;
}

/**
 * What somebody is called by, where reading quotations takes it for one who cannot be meant: the speaker right before, since a new dash is a new
 * speaker, or somebody whom the text names only later.
 */
function unlessMistaken(
  document: DocumentLines,
  replies: readonly Reply[],
  told: readonly (Mention | null)[],
  at: number,
  { quoted }: DialogueContext,
): Mention | null {
  const reply = replies[at] as Reply;
  const mention = told[at];
  const noun = calledBy(document, reply, quoted);
  if (mention?.kind !== 'person' || noun === null) return null;
  const isBelow = replies[at - 1]?.lastLine === reply.line - 1;
  if (isBelow && told[at - 1]?.name === mention.name) return noun;
  const first = wordsOf(mention.name)[0]?.text ?? '';
  const place = document.text.indexOf(first.slice(0, Math.max(3, first.length - 2)));
  return place > (document.lines[reply.lastLine]?.end ?? 0) ? noun : null;
}

/** What the author's words beside a reply call somebody by, when it is no name. */
function calledBy({ text }: DocumentLines, reply: Reply, quoted: DialogueContext['quoted']): Mention | null {
  const teller = reply.tellers.find(({ kind }) => kind === 'named');
  if (teller?.kind === 'named') return teller.mention.kind === 'person' ? null : teller.mention;
  const range = quoted.get(reply.line)?.attribution;
  const words = range ? wordsOf(text.slice(range.start, range.end)) : [];
  const [noun] = words.filter(({ key }) => !lexicon.articles.has(key));
  const alone = words.length <= 2 && words.every(({ capital }) => !capital);
  return noun && alone ? { kind: 'role', name: noun.text, role: '', honorific: '' } : null;
}

/** Whom reading quotations finds where a verb stands alone or with a pronoun, by what the narration tells. */
function meantBy(reply: Reply, { quoted }: DialogueContext): Mention | null {
  const found = quoted.get(reply.line);
  const alone =
    reply.tellers.length > 0 && reply.tellers.every(({ kind }) => kind === 'nobody' || kind === 'pronoun');
  return alone && found?.attribution === null && found.mention.kind === 'person' ? found.mention : null;
}

/** Somebody who speaks elsewhere by name, or whose name begins with a given one. */
function ifNamed(named: readonly Mention[]): (mention: Mention | null) => Mention | null {
  const names = new Set(named.map(({ name }) => name));
  return (mention) => {
    if (mention === null || names.has(mention.name)) return mention;
    return givenNames.has(wordsOf(mention.name)[0]?.key ?? '') ? mention : null;
  };
}

/** Full names in the paragraph before a reply that says `he` or `she`: there the person is introduced. */
function introducedBefore(
  document: DocumentLines,
  replies: readonly Reply[],
  explicit: readonly (Mention | null)[],
): Mention[] {
  return replies.flatMap((reply, at) => {
    const above = document.lines[reply.line - 1];
    const told = reply.tellers.some(({ kind }) => kind === 'pronoun' || kind === 'nobody');
    if (explicit[at] || !told || !above || replies[at - 1]?.lastLine === reply.line - 1) return [];
    const described = describedSubject(above.text);
    if (described) return [described];
    return namesIn(above.text)
      .filter(({ start }) => !isPrepositionWord(wordsOf(above.text.slice(0, start)).at(-1)?.key ?? ''))
      .map(({ mention }) => mention);
  });
}

/** A surname that two people of the text bear says nothing of who speaks. */
function unlessShared(names: NameIndex): (mention: Mention | null) => Mention | null {
  let known: People | null = null;
  return (mention) => {
    if (mention?.kind !== 'person' || mention.honorific !== '' || coreOfName(mention.name).length !== 1)
      return mention;
    known ??= new People(names.all());
    return known.countNamed(mention.name) > 1 ? null : mention;
  };
}

/** Who tells the story, and who is quoted in it, by line. */
interface Teller {
  readonly reporter: Mention | null;
  readonly voices: ReadonlyMap<number, Mention>;
  /** Whom a verb alone or a pronoun beside each reply means. */
  readonly meant: readonly (Mention | null)[];
}

function runsOf(
  document: DocumentLines,
  replies: readonly Reply[],
  explicit: readonly (Mention | null)[],
  cast: DialogueCast,
  context: Teller,
): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < replies.length; ) {
    let to = from + 1;
    // A voice from somewhere breaks in on two who take turns.
    const voiceAt = (at: number): boolean => explicit[at]?.kind === 'voice';
    while (to < replies.length && follows(replies[to - 1], replies[to]) && !voiceAt(to) && !voiceAt(to - 1))
      to++;
    const members = replies.slice(from, to);
    const known = members.map((reply, at): Decided | null => {
      cast.noteAddress(reply, wordsSaid(document, reply));
      const mention = explicit[from + at];
      if (!mention) return null;
      return { who: cast.whoIs(mention), ground: mention === context.reporter ? 'reporter' : 'named' };
    });
    const start = (members[0] as Reply).line - ((members[0] as Reply).announced ? 1 : 0);
    const previous = from === 0 ? -1 : (replies[from - 1] as Reply).lastLine;
    const last = runs[runs.length - 1];
    // Right behind a voice the narration before it still holds.
    const held = last?.isVoice && previous + 1 === start ? last.before : null;
    const setting = held ?? settingOf(document, previous + 1, start, from === 0, cast, context);
    const told = context.meant[from] ?? null;
    const meant = told === null ? null : cast.whoIs(told);
    runs.push({ replies: members, known, isVoice: voiceAt(from), before: setting, meant });
    from = to;
  }
  return runs;
}

/** Nothing stands between, or the line that names the second speaker. */
const follows = (a: Reply | undefined, b: Reply | undefined): boolean =>
  a !== undefined && b !== undefined && b.line - (b.announced ? 1 : 0) === a.lastLine + 1;

function settingOf(
  document: DocumentLines,
  from: number,
  to: number,
  isFirst: boolean,
  cast: DialogueCast,
  { voices }: Teller,
): Setting {
  const between = document.lines.slice(from, to);
  const divides = (line: Line): boolean => isHeadingLine(line) || !/\p{L}/u.test(line.text);
  const broken = isFirst || between.some(divides);
  const voice = between.slice(-3).some(divides)
    ? undefined
    : [1, 2, 3].flatMap((back) => voices.get(to - back) ?? [])[0];
  return new Narration(
    broken ? Number.POSITIVE_INFINITY : between.length,
    between[between.length - 1]?.text ?? '',
    voice ? cast.whoIs(voice) : null,
    cast,
  );
}
