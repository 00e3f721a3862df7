/** A label that wants to stand at `top`. Heights in px. */
export interface LabelWish {
  readonly id: string;
  readonly top: number;
  readonly height: number;
}

export interface LabelPlace {
  readonly id: string;
  readonly top: number;
}

/** Labels that found no room near their place, told by a number at the last label that did. */
export interface HiddenLabels {
  readonly top: number;
  readonly ids: readonly string[];
}

export interface LabelLayout {
  readonly placed: readonly LabelPlace[];
  readonly hidden: readonly HiddenLabels[];
}

/**
 * Stacks labels downwards so that no two overlap. One that would stand more than `drift` below its place is left out and counted
 * in a note of `noteHeight` that follows the last label in its way.
 */
export function layOutLabels(wishes: readonly LabelWish[], drift: number, noteHeight: number): LabelLayout {
  const placed: LabelPlace[] = [];
  const hidden: { top: number; ids: string[] }[] = [];
  let free = Number.NEGATIVE_INFINITY;
  let full = false;
  for (const { id, top, height } of [...wishes].sort((a, b) => a.top - b.top)) {
    const place = Math.max(top, free);
    const note = hidden.at(-1);
    if (place - top <= drift) {
      placed.push({ id, top: place });
      free = place + height;
      full = false;
    } else if (full && note) {
      note.ids.push(id);
    } else {
      hidden.push({ top: free, ids: [id] });
      free += noteHeight;
      full = true;
    }
  }
  return { placed, hidden };
}
