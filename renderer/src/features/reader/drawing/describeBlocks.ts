import type { ProjectState } from '@shared/project/projectState';
import type { TurnRecord } from '@shared/project/records';
import { documentText } from '@shared/text/documentText';
import { listNumber } from '@shared/text/listNumber';
import type { VisiblePassage } from './drawText';
import type { TextWindow } from './TextWindow';

/**
 * Tells assistive technology what lies on the paragraphs in view, since painted marks leave nothing behind: `Tagged: Trust,
 * Culture. Said by Makarov.` Also numbers the items of numbered lists.
 */
export function describeBlocks(
  window: TextWindow,
  passages: readonly VisiblePassage[],
  turns: readonly TurnRecord[],
): void {
  const themes = new Map<string, Set<string>>();
  const speakers = new Map<string, Set<string>>();
  const state = window.state;
  for (const { annotation, extent } of passages) {
    for (const { block } of window.pieces(extent)) {
      for (const coding of annotation.codings) add(themes, block.id, state.theme(coding.theme)?.name);
    }
  }
  for (const turn of turns) {
    for (const span of turn.speech) {
      const extent = window.extent(span);
      for (const { block } of extent ? window.pieces(extent) : [])
        add(speakers, block.id, state.speaker(turn.speaker)?.name);
    }
  }
  for (const { id, element } of window.blocks) {
    const tagged = [...(themes.get(id) ?? [])].join(', ');
    const said = [...(speakers.get(id) ?? [])].join(', ');
    const words = [tagged && `Tagged: ${tagged}.`, said && `Said by ${said}.`].filter(Boolean).join(' ');
    if (words === '') element.removeAttribute('aria-description');
    else if (element.getAttribute('aria-description') !== words)
      element.setAttribute('aria-description', words);
    if (element.dataset['ordered'] !== undefined) element.dataset['number'] = String(numberOf(state, id));
  }
}

function add(sets: Map<string, Set<string>>, block: string, name: string | undefined): void {
  if (name === undefined) return;
  const set = sets.get(block) ?? new Set();
  sets.set(block, set.add(name));
}

function numberOf(state: ProjectState, id: string): number {
  const blocks = state.blocks(state.block(id)?.document ?? '');
  return listNumber(blocks, documentText(blocks).numberOf(id));
}
