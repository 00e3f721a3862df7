/** Half of a pair, and signs that XML cannot hold: a single one of them makes a file that no program opens. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Words as they may stand in XML, their markup not looked at; what cannot is the sign for what is not known. */
export const writable = (text: string): string => text.replace(unwritable, '\uFFFD');
