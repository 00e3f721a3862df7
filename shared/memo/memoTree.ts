/** A stretch of a memo's words that look the same. */
export interface MemoWords {
  /** Without control characters but `\n`, which breaks the line. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where it leads: `passage:ID` or a web or mail address; null: nowhere. */
  readonly link: string | null;
}

/** A paragraph, a heading, a quotation, or one item of a list; `depth` is 0 for items that stand under no other. */
export type MemoBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly words: readonly MemoWords[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: readonly MemoWords[] }
  | {
      readonly kind: 'item';
      readonly ordered: boolean;
      readonly depth: number;
      readonly words: readonly MemoWords[];
    };

/** What a memo says: the tree behind its Markdown. */
export type MemoTree = readonly MemoBlock[];

/** Items do not stand deeper than this. */
export const deepest = 5;

const passage = /^passage:([\w-]+)$/;
const address = /^(?:https?:\/\/|mailto:)[^\s()<>]+$/i;

/** The annotation that a link leads to; null for any other link. */
export const linkedAnnotation = (link: string): string | null => passage.exec(link)?.[1] ?? null;

/** The link that leads to an annotation. */
export const linkToAnnotation = (annotation: string): string => `passage:${annotation}`;

/** A link as a memo keeps it; null when it is of a kind that memos do not have. */
export function cleanLink(link: string): string | null {
  const written = link.trim().replace(/[\s()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return passage.test(written) || address.test(written) ? written : null;
}
