/** `NAME:` with up to six capitalised words, `Q:`, `A.`; what follows may be empty. */
const speakerLabel =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+[\p{Lu}(][\p{L}\p{M}.'’()-]*){0,5}:(?:\s|$)|^[QA][.:]\s|^Q\s{2}/u;
/** `Mr. NAME.`, `The CHAIRMAN.`, `NAME (Place) –`: up to five words, the last of them in capitals, before a full stop or a dash. */
const recordLabel =
  /^(?:[\p{Lu}][\p{L}\p{M}.'’-]*\s+){0,4}\p{Lu}[\p{Lu}\p{M}'’-]{2,}(?:\s\(\p{Lu}[^()]{1,40}\))?(?:\.|\s[–—-])\s/u;
const listMark = /^(?:(?:[-–—•*·]|\d{1,3}[.)])\s|>{2,})/;
const timeCode = /^[[(]?\d{1,2}:\d{2}/;
/** `[APPLAUSE]`, `(Beifall)`, `♪ music ♪`: a line that is a sound or stage direction alone. */
const stageDirection = /^(?:\[[^\]]*\]|\([^)]*\)|[♪♫].*)$/u;

/**
 * Whether a line opens something new (a turn, a list item, a time code, a stage direction), so that it must
 * not be joined to the line before.
 */
export function opensNewLine(line: string): boolean {
  return (
    speakerLabel.test(line) ||
    recordLabel.test(line) ||
    listMark.test(line) ||
    timeCode.test(line) ||
    stageDirection.test(line)
  );
}

export function isStageDirection(line: string): boolean {
  return stageDirection.test(line);
}
