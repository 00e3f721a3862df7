import type { TextRange } from '../text/position';
import type { Detection } from './detection';

/** What the command line prints for a document; offsets are UTF-16 units into `text`. */
export interface SpeakerPrediction {
  readonly document: string;
  readonly text: string;
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: string | null;
    readonly aliases: readonly string[];
    readonly confidence: number;
    readonly reason: string;
  }[];
  readonly turns: readonly {
    readonly id: string;
    readonly speaker: string;
    readonly attribution: QuotedRange | null;
    readonly speech: readonly QuotedRange[];
    readonly confidence: number;
    readonly reason: string;
  }[];
}

export interface QuotedRange extends TextRange {
  /** The words at the range. */
  readonly text: string;
}

/** A detection with the words it points at, for exchange with other programs. `text` is the block texts joined by `\n`. */
export function speakerPrediction(document: string, text: string, detection: Detection): SpeakerPrediction {
  const quoted = (range: TextRange): QuotedRange => ({ ...range, text: text.slice(range.start, range.end) });
  return {
    document,
    text,
    speakers: detection.people.map(({ key, name, role, aliases, confidence, reason }) => ({
      id: key,
      name,
      role: role === '' ? null : role,
      aliases,
      confidence,
      reason,
    })),
    turns: detection.turns.map((turn, at) => ({
      id: `t${at + 1}`,
      speaker: turn.person,
      attribution: turn.attribution ? quoted(turn.attribution) : null,
      speech: turn.speech.map(quoted),
      confidence: turn.confidence,
      reason: turn.reason,
    })),
  };
}
