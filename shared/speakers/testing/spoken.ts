import { joinBlocks } from '../../text/joinBlocks';
import { detectSpeakers } from '../detectSpeakers';

export interface Spoken {
  readonly name: string;
  readonly attribution: string | null;
  readonly speech: readonly string[];
}

/** What is found in paragraphs, in the words of the text. */
export function spoken(paragraphs: readonly string[]): Spoken[] {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text, marks: [] }));
  const text = joinBlocks(blocks);
  const { people, turns } = detectSpeakers({ blocks, stated: [] });
  const names = new Map(people.map(({ key, name }) => [key, name]));
  return turns.map(({ person, attribution, speech }) => ({
    name: names.get(person) ?? '',
    attribution: attribution ? text.slice(attribution.start, attribution.end) : null,
    speech: speech.map(({ start, end }) => text.slice(start, end)),
  }));
}
