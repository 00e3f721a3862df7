import { isQuestionSign } from './questionSigns';

/** What may stand before a label: marks of a caption, a list or emphasis, and when it was said. */
export interface LabelLead {
  /** Offset at which the label begins. */
  readonly length: number;
  readonly timed: boolean;
  /** `>>` or a dash: somebody else begins to speak. */
  readonly turns: boolean;
}

/** `9:05`, `٩:٠٥`, `1:02:03.450`, as a meeting program writes it, `0:0:4.18`, and as manuscripts of broadcasts do, `02'15"`. */
const clock = String.raw`(?:\p{Nd}{1,2}['′’]\p{Nd}{2}(?:["″”]|'')|\p{Nd}{1,2}:\p{Nd}{1,2}:\p{Nd}{1,2}[.,]\p{Nd}{1,3}|(?:\p{Nd}{1,2}:)?\p{Nd}{1,2}:\p{Nd}{2}(?:[.,]\p{Nd}{1,3})?(?:\s?[ap]\.?\s?m\.?|\s?[صم](?![\p{L}\p{M}]))?)`;
const day = String.raw`(?:\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}[,،]?\s+)`;
const time = new RegExp(
  String.raw`^(?:[[(【]\s*${day}?${clock}(?:\s*[-–—]+>?\s*${clock})?\s*[\])】]:?|${day}?${clock}(?:\s*[-–—]+>?\s*${clock})?(?=[\s\-–—]))\s*(?:[-–—]\s+)?`,
  'iu',
);
const turn = /^(?:>{2,}|[-–—](?!\d))\s*/u;
const emphasis = /^(?:\*\*|__|[•·*]\s|[●■◆▲▶◎○□◇★☆※►▪])\s*/u;
/** Line numbers of court records stand before two spaces at least. */
const lineNumber = /^\p{Nd}{1,2}(?:\s{2,}|\t)(?=\P{Nd})/u;
const digit = /\p{Nd}/u;
/** `Q31  `, `Question 4. `, `Вопрос № 5 `: records of committees number the questions before the names of those who ask them. */
const questionNumber =
  /^(\p{L}{1,8})\.?\s?(?:№\s?|[Nn][o°º]\.?\s?)?\p{Nd}{1,4}(?:[.)]|\.[-–—])? +(?=(?:\p{Lu}\p{L}{0,3}\.\s?){0,3}[\p{Lu}\p{Lo}][^:：?？!！.。\t]{1,45}[:：])/u;

/** `[00:12] >> ` before `NAME:`. Linear: it looks at the beginning only. */
export function leadOf(line: string): LabelLead {
  const text = line.slice(0, 80);
  let length = 0;
  let timed = false;
  let turns = false;
  for (let round = 0; round < 4; round++) {
    const rest = text.slice(length);
    const first = rest[0] ?? '';
    const found =
      digit.test(first) || '[(【'.includes(first) ? (time.exec(rest) ?? lineNumber.exec(rest)) : null;
    const sign = found ? null : turn.exec(rest);
    const match = found ?? sign ?? emphasis.exec(rest) ?? numberedQuestion(rest);
    if (!match || match[0].length === 0) break;
    if (found?.[0].includes(':')) timed = true;
    if (sign) turns = true;
    length += match[0].length;
  }
  return { length, timed, turns };
}

const numberedQuestion = (text: string): RegExpExecArray | null => {
  const match = questionNumber.exec(text);
  return match && isQuestionSign(match[1] ?? '') ? match : null;
};

const timeAlone = new RegExp(
  String.raw`^[[(【]?\s*${day}?${clock}(?:\s*[-–—]+>?\s*${clock})?\s*[\])】]?$`,
  'iu',
);

/** A line that is nothing but a time code. */
export const isTimeAlone = (line: string): boolean => line.length <= 48 && timeAlone.test(line);
