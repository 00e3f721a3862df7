import type { SpeakerDetails, SpeakerNumbersById } from '@shared/query/speakerUse';
import type { ThemeQuotation } from '@shared/query/themeQuotations';
import { callMain } from '@/bridge/client';
import { useAnswer } from '@/bridge/useAnswer';

const none: SpeakerNumbersById = { speakers: {}, words: 0 };

/** Turns, words, themes and documents of every speaker, kept up to date. */
export const useSpeakerUse = (): SpeakerNumbersById =>
  useAnswer('all', () => callMain('speakerUse', {})) ?? none;

/** What one speaker says, kept up to date; null: not known yet. */
export const useSpeakerDetails = (speaker: string): SpeakerDetails | null =>
  useAnswer(speaker, () => callMain('speakerDetails', { speaker }));

/** The passages with a theme that a speaker says, kept up to date; null: not known yet. */
export const useSaidOn = (speaker: string, theme: string): readonly ThemeQuotation[] | null =>
  useAnswer(`${speaker} ${theme}`, () => callMain('themeQuotations', { speaker, theme }));
