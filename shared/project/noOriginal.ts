/**
 * Stands for the SHA-256 of an imported file where nobody is to learn which file it was: whoever has the file could tell by its sum what a
 * document without names was made of.
 */
export const noOriginal = '0'.repeat(64);
