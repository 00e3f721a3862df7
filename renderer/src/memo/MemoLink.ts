import { LinkNode, type SerializedLinkNode } from '@lexical/link';
import { cleanLink } from '@shared/memo/memoTree';
import type { LexicalNode, LexicalParseJSON } from 'lexical';

/** A link of a memo: to a passage or to an address outside, and to nothing else. */
export class MemoLink extends LinkNode {
  static override getType(): string {
    return 'memoLink';
  }

  static override clone(node: MemoLink): MemoLink {
    return new MemoLink(node.__url, {}, node.__key);
  }

  static override importJSON(serialized: LexicalParseJSON<SerializedLinkNode>): MemoLink {
    return new MemoLink(typeof serialized.url === 'string' ? serialized.url : '');
  }

  override sanitizeUrl(link: string): string {
    return cleanLink(link) ?? 'about:blank';
  }
}

export const $isMemoLink = (node: LexicalNode | null | undefined): node is MemoLink =>
  node instanceof MemoLink;
