import type { BlockContent } from '@shared/text/block';
import {
  $applyNodeReplacement,
  type LexicalNode,
  type NodeKey,
  ParagraphNode,
  type RangeSelection,
  type SerializedParagraphNode,
} from 'lexical';

/** What a block is, without its text. */
export type BlockShape = Pick<BlockContent, 'kind' | 'level' | 'ordered'>;

/** The shape of a block that came about by typing. */
export const plainShape: BlockShape = { kind: 'paragraph' };

/** One block of the document in the editor. It carries the block's id and is drawn as the element that its kind means. */
export class BlockNode extends ParagraphNode {
  __block: string;
  __shape: BlockShape;

  constructor(block: string = crypto.randomUUID(), shape: BlockShape = plainShape, key?: NodeKey) {
    super(key);
    this.__block = block;
    this.__shape = shape;
  }

  static override getType(): string {
    return 'block';
  }

  static override clone(node: BlockNode): BlockNode {
    return new BlockNode(node.__block, node.__shape, node.__key);
  }

  /** What comes in from a clipboard is always a new block: ids occur once. */
  static override importJSON(serialized: SerializedParagraphNode): BlockNode {
    return new BlockNode().updateFromJSON(serialized);
  }

  getBlockId(): string {
    return this.getLatest().__block;
  }

  getShape(): BlockShape {
    return this.getLatest().__shape;
  }

  setShape(shape: BlockShape): void {
    this.getWritable().__shape = shape;
  }

  override createDOM(): HTMLElement {
    const { kind, level = 0, ordered = false } = this.__shape;
    const element = document.createElement(tagOf(this.__shape));
    element.dataset['block'] = this.__block;
    element.dataset['kind'] = kind;
    if (kind === 'tableRow') element.dataset['row'] = '';
    if (kind === 'listItem') {
      element.dataset['level'] = String(level);
      if (ordered) element.dataset['ordered'] = '';
    }
    return element;
  }

  override updateDOM(previous: this): boolean {
    return !sameShape(previous.__shape, this.__shape);
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection: boolean): BlockNode {
    const { kind } = this.getShape();
    const next = $createBlockNode(
      crypto.randomUUID(),
      kind === 'listItem' || kind === 'quote' ? this.getShape() : plainShape,
    );
    this.insertAfter(next, restoreSelection);
    return next;
  }
}

function tagOf({ kind, level = 1 }: BlockShape): string {
  if (kind === 'heading') return `h${Math.min(Math.max(level, 1), 6)}`;
  return kind === 'quote' ? 'blockquote' : 'p';
}

export function sameShape(a: BlockShape, b: BlockShape): boolean {
  return a.kind === b.kind && a.level === b.level && (a.ordered ?? false) === (b.ordered ?? false);
}

export function $createBlockNode(block: string, shape: BlockShape): BlockNode {
  return $applyNodeReplacement(new BlockNode(block, shape));
}

export function $isBlockNode(node: LexicalNode | null | undefined): node is BlockNode {
  return node instanceof BlockNode;
}
