/** One caption as it stands in the file. */
export interface Cue {
  /** Milliseconds from the start of the recording. */
  readonly start: number;
  readonly end: number;
  /** Whom the line above the times names; null when it is a number or nothing. */
  readonly voice: string | null;
  /** Lines with their tags and entities. */
  readonly lines: readonly string[];
}

const clock = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`;
/** `12 "Anna Berg" (1894563)`, as Webex numbers captions. */
const namedAbove = /^\s*\d+\s+"([^"]{1,80})"(?:\s+\(\d+\))?\s*$/;
const timing = new RegExp(String.raw`^\s*${clock}\s*-->\s*${clock}`);

/**
 * Finds the captions of a WebVTT or SubRip text: a line of times, and the lines up to the next blank one.
 * Everything outside of captions (header, notes, styles, numbers) is passed over. Blank lines inside a
 * SubRip caption are common in the wild, so with `blankLinesInside` a caption runs to the number or
 * identifier of the next.
 */
export function cuesOf(text: string, { blankLinesInside }: { readonly blankLinesInside: boolean }): Cue[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (timing.test(line) ? [index] : []));
  const cues = starts.map((at, index) => {
    const next = starts[index + 1] ?? lines.length;
    let body = lines.slice(at + 1, next);
    const blank = body.findIndex((line) => line.trim() === '');
    if (blankLinesInside) {
      const last = body.at(-1) ?? '';
      if (next < lines.length && (/^\s*\d+\s*$/.test(last) || namedAbove.test(last)))
        body = body.slice(0, -1);
    } else if (blank >= 0) body = body.slice(0, blank);
    return {
      ...timesOf(lines[at] ?? ''),
      voice: namedAbove.exec(lines[at - 1] ?? '')?.[1] ?? null,
      lines: body.map((line) => line.trim()).filter((line) => line !== ''),
    };
  });
  return withoutRepeats(cues.filter((cue) => cue.lines.length > 0));
}

function timesOf(line: string): { start: number; end: number } {
  const parts = timing.exec(line)?.slice(1) ?? [];
  const at = (from: number) => {
    const [hours, minutes, seconds, fraction = ''] = parts.slice(from, from + 4);
    const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
    return whole * 1000 + Number(fraction.padEnd(3, '0'));
  };
  return { start: at(0), end: at(4) };
}

/**
 * Automatic captions roll: each repeats the last line of the one before it. When most do, the repeats go;
 * one that repeats by chance stays.
 */
function withoutRepeats(cues: readonly Cue[]): Cue[] {
  const repeats = (cue: Cue, index: number) =>
    index > 0 && plain(cue.lines[0]) === plain(cues[index - 1]?.lines.at(-1));
  if (cues.length < 6 || cues.filter(repeats).length < cues.length / 2) return [...cues];
  return cues
    .map((cue, index) => (repeats(cue, index) ? { ...cue, lines: cue.lines.slice(1) } : cue))
    .filter((cue) => cue.lines.length > 0);
}

const plain = (line = '') => line.replace(/<[^>]*>/g, '').trim();
