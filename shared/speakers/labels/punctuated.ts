import type { DocumentLines } from '../documentLines';
import { isAside } from '../stageDirections';
import { wordsOf } from '../words';

export const endsSentence = /[.!?…。？！؟][\s"»”’」』）)\]]*$/u;

/** `#00:12:04-3#`, `[00:12:04]`: the time at which words ended, behind them. */
const timeBehind =
  /\s*(?:#\p{Nd}{1,2}:\p{Nd}{2}:\p{Nd}{2}(?:[-.,]\p{Nd}{1,3})?#|[[(]\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?[\])])\s*$/u;

/** Without the time behind it. */
export const withoutTimeBehind = (text: string): string => text.replace(timeBehind, '');

/** Whether words end as a sentence does, a time behind them or not. */
export const endsAsSentence = (text: string): boolean => endsSentence.test(withoutTimeBehind(text));

/** Whether hardly a turn ends without the end of a sentence; a heading may stand between it and the next label. */
export function isPunctuated({ lines }: DocumentLines, labelLines: ReadonlySet<number>): boolean {
  const labels = [...labelLines].sort((a, b) => a - b);
  let turns = 0;
  let ended = 0;
  labels.forEach((from, at) => {
    const turn = lines.slice(from, labels[at + 1] ?? lines.length).filter(({ text }) => !isAside(text));
    if (wordsOf((turn[0]?.text ?? '').slice(0, 120)).length <= 4) return;
    turns++;
    if (turn.slice(at === labels.length - 1 ? 0 : -2).some(({ text }) => endsAsSentence(text))) ended++;
  });
  return ended >= turns * 0.8;
}
