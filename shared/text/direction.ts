const firstLetter = /\p{L}/u;
const fromLeft = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** Whether some of its letters run from the right and others from the left. */
export const isMixed = (text: string): boolean => rightToLeft.test(text) && fromLeft.test(text);

/** Which way a paragraph runs: its first letter tells, as `dir="auto"` has it; without letters it runs from left to right. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = firstLetter.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
