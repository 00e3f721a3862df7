import type { BlockContent } from '../text/block';
import type { TextRange } from '../text/position';
import { addBlock } from './addBlock';
import type { Cue } from './captionFile';
import { readCueText } from './cueText';
import type { StatedTurn } from './reader';

/**
 * Makes a text of captions: a block for each caption (two, when two people speak in it), and a turn for
 * each run of captions of one voice. A caption without a voice belongs to the voice before it, as
 * captioning programs leave repeated names out; sounds and stage directions belong to nobody and interrupt
 * nobody.
 */
export function captionDocument(cues: readonly Cue[]): { blocks: BlockContent[]; turns: StatedTurn[] } {
  const blocks: BlockContent[] = [];
  const turns: { speaker: string; attribution: null; speech: TextRange[] }[] = [];
  let offset = 0;
  for (const { voice, aside, text, marks } of cues.flatMap((cue) => readCueText(cue.lines, cue.voice))) {
    addBlock(blocks, { kind: 'caption', text, marks });
    const range = { start: offset, end: offset + text.length };
    offset = range.end + 1;
    const last = turns.at(-1);
    if (voice === null && aside) continue;
    if (last && (voice === null || voice === last.speaker)) last.speech.push(range);
    else if (voice !== null) turns.push({ speaker: voice, attribution: null, speech: [range] });
  }
  return { blocks, turns };
}
