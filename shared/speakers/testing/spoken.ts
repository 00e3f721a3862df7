import { joinBlocks } from '../../text/joinBlocks';
import type { DetectionInput } from '../detection';
import { detectSpeakers } from '../detectSpeakers';

export interface Spoken {
  readonly name: string;
  readonly attribution: string | null;
  readonly speech: readonly string[];
}

/** What is found in paragraphs, in the words of the text. */
export const spoken = (paragraphs: readonly string[]): Spoken[] =>
  spokenIn({ blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, marks: [] })), stated: [] });

/** What is found, in the words of the text. */
export function spokenIn(input: DetectionInput): Spoken[] {
  const text = joinBlocks(input.blocks);
  const { people, turns } = detectSpeakers(input);
  const names = new Map(people.map(({ key, name }) => [key, name]));
  return turns.map(({ person, attribution, speech }) => ({
    name: names.get(person) ?? '',
    attribution: attribution ? text.slice(attribution.start, attribution.end) : null,
    speech: speech.map(({ start, end }) => text.slice(start, end)),
  }));
}

/** `Name: words` of each turn. */
export const asLines = (turns: readonly Spoken[]): string[] =>
  turns.map(({ name, speech }) => `${name}: ${speech.join(' ')}`);
