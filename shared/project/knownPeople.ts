import { nameKey } from './names';
import type { SpeakerRecord } from './records';

/** Whom a name means among speakers. `unclear`: several are called that, and none bears it as the name. */
export type Meant =
  | { readonly kind: 'known'; readonly speaker: SpeakerRecord }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'nobody' };

/** Finds speakers by their name, or by an alias that only one of them has. */
export class KnownPeople {
  readonly #byName = new Map<string, SpeakerRecord>();
  /** null: several have it. */
  readonly #byAlias = new Map<string, SpeakerRecord | null>();

  constructor(speakers: readonly SpeakerRecord[]) {
    for (const speaker of speakers) this.add(speaker);
  }

  add(speaker: SpeakerRecord): void {
    this.#byName.set(nameKey(speaker.name), speaker);
    for (const alias of speaker.aliases) {
      const key = nameKey(alias);
      const other = this.#byAlias.get(key);
      this.#byAlias.set(key, other === undefined || other?.id === speaker.id ? speaker : null);
    }
  }

  find(name: string): Meant {
    const key = nameKey(name);
    const speaker = this.#byName.get(key) ?? this.#byAlias.get(key);
    if (speaker === null) return { kind: 'unclear' };
    return speaker === undefined ? { kind: 'nobody' } : { kind: 'known', speaker };
  }
}
