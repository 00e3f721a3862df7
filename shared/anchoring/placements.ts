import { z } from 'zod';
import { type TextRange, textRange } from '../text/position';
import { fingerprint } from './fingerprint';
import { type Anchoring, Reanchoring } from './reanchoring';

const share = z.number().min(0).max(1);

/**
 * Where passages of a text are in a new version of it, worked out elsewhere and before. They hold for these two texts alone, which is
 * checked; what is not among them is worked out anew.
 */
export const placements = z.object({
  /** Fingerprints of the two texts. */
  before: z.string(),
  after: z.string(),
  places: z.array(
    z.object({
      of: textRange,
      anchoring: z.discriminatedUnion('kind', [
        z.object({ kind: z.enum(['exact', 'moved', 'changed']), range: textRange, likeness: share }),
        z.object({ kind: z.literal('uncertain'), range: textRange, likeness: share, isInPlace: z.boolean() }),
        z.object({ kind: z.literal('lost') }),
      ]),
    }),
  ),
});
export type Placements = Readonly<z.infer<typeof placements>>;

/** Finds passages of a text in its new version, each once: by what is known already, else by looking. */
export class Placing {
  readonly #texts: { readonly before: string; readonly after: string };
  readonly #known = new Map<string, Placements['places'][number]>();
  #reanchoring: Reanchoring | null = null;

  constructor(before: string, after: string, known?: Placements) {
    this.#texts = { before, after };
    if (known === undefined || known.before !== fingerprint(before) || known.after !== fingerprint(after))
      return;
    for (const place of known.places) this.#known.set(keyOf(place.of), place);
  }

  place(range: TextRange): Anchoring {
    const known = this.#known.get(keyOf(range));
    if (known !== undefined) return known.anchoring;
    const anchoring = this.#looking().place(range);
    this.#known.set(keyOf(range), { of: { ...range }, anchoring });
    return anchoring;
  }

  /** See `Reanchoring`. */
  isOtherText(): boolean {
    return this.#looking().isOtherText;
  }

  /** All that was asked for until now, and was known. */
  placements(): Placements {
    const { before, after } = this.#texts;
    return { before: fingerprint(before), after: fingerprint(after), places: [...this.#known.values()] };
  }

  #looking(): Reanchoring {
    this.#reanchoring ??= new Reanchoring(this.#texts.before, this.#texts.after);
    return this.#reanchoring;
  }
}

const keyOf = ({ start, end }: TextRange): string => `${start}-${end}`;
