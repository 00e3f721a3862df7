/** What the engine says of a bad expression, and what an analyst is told. The first that occurs in the message counts. */
const reasons: readonly (readonly [said: string, told: string])[] = [
  ['Unterminated group', 'a “(” is never closed'],
  ['Unmatched', 'a “)” closes nothing'],
  ['Unterminated character class', 'a “[” is never closed'],
  ['missing /', 'a “[” is never closed'],
  ['Lone quantifier', 'a bracket stands alone; write “\\” before it to find the sign itself'],
  ['Nothing to repeat', 'there is nothing before it to repeat; write “\\” before it to find the sign itself'],
  ['Incomplete quantifier', 'the number of repetitions is not complete'],
  ['numbers out of order', 'the numbers of repetitions are in the wrong order'],
  ['Range out of order', 'the letters of a range are in the wrong order'],
  ['Invalid character class', 'a range needs single letters on both sides'],
  ['at end of pattern', 'a “\\” stands at the end'],
  ['named capture referenced', 'it refers to a name that no group has'],
  ['named reference', 'it refers to a name that no group has'],
  ['capture group name', 'the name of a group is not complete'],
  ['Duplicate capture group', 'two groups have the same name'],
  ['property name', 'there is no such kind of letters'],
  ['Invalid group', 'a group cannot begin like this'],
  ['Unicode escape', 'the number of a letter is not complete'],
  ['escape', 'there is nothing special to write after this “\\”'],
];

/** Of a longer expression the place is not looked for: every try reads it again. */
const LONGEST = 1000;

/** Why an expression cannot be understood; null: it can. */
export function expressionProblem(source: string, flags: string): string | null {
  try {
    void new RegExp(source, flags);
    return null;
  } catch (error) {
    return describeExpressionProblem(source, flags, error);
  }
}

/** Why an expression cannot be understood, in one sentence, with the place where it goes wrong (characters from 1). */
export function describeExpressionProblem(source: string, flags: string, error: unknown): string {
  const kind = kindOf(error);
  const why = reasons.find(([said]) => kind.includes(said))?.[1] ?? 'it is not written as expressions are';
  const place = source.length > LONGEST ? null : placeOf(source, flags, kind);
  return place === null
    ? `This expression cannot be understood: ${why}.`
    : `This expression cannot be understood at character ${place}, “${Array.from(source)[place - 1]}”: ${why}.`;
}

/** What stands after the expression in the engine's message. */
function kindOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ') + 2) : '';
}

/** The last character without which the beginning of the expression did not have this fault yet. */
function placeOf(source: string, flags: string, kind: string): number | null {
  const letters = Array.from(source);
  const isFaulty = (length: number): boolean => {
    try {
      void new RegExp(letters.slice(0, length).join(''), flags);
      return false;
    } catch (error) {
      return kindOf(error) === kind;
    }
  };
  for (let length = letters.length; length > 0; length -= 1) if (!isFaulty(length - 1)) return length;
  return null;
}
