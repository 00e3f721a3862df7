import type { DocumentText } from '../text/documentText';
import type { CommandContext } from './command';
import type { CommandParams } from './commandParams';
import { cleanName } from './names';
import type { People } from './people';
import type { SpeakerRecord, TurnRecord } from './records';
import { attributionSpan, speechSpans } from './turnSpans';

type Stated = CommandParams<'importDocuments'>['documents'][number]['turns'];

/** Turns that a file states itself, and the speakers they name who are not in the project yet. */
export function statedTurns(
  document: string,
  text: DocumentText,
  turns: Stated,
  people: People,
  context: CommandContext,
): (SpeakerRecord | TurnRecord)[] {
  return turns.flatMap((stated) => {
    const name = cleanName(stated.speaker);
    const speech = speechSpans(text, stated.speech);
    if (name === '' || speech.length === 0) return [];
    const known = people.named(name);
    const speaker = known ?? people.make({ name });
    const turn: TurnRecord = {
      type: 'turn',
      id: context.ids.next(),
      document,
      speaker: speaker.id,
      attribution: attributionSpan(text, stated.attribution),
      speech,
      origin: 'import',
      confirmed: false,
    };
    return known === undefined ? [speaker, turn] : [turn];
  });
}
