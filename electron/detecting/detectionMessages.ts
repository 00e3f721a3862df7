import type { SpeakerRecord } from '@shared/project/records';
import type { DocumentToRead } from '@shared/query/readSpeakers';
import type { KnownPerson } from '@shared/speakers/knownPerson';

/** What main tells the thread that looks for speakers. */
export type ToDetectionThread =
  /** The next paragraphs of the document that `read` follows with: a long text comes in portions. */
  | { readonly kind: 'blocks'; readonly blocks: DocumentToRead['blocks'] }
  /** All that is to be known of the document besides its paragraphs, which came before: it is read now, again too. */
  | { readonly kind: 'read'; readonly input: Omit<DocumentToRead, 'blocks'> }
  /** Who is who in these documents, which have been read. */
  | {
      readonly kind: 'join';
      readonly documents: readonly string[];
      readonly speakers: readonly SpeakerRecord[];
      /** People known from other projects. */
      readonly elsewhere: readonly KnownPerson[];
    };

export type FromDetectionThread =
  | { readonly kind: 'read'; readonly document: string }
  /** The answer to `join`: a `SpeakerReview` as JSON, in which form it goes on to the window; main would only be held up by its thousands of turns. */
  | { readonly kind: 'review'; readonly json: string };
