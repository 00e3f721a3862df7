import type { MemoWords } from './memoTree';

interface Stars {
  readonly kind: 'stars';
  readonly count: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

type Token = { readonly kind: 'text'; readonly text: string; readonly link: string | null } | Stars;

/**
 * Reads bold, italic and links. `*` and `**` switch a look on before a letter and off after one; what is never switched off again was
 * not meant as a sign.
 *
 * @param linkOf the link as it is kept, null when it is no link that a memo can have
 */
export function parseWords(markdown: string, linkOf: (link: string) => string | null): MemoWords[] {
  const tokens = tokensOf(markdown, null, linkOf);
  const bold = switches(tokens, 2);
  const italic = switches(tokens, 1);
  const words: MemoWords[] = [];
  let look = { bold: false, italic: false };
  for (const [place, token] of tokens.entries()) {
    if (token.kind === 'text') {
      words.push({ text: token.text, ...look, link: token.link });
      continue;
    }
    const isBold = bold.has(place);
    const isItalic = italic.has(place);
    look = {
      bold: isBold ? !look.bold : look.bold,
      italic: isItalic ? !look.italic : look.italic,
    };
    const left = token.count - (isBold ? 2 : 0) - (isItalic ? 1 : 0);
    if (left > 0) words.push({ text: '*'.repeat(left), ...look, link: null });
  }
  return words;
}

function tokensOf(
  markdown: string,
  link: string | null,
  linkOf: (link: string) => string | null,
  around: { before: string; after: string } = { before: '', after: '' },
): Token[] {
  const tokens: Token[] = [];
  const text = (words: string) => {
    const last = tokens.at(-1);
    if (last?.kind === 'text' && last.link === link) {
      tokens[tokens.length - 1] = { ...last, text: last.text + words };
    } else tokens.push({ kind: 'text', text: words, link });
  };
  let at = 0;
  while (at < markdown.length) {
    const inside = markdown[at] === '[' && link === null ? linkAt(markdown, at, linkOf) : null;
    const escaped = markdown[at] === '\\' && /[!-/:-@[-`{-~]/.test(markdown[at + 1] ?? '');
    const stars = markdown[at] === '*' ? runOfStars(markdown, at) : 0;
    if (inside !== null) {
      tokens.push(...tokensOf(inside.words, inside.link, linkOf, { before: '[', after: ']' }));
      at += inside.length;
    } else if (escaped) {
      text(markdown.charAt(at + 1));
      at += 2;
    } else if (stars > 0 && stars <= 3) {
      const before = markdown[at - 1] ?? around.before;
      const after = markdown[at + stars] ?? around.after;
      tokens.push({ kind: 'stars', count: stars, opens: /\S/.test(after), closes: /\S/.test(before) });
      at += stars;
    } else {
      const plain = stars > 0 ? stars : 1 + plainLength(markdown, at + 1);
      text(markdown.slice(at, at + plain));
      at += plain;
    }
  }
  return tokens;
}

function runOfStars(markdown: string, at: number): number {
  let end = at;
  while (markdown[end] === '*') end += 1;
  return end - at;
}

const nextSign = /[\\*[]/g;

/** Units from `at` on that are words and nothing else. */
function plainLength(markdown: string, at: number): number {
  nextSign.lastIndex = at;
  return (nextSign.exec(markdown)?.index ?? markdown.length) - at;
}

const linkForm = /\[((?:\\[\s\S]|[^\\[\]])+)\]\(([^\s()]+)\)/y;

function linkAt(markdown: string, at: number, linkOf: (link: string) => string | null) {
  linkForm.lastIndex = at;
  const match = linkForm.exec(markdown);
  const link = match && linkOf(match[2] ?? '');
  return match && link !== null ? { words: match[1] ?? '', link, length: match[0].length } : null;
}

/** The runs of stars that switch a look on and off: bold takes two stars, italic one. */
function switches(tokens: readonly Token[], size: 1 | 2): ReadonlySet<number> {
  const found = new Set<number>();
  let opened: number | null = null;
  for (const [place, token] of tokens.entries()) {
    if (token.kind !== 'stars' || (token.count & size) === 0) continue;
    if (opened === null && token.opens) opened = place;
    else if (opened !== null && token.closes) {
      found.add(opened).add(place);
      opened = null;
    }
  }
  return found;
}
