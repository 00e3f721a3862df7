interface Voice {
  readonly name: string;
  /** Part of the passage, 0 to 1. */
  readonly share: number;
}

/**
 * Who says a passage: the name; of several, each with the share of the words that they say: `Anna 60 %, Otto 40 %`. What a single
 * speaker does not say of it is nobody's, and not told.
 */
export function saidInWords(voices: readonly Voice[]): string {
  if (voices.length < 2) return voices[0]?.name ?? '';
  return voices.map(({ name, share }) => `${name} ${percent(share)}`).join(', ');
}

/** A share in words: `60 %`, `0.3 %`; a little is not nothing, and one of hundreds of speakers is told from the next. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return '< 0.1 %';
  return share > 0 && share < 0.0095 ? `${(share * 100).toFixed(1)} %` : `${Math.round(share * 100)} %`;
}
