/** A name without its slash. */
export class PdfName {
  constructor(readonly name: string) {}
}

/** A reference to an object, by its number. */
export class PdfRef {
  constructor(readonly number: number) {}
}

/** A string as it is written, with its brackets. */
export class PdfString {
  constructor(readonly raw: string) {}
}

export type PdfDict = Map<string, PdfValue>;
export type PdfValue = number | boolean | null | PdfName | PdfRef | PdfString | PdfDict | PdfValue[];

const white = /[\s\0]*/y;
const reference = /(\d+) (\d+) R\b/y;
const numeral = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const nameToken = /\/([^\s\0/[\]<>(){}%]*)/y;
const word = /true|false|null/y;

/** Reads one value as PDF writes it. Throws a RangeError when there is none. */
export function parsePdfValue(text: string): PdfValue {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  const values = (end: string): PdfValue[] => {
    const list: PdfValue[] = [];
    for (take(white); !text.startsWith(end, at); take(white)) {
      if (at >= text.length) throw new RangeError('unfinished PDF value');
      list.push(value());
    }
    at += end.length;
    return list;
  };
  const value = (): PdfValue => {
    take(white);
    const start = at;
    const character = text[at];
    if (character === '/') return new PdfName(take(nameToken)?.[1] ?? '');
    if (character === '[') {
      at += 1;
      return values(']');
    }
    if (character === '(') {
      at = endOfString(text, at);
      return new PdfString(text.slice(start, at));
    }
    if (character === '<') {
      if (text[at + 1] === '<') {
        at += 2;
        return dictOf(values('>>'));
      }
      at = text.indexOf('>', at) + 1;
      if (at === 0) throw new RangeError('unfinished PDF value');
      return new PdfString(text.slice(start, at));
    }
    const referred = take(reference);
    if (referred !== null) return new PdfRef(Number(referred[1]));
    const number = take(numeral);
    if (number !== null) return Number(number[0]);
    const said = take(word)?.[0];
    if (said === undefined) throw new RangeError('no PDF value');
    return said === 'null' ? null : said === 'true';
  };
  return value();
}

function dictOf(list: readonly PdfValue[]): PdfDict {
  const dict: PdfDict = new Map();
  for (let place = 0; place + 1 < list.length; place += 2) {
    const key = list[place];
    const value = list[place + 1];
    if (key instanceof PdfName && value !== undefined) dict.set(key.name, value);
  }
  return dict;
}

/** Brackets within brackets belong to the string, and so does one behind a backslash. */
function endOfString(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new RangeError('unfinished PDF string');
}

/** Writes a value so that {@link parsePdfValue} reads it again. */
export function writePdfValue(value: PdfValue): string {
  if (value === null || typeof value !== 'object') return String(value);
  if (value instanceof PdfName) return `/${value.name}`;
  if (value instanceof PdfRef) return `${value.number} 0 R`;
  if (value instanceof PdfString) return value.raw;
  if (Array.isArray(value)) return `[${value.map(writePdfValue).join(' ')}]`;
  return `<<${Array.from(value, ([key, each]) => `/${key} ${writePdfValue(each)}`).join('\n')}>>`;
}

/** An object as a dictionary; empty when it is none. */
export function parsePdfDict(text: string): PdfDict {
  const value = parsePdfValue(text);
  return value instanceof Map ? value : new Map();
}

/** The number of the object that an entry refers to. */
export function refIn(dict: PdfDict, key: string): number | undefined {
  const value = dict.get(key);
  return value instanceof PdfRef ? value.number : undefined;
}

/** Words as a string of PDF, in UTF-16. */
export const pdfText = (words: string): PdfString =>
  new PdfString(`<FEFF${Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()}>`);

/** The words of a string of PDF, whichever way it is written. */
export function stringText(string: PdfString): string {
  const { raw } = string;
  const bytes = raw.startsWith('<')
    ? Buffer.from(raw.slice(1, -1), 'hex')
    : Buffer.from(unescaped(raw.slice(1, -1)), 'latin1');
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  return isWide ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) =>
    /^[0-7]/.test(escaped)
      ? String.fromCharCode(Number.parseInt(escaped, 8) & 0xff)
      : (controls[escaped] ?? escaped),
  );

/** The words of a string of PDF in brackets, without escapes. */
export const plainString = ({ raw }: PdfString): string =>
  raw.startsWith('(') ? raw.slice(1, -1).replace(/\\(.)/g, '$1') : '';
