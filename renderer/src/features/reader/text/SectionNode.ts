import { ElementNode, type LexicalNode, type NodeKey, type SerializedElementNode } from 'lexical';

/** Blocks of one section. Fewer make the browser watch too many boxes, more make each key lay out too much text. */
export const SECTION_BLOCKS = 64;
/** A section that grew beyond this is parted when the analyst pauses. */
export const LARGEST_SECTION = 128;

/**
 * A technical part of the text, without meaning: the browser skips layout and paint of sections that are out of view. Skipping
 * must never be put on single blocks, where it costs more than it saves.
 */
export class SectionNode extends ElementNode {
  /** Estimated height in px, for the scroll bar, until the browser has laid the section out. */
  __height: number;

  constructor(height: number = SECTION_BLOCKS * 67, key?: NodeKey) {
    super(key);
    this.__height = height;
  }

  static override getType(): string {
    return 'section';
  }

  static override clone(node: SectionNode): SectionNode {
    return new SectionNode(node.__height, node.__key);
  }

  static override importJSON(serialized: SerializedElementNode): SectionNode {
    return new SectionNode().updateFromJSON(serialized);
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.dataset['section'] = '';
    element.style.containIntrinsicBlockSize = `auto ${this.__height}px`;
    this.#keepOpen(element);
    return element;
  }

  override updateDOM(_previous: this, element: HTMLElement): boolean {
    this.#keepOpen(element);
    return false;
  }

  /** A section whose blocks are not there yet is as high as they will be, also where the browser does not skip it. */
  #keepOpen(element: HTMLElement): void {
    element.style.minHeight = this.getChildrenSize() === 0 ? `${this.__height}px` : '';
  }

  override canBeEmpty(): boolean {
    return false;
  }

  override excludeFromCopy(): boolean {
    return true;
  }
}

export function $isSectionNode(node: LexicalNode | null | undefined): node is SectionNode {
  return node instanceof SectionNode;
}
