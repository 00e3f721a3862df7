import type { TextRange } from '../../text/position';
import type { DocumentLines, Line } from '../documentLines';
import type { FoundTurn, Mention } from '../foundTurn';
import { isClosing } from '../labels/closings';
import { type LabelCandidate, mentionOf } from '../labels/labelCandidate';
import { People } from '../people';
import { isAside } from '../stageDirections';
import { sameSpeaker } from './statedTurns';
import { type Guess, namedVoices, type Voice } from './unnamedVoices';

interface Open {
  /** Null: somebody else begins to speak, and it is not said who. */
  mention: Mention | null;
  attribution: TextRange | null;
  speech: TextRange[];
  sign: Voice['sign'];
}

const changeSign = /^(?:>{2,}|[-–—](?=[\s\p{L}¿¡"“«„…]))\s*/u;

/**
 * Captions with labels in their text: a label holds until the next one, sounds in brackets are nobody's. Where a sign alone says that
 * somebody else begins, it is worked out who.
 */
export function captionTurns(document: DocumentLines, labels: readonly LabelCandidate[]): FoundTurn[] {
  const turns = openTurns(document, labels).filter(({ speech }) => speech.length > 0);
  const mentions = turns.flatMap(({ mention }) => mention ?? []);
  const people = new People(mentions);
  const voices = turns.map(({ mention, sign, speech }) => ({
    person: mention ? people.indexOf(mention) : null,
    sign,
    text: speech.map(({ start, end }) => document.text.slice(start, end)).join(' '),
  }));
  const called = mentions.map((mention) => ({ ...mention, person: people.indexOf(mention) }));
  const guesses = namedVoices(voices, called);
  return turns.flatMap((turn, at) => {
    const guess = guesses[at] ?? null;
    if (turn.mention === null && guess === null) return [];
    const mention = turn.mention ?? mentions.find((one) => people.indexOf(one) === guess?.person);
    const { attribution, speech } = turn;
    return mention ? [{ mention, attribution, speech, ...whyOf(guess) }] : [];
  });
}

const whyOf = (guess: Guess | null) =>
  guess === null
    ? { confidence: 0.94, reason: 'Name before a colon in the captions' }
    : guess.why === 'called'
      ? {
          confidence: 0.82,
          reason: 'Asked or called by name just before, where the captions change the speaker',
        }
      : { confidence: 0.75, reason: 'Two take turns where the captions change the speaker' };

function openTurns(document: DocumentLines, labels: readonly LabelCandidate[]): Open[] {
  const labelAt = new Map(labels.map((found) => [found.line, found]));
  const turns: Open[] = [];
  let lastBlock = -1;
  let over = false;
  document.lines.forEach((line, index) => {
    const found = labelAt.get(index);
    const current = turns.at(-1);
    const change = changeSign.exec(line.text)?.[0] ?? '';
    over = !found && change === '' && (over || isClosing(line.text, false));
    if (found) {
      const mention = mentionOf(found);
      const speech = found.speechStart < line.end ? [{ start: found.speechStart, end: line.end }] : [];
      if (current?.mention && sameSpeaker(current.mention, mention)) current.speech.push(...speech);
      else {
        const attribution = { start: found.start, end: found.end };
        turns.push({ mention, attribution, speech, sign: 'name' });
      }
    } else if (isAside(line.text)) return;
    else if (change !== '')
      turns.push({
        mention: null,
        attribution: null,
        speech: [{ start: line.start + change.length, end: line.end }],
        sign: namesSomebody.test(line.text.slice(change.length))
          ? 'unknown'
          : signOf(document, index, labelAt),
      });
    else if (current && !over) extend(current, line, lastBlock === line.block);
    lastBlock = line.block;
  });
  return turns;
}

/** A name that is not believed to be one: `- The woman: Since when?` */
const namesSomebody = /^[^:：.?!؟,،]{1,30}[:：]\s/u;

const beginsWithDash = (line: Line | undefined): boolean => line !== undefined && /^[-–—]/u.test(line.text);

function signOf(
  { lines }: DocumentLines,
  index: number,
  labelAt: ReadonlyMap<number, LabelCandidate>,
): Voice['sign'] {
  if (!beginsWithDash(lines[index])) return 'change';
  if (beginsWithDash(lines[index - 1])) return 'secondDash';
  return beginsWithDash(lines[index + 1]) && !labelAt.has(index + 1) ? 'firstDash' : 'change';
}

/** Lines of one caption are one stretch of speech. */
function extend(turn: Open, { start, end }: Line, sameCaption: boolean): void {
  const last = turn.speech.at(-1);
  if (last && sameCaption) turn.speech[turn.speech.length - 1] = { start: last.start, end };
  else turn.speech.push({ start, end });
}
