import type { DocumentLines } from '../documentLines';
import { type Mention, startOf } from '../foundTurn';
import type { LabelCandidate } from '../labels/labelCandidate';
import { conversationLexicon as conversation } from '../languages/conversation/conversationLexicon';
import { People } from '../people';
import type { QuotedTurn } from '../quotes/quotationReader';
import { wordsOf } from '../words';
import { askedAmongLabels } from './askedAmongLabels';
import { closingNote } from './closingNote';
import { creditsOf } from './credits';
import { type Conversation, dialogueTurns } from './dialogue';
import { interviewTurns } from './interview';
import { pullQuotes } from './pullQuotes';
import { replyLead } from './replyLine';

/** So many labels make a transcript: dashes and questions in it belong to the labelled turns. */
const transcript = 3;

/** Interviews without labels and dialogue with dashes, in the order of the text. */
export function conversationTurns(
  document: DocumentLines,
  labels: readonly LabelCandidate[],
  quoted: readonly QuotedTurn[],
): Conversation {
  const own = labels.filter((label) => !announcesReply(document, label));
  const credits = creditsOf(document);
  if (own.length >= transcript)
    return (
      askedAmongLabels(document, own, credits) ?? {
        turns: [],
        lines: closingNote(document, own),
        mentions: [],
      }
    );
  const interview = interviewTurns(document, credits);
  const taken = new Set([...(interview?.lines ?? []), ...own.map(({ line }) => line)]);
  const dialogue = dialogueTurns(document, {
    reporter: credits.author,
    taken,
    quoted: new Map(quoted.filter(({ mention }) => !isPronoun(mention)).map((turn) => [turn.line, turn])),
  });
  const turns = [...(interview?.turns ?? []), ...dialogue.turns];
  const apart = pullQuotes(document).filter(
    ({ turn, testimony }) => testimony || isKnown(turn.mention, [...turns, ...quoted]),
  );
  turns.push(...apart.map(({ turn }) => turn));
  return {
    turns: turns.sort((a, b) => startOf(a) - startOf(b)),
    lines: new Set([...(interview?.lines ?? []), ...dialogue.lines, ...apart.flatMap(({ lines }) => lines)]),
    mentions: [...(interview?.mentions ?? []), ...dialogue.mentions],
  };
}

/** `I’ve` is nobody’s name. */
const isPronoun = ({ name }: Mention): boolean =>
  wordsOf(name).every(({ key }) => conversation.firstPerson.has(key));

/** A motto under a title has an author who says nothing else in the text. */
function isKnown(mention: Mention, turns: readonly { readonly mention: Mention }[]): boolean {
  const people = new People(turns.map((turn) => turn.mention));
  return people.knowsName(mention.name);
}

/** `Иван Галушко, фермер:` alone on its line, with a dash below. */
const announcesReply = (document: DocumentLines, label: LabelCandidate): boolean => {
  const below = document.lines[label.line + 1];
  return (
    label.speechStart >= (document.lines[label.line]?.end ?? 0) &&
    below !== undefined &&
    replyLead(below.text) > 0
  );
};
