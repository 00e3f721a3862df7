import type { Scene } from './scene';
import type { Tongue } from './tongue';

/** How a kind of record is written down. */
export interface Layout {
  readonly name: string;
  readonly languages: 'all' | readonly Tongue['code'][];
  readonly extension?: 'txt' | 'md' | 'srt' | 'vtt';
  /** Its lines stand as they are: what may happen to a printed text does not happen to it. */
  readonly fixed?: boolean;
  /** The paragraphs, marked. */
  readonly write: (scene: Scene) => string[];
}

/** Languages whose letters have capitals. */
export const cased = ['be', 'de', 'en', 'es', 'fr', 'kk', 'ru', 'tr'] as const;
