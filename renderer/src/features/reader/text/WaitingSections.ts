import type { BlockRecord } from '@shared/project/records';
import { $getNodeByKey, type LexicalEditor, type NodeKey, SKIP_DOM_SELECTION_TAG } from 'lexical';
import type { BlockNode } from './BlockNode';
import { $createBlock } from './blockText';
import { foldNodes } from './foldNodes';
import { $isSectionNode, type SectionNode } from './SectionNode';

/** ms of an idle slice that must be left to begin one more section. */
const LEAST_LEFT_MS = 4;
/** ms after which a section is filled though the window was never idle. */
const PATIENCE_MS = 120;

/**
 * Sections whose blocks the editor does not hold yet. A long document opens with the text around the reading place; its other sections
 * stand as boxes of their estimated height, and are filled while the window is idle, or at once when somebody asks for them.
 */
export class WaitingSections {
  /** In the order in which they are filled. */
  readonly #blocks = new Map<NodeKey, readonly BlockRecord[]>();
  readonly #sectionOf = new Map<string, NodeKey>();
  readonly #editor: LexicalEditor;
  readonly #$learn: (node: BlockNode) => void;
  #request = 0;

  constructor(editor: LexicalEditor, $learn: (node: BlockNode) => void) {
    this.#editor = editor;
    this.#$learn = $learn;
  }

  get isEmpty(): boolean {
    return this.#blocks.size === 0;
  }

  $add(section: SectionNode, blocks: readonly BlockRecord[]): void {
    const key = section.getKey();
    this.#blocks.set(key, blocks);
    for (const { id } of blocks) this.#sectionOf.set(id, key);
  }

  /** Fills the section that a block waits in; nothing happens when it does not wait. */
  fillWith(block: string): void {
    const section = this.#sectionOf.get(block);
    if (section !== undefined) this.#fill([section]);
  }

  /** Like {@link fillWith}, as part of an update of the editor. */
  $fillWith(block: string): void {
    const section = this.#sectionOf.get(block);
    if (section !== undefined) this.#$fill(section);
  }

  /** Fills those of these elements that are waiting sections; answers whether there was one. */
  fillElements(elements: ReadonlySet<Element>): boolean {
    const due = [...this.#blocks.keys()].filter((key) => {
      const element = this.#editor.getElementByKey(key);
      return element !== null && elements.has(element);
    });
    if (due.length > 0) this.#fill(due);
    return due.length > 0;
  }

  fillAll(): void {
    if (!this.isEmpty) this.#fill([...this.#blocks.keys()]);
  }

  /** Nothing waits any more: the text is put together anew. */
  forgetAll(): void {
    this.#blocks.clear();
    this.#sectionOf.clear();
  }

  /** Fills one section after the other while the window has nothing else to do, until {@link stopFilling}. */
  fillWhenIdle(): void {
    this.stopFilling();
    if (!this.isEmpty)
      this.#request = requestIdleCallback((idle) => this.#fillWhile(idle), { timeout: PATIENCE_MS });
  }

  stopFilling(): void {
    cancelIdleCallback(this.#request);
  }

  #fillWhile(idle: IdleDeadline): void {
    do {
      const [section] = this.#blocks.keys();
      if (section === undefined) return;
      this.#fill([section]);
    } while (idle.timeRemaining() > LEAST_LEFT_MS);
    this.fillWhenIdle();
  }

  #fill(sections: readonly NodeKey[]): void {
    this.#editor.update(
      () => {
        for (const key of sections) this.#$fill(key);
      },
      { discrete: true, skipTransforms: true, tag: ['project', SKIP_DOM_SELECTION_TAG] },
    );
    if (this.isEmpty) foldNodes(this.#editor);
  }

  #$fill(key: NodeKey): void {
    const blocks = this.#blocks.get(key) ?? [];
    this.#blocks.delete(key);
    for (const { id } of blocks) this.#sectionOf.delete(id);
    const section = $getNodeByKey(key);
    if ($isSectionNode(section))
      section.splice(
        0,
        0,
        blocks.map((block) => this.#$block(block)),
      );
  }

  #$block(block: BlockRecord): BlockNode {
    const node = $createBlock(block.id, block);
    this.#$learn(node);
    return node;
  }
}
