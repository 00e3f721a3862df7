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

/** Labels that found no room near their place; a number at the end of the label in their way tells how many. */
export interface HiddenLabels {
  /** The label in whose line the number stands. */
  readonly beside: string;
  readonly top: number;
  readonly ids: readonly string[];
}

interface LabelLayout {
  readonly placed: readonly LabelPlace[];
  readonly hidden: readonly HiddenLabels[];
}

/**
 * Stacks labels downwards so that no two overlap. One that would stand more than `drift` below its place is left out and counted
 * beside the last label in its way.
 */
export function layOutLabels(wishes: readonly LabelWish[], drift: number): LabelLayout {
  const placed: LabelPlace[] = [];
  const hidden: { beside: string; top: number; ids: string[] }[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const { id, top, height } of [...wishes].sort((a, b) => a.top - b.top)) {
    const place = Math.max(top, free);
    const last = placed.at(-1);
    const note = hidden.at(-1);
    if (place - top <= drift || last === undefined) {
      placed.push({ id, top: place });
      free = place + height;
    } else if (note?.beside === last.id) {
      note.ids.push(id);
    } else {
      hidden.push({ beside: last.id, top: last.top, ids: [id] });
    }
  }
  return { placed, hidden };
}
