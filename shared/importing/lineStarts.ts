/** `NAME:` with up to six capitalised words, `Q:`, `A.`, `Q  `; what follows may be empty. */
const speakerLabel =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{Lu}(][\p{L}\p{M}.'’()-]*){0,5}:(?:\s|$)|^[QA][.:]\s|^[QA]\s{2}/u;
/** `Mr. NAME.`, `The CHAIRMAN.`, `NAME (Place) –`: up to five words, the last of them in capitals, before a full stop or a dash. */
const recordLabel =
  /^(?:[\p{Lu}][\p{L}\p{M}.'’-]*\s+){0,4}\p{Lu}[\p{Lu}\p{M}'’-]{2,}(?:\s\(\p{Lu}[^()]{1,40}\))?(?:\.|\s[–—-])\s/u;
const listMark = /^(?:(?:[-–—•*·]|\d{1,3}[.)])\s|>{2,})/;
/** `RB = Rita Bach`, as a transcript explains its signs. */
const keySign = /^\p{Lu}[\p{L}\d.]{0,5}\s*=\s/u;
const timeCode = /^[[(]?\d{1,2}:\d{2}/;
/** `[APPLAUSE]`, `(Beifall)`, `♪ music ♪`: a line that is a sound or stage direction alone. */
const stageDirection = /^(?:\[[^\]]*\]|\([^)]*\)|[♪♫].*)$/u;

/** `>> SENATOR VAN DER`: behind a sign, words of a name and nothing else. */
const unfinishedLabel =
  /^(?:>{2,}|[-–—])\s*\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3})){0,4}$/u;

/** Whether a name before a colon was cut in two at the width of the screen: `>> SENATOR VAN DER`, `MERWE: Present.` */
export const breaksLabel = (line: string, next: string): boolean =>
  line.length <= 40 && unfinishedLabel.test(line) && speakerLabel.test(next);

/** `[Anna] Hello`, `(ANNA) Hello`, `-Hello`: what opens a line of a caption, and in running text need not. */
const captionStart = /^(?:[[(]\p{Lu}[^[\]()]{0,48}[\])]:?\s+\S|[-–—][\p{L}¿¡"“«„…])/u;

export const opensCaptionLine = (line: string): boolean => opensNewLine(line) || captionStart.test(line);

/**
 * Whether a line opens something new (a turn, a list item, a time code, a stage direction), so that it must
 * not be joined to the line before.
 */
export function opensNewLine(line: string): boolean {
  return (
    speakerLabel.test(line) ||
    recordLabel.test(line) ||
    listMark.test(line) ||
    keySign.test(line) ||
    timeCode.test(line) ||
    stageDirection.test(line)
  );
}

export function isStageDirection(line: string): boolean {
  return stageDirection.test(line);
}
